import type { InstitutionRow } from '../lexicon/bodyLexicon.js';
import { isHan } from '../script.js';
import type { Start } from './institutionNames.js';
import { type BodyMention, type Found, levelPlace, levelWordAt, mention, type Named, type Scan } from './scan.js';

/** 白城师范学院, 市中心医院, 东北林业大学: a name that begins at `at` with a place, a level word or a region and ends in a head. */
export function institutionAt(scan: Scan, at: number, besideOrgan: boolean): Found | undefined {
  const begin = beginningAt(scan, at);
  const name = begin && nameFrom(scan, begin.end, begin.start);
  if (!begin || !name || (besideOrgan && !name.row.overOrgans) || isInTitle(scan, at)) return undefined;
  const { place } = begin;
  const written = scan.text.slice(at, name.end);
  const body = {
    name: place === undefined ? written : (place.fullName ?? place.name) + scan.text.slice(begin.end, name.end),
    ...described(name.row),
    ...(place ? { place } : {}),
  };
  return { end: name.end, bodies: [mention(scan, at, name.end, body)] };
}

/** 省政府督导组: a name that another body begins. */
export function teamOf(scan: Scan, owner: BodyMention): Found | undefined {
  const end = owner.end - scan.base;
  const name = nameFrom(scan, end, 'body');
  if (!name) return undefined;
  const start = owner.start - scan.base;
  const asWritten = name.row.written || owner.place === undefined;
  const body: Named = {
    name: (asWritten ? withPlace(scan, owner) : owner.name) + scan.text.slice(end, name.end),
    ...described(name.row),
    parent: owner.name,
    ...(owner.place ? { place: owner.place } : {}),
  };
  return { end: name.end, bodies: [...(owner.place ? [owner] : []), mention(scan, start, name.end, body)] };
}

/** 开明慈善基金会: a name that nothing announces; it reaches back to where a name can begin. */
export function unannouncedAt(scan: Scan, at: number, from: number): Found | undefined {
  const { text, names, frame } = scan;
  const head = names.institutions.heads.at(text, at);
  const row = head?.value.find(({ starts }) => starts.includes('anywhere'));
  if (!head || !row || isInTitle(scan, at)) return undefined;
  const end = at + head.word.length;
  if (row.notBefore.some((word) => text.startsWith(word, end))) return undefined;
  const start = reachBack(scan, at, Math.max(from, at - row.longest));
  const own = text.slice(start, at);
  if (own.length < Math.max(2, row.least) || names.institutions.isClass(own, 'anywhere')) return undefined;
  const place = row.local ? frame.place : undefined;
  const body = {
    name: (place?.fullName ?? place?.name ?? '') + text.slice(start, end),
    ...described(row),
    ...(place ? { place } : {}),
  };
  return { end, bodies: [mention(scan, start, end, body)] };
}

const described = (row: InstitutionRow) => ({
  kind: row.kind,
  rule: `institutions/${row.id}`,
  asWritten: true as const,
});

/** 省级, 市属, 省外: what lies at a level, in it or outside is a class. */
const OF_A_LEVEL = /^(?:[级属直域]|外(?![贸事语资国汇])|内(?![燃科陆]))/;
/** 国家级, 国家一级, 中国特色 */
const OF_A_CLASS = /^(?:级|[一二三]级|特色|式|重点)/;

/** 国家学院, 中国大学: without a name of its own it is none, as 东北大学 is. */
const NOTHING_OWN = /^(?:大学|学院)/;

function beginningAt(scan: Scan, at: number) {
  const named = scan.placeFrom.get(at);
  if (named) return { start: 'place' as Start, end: named.end - scan.base, place: undefined };
  const word = levelWordAt(scan, at);
  if (word !== undefined && (scan.text.charAt(at - 1) === '我' || scan.text.startsWith('长', at + word.length))) {
    return undefined; // 我市 is the place, 市长 an office
  }
  if (word !== undefined && OF_A_LEVEL.test(scan.text.slice(at + word.length, at + word.length + 2))) return undefined;
  const place = word === undefined ? undefined : levelPlace(scan, word, at);
  if (word !== undefined && place) return { start: 'level' as Start, end: at + word.length, place };
  const region = scan.names.institutions.regions.at(scan.text, at);
  const behind = region && scan.text.slice(at + region.word.length, at + region.word.length + 2);
  if (
    region &&
    behind !== undefined &&
    (OF_A_CLASS.test(behind) || (region.word.includes('国') && NOTHING_OWN.test(behind)))
  )
    return undefined;
  return region && { start: 'region' as Start, end: at + region.word.length, place: undefined };
}

/** 市委党校和浙江大学 are two. */
const AND = /[和与]/;

/** The furthest head behind `from` that a name can reach. */
function nameFrom(scan: Scan, from: number, start: Start): { end: number; row: InstitutionRow } | undefined {
  const { text, names } = scan;
  const { heads, longest, outside, beforeHeads, isClass } = names.institutions;
  let found: { end: number; row: InstitutionRow } | undefined;
  for (let at = from; at <= from + longest && at < text.length; at++) {
    const head = heads.at(text, at);
    const row = head?.value.find((candidate) => fits(head.word, candidate, at));
    if (head && row) found = { end: at + head.word.length, row };
    if (!isHan(text.charCodeAt(at)) || isBound(at) || (found && AND.test(text.charAt(at)))) break;
  }
  return found;

  function isBound(at: number): boolean {
    const other = outside.at(text, at);
    return other !== undefined && !(beforeHeads.at(text, at) && heads.at(text, at + other.word.length));
  }

  function fits(word: string, row: InstitutionRow, at: number): boolean {
    const length = at - from;
    return (
      row.starts.includes(start) &&
      length <= row.longest &&
      length >= row.least &&
      !((start === 'level' || start === 'place') && isClass(text.slice(from, at), start)) &&
      !row.notBefore.some((next) => text.startsWith(next, at + word.length))
    );
  }
}

/** Back from a head over the characters of a name, to the last word that belongs to none. */
function reachBack(scan: Scan, head: number, from: number): number {
  const { text, names } = scan;
  let start = head;
  while (start > from && isHan(text.charCodeAt(start - 1)) && text.charAt(start - 1) !== '和') start--;
  for (let at = start; at < head; at++) {
    const other = names.institutions.outside.at(text, at);
    if (other && at + other.word.length <= head) start = at + other.word.length;
  }
  return start;
}

/** The owner as written, with its place's name for a level word: 市纪委监委 → 白城市纪委监委. */
function withPlace(scan: Scan, { start, end, place }: BodyMention): string {
  const from = start - scan.base;
  const written = scan.text.slice(from, end - scan.base);
  const word = levelWordAt(scan, from);
  return place && word !== undefined ? (place.fullName ?? place.name) + written.slice(word.length) : written;
}

/** A name inside 《》 is part of the title of something else. */
const isInTitle = ({ text }: Scan, at: number): boolean => text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
