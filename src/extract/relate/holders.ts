import type { Reading } from '../draft.js';
import { heldIn, isTitle, type OfficeMention } from '../recognise/offices.js';
import {
  givenNameBefore,
  gluedNames,
  mayFollow,
  nameAt,
  nameBefore,
  nameFilling,
  type PersonName,
} from '../recognise/persons.js';
import type { ReadSentence } from '../resolve.js';
import { dropsIn } from '../trace.js';

const JOINED = /^(?:、|兼|兼任|和|及|暨)?$/;

/** Offices that follow one another without anybody between them: 市委书记、市人大常委会主任. */
export function groupsOf({ text }: ReadSentence, offices: readonly OfficeMention[]): readonly OfficeGroup[] {
  const groups: [OfficeMention, ...OfficeMention[]][] = [];
  for (const office of offices) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && office.from >= last.end && JOINED.test(text.slice(last.end, office.from))) group.push(office);
    else groups.push([office]);
  }
  return groups;
}
export type OfficeGroup = readonly [OfficeMention, ...OfficeMention[]];
export const lastOf = (group: OfficeGroup): OfficeMention => group.at(-1) ?? group[0];

/**
 * 王某书记, 王某市长; 任命王某、林某为副市长, 王某、林某等十名代表. `beside`, a name just read, vouches for a given name alone:
 * 王某书记、志远市长.
 */
export function holdersInFront(
  sentence: ReadSentence,
  reading: Reading,
  office: OfficeMention,
  beside: PersonName | undefined,
): readonly PersonName[] {
  const { from, end, row, held } = office;
  const { text } = sentence;
  const linked = linkBefore(text, office);
  if (linked > 0) {
    const names = listBefore(sentence, reading, from - linked);
    if (names.length > 0) return names;
  }
  if (held !== undefined && !row.level) return []; // the body stands there
  if (row.seldomBehind && !mayFollow(text, end, reading.lexicon)) return []; // 代表 is the verb of 王某代表群众发言
  const left = row.unique ? 'anything' : row.seldomBehind ? 'clause' : 'beginning';
  const vouched = beside !== undefined && row.level && text.slice(beside.end, from).includes('、');
  const behindBody = (at: number): boolean => sentence.owners.some((body) => body.end - sentence.start === at);
  const name =
    nameBefore(text, from, reading.lexicon, left, behindBody) ??
    (vouched ? givenNameBefore(text, from, reading.lexicon) : undefined);
  return name && !isElse(sentence, name) ? [name] : [];
}

/** 任命某某为县教育局局长, 某某当选为主席, 某某辞去副市长职务: what leads from a name to the office. */
const APPOINTED = /(?:同志)?(?:为|当选为?|担任|辞去(?:其)?(?:担任的)?)$/;
/** 免去某某的局长职务: only with 职务 behind the office. */
const WHOSE_POST = /(?:同志)?的$/;
/** 某某、某某等十二名代表: members are counted behind those who are named. */
const AND_OTHERS = /等(?:[\d一二两三四五六七八九十]{1,4}余?[名位])?$/;
const LONGEST_LINK = 8;

/** The length of what leads to an office from the names before it; 0 where nothing does. */
export function linkBefore(text: string, { from, start, end, row }: OfficeMention): number {
  const before = text.slice(Math.max(0, from - LONGEST_LINK), from);
  if (row.seldomBehind) return from === start ? (AND_OTHERS.exec(before)?.[0].length ?? 0) : 0;
  const link = APPOINTED.exec(before) ?? (text.startsWith('职务', end) ? WHOSE_POST.exec(before) : null);
  return link?.[0].length ?? 0;
}

/** The names of a list that ends at `end`, in the order of the text. */
function listBefore(sentence: ReadSentence, reading: Reading, end: number): readonly PersonName[] {
  const { text } = sentence;
  const names: PersonName[] = [];
  for (let at = end; ; ) {
    const name =
      nameBefore(text, at, reading.lexicon, 'beginning') ??
      (names.length > 0 ? (nameFilling(text, at, reading.lexicon) ?? inFull(text, at, reading)) : undefined);
    if (!name || isElse(sentence, name)) return names;
    names.unshift(name);
    if (!/[、和]/.test(text.charAt(name.start - 1))) return names;
    at = name.start - 1;
  }
}

/** 县代表小组王某某、林某某: the first of a list may stand behind any noun, if its name has three syllables or more. */
function inFull(text: string, end: number, reading: Reading): PersonName | undefined {
  const name = nameBefore(text, end, reading.lexicon, 'anything');
  return name && name.name.length > 2 ? name : undefined;
}

/** 市人大法工委王某主任: the office is held in the body before the name. */
export function heldBehind(
  sentence: ReadSentence,
  reading: Reading,
  office: OfficeMention,
  name: PersonName,
): OfficeMention {
  const owner = sentence.owners.find((body) => body.end - sentence.start === name.start);
  const row = owner && office.rows.find(({ of }) => of.includes(owner.kind));
  return owner && row
    ? { ...office, row, from: owner.start - sentence.start, held: heldIn(row, owner, reading) }
    : office;
}

/** 主席李某、汪某和辜某: all the names behind an office; one that stands before an office is the next holder. */
export function holdersBehind(sentence: ReadSentence, reading: Reading, from: number): readonly PersonName[] {
  const { text } = sentence;
  if (text.charAt(from) === '：') return listed(sentence, reading, from + 1);
  const names: PersonName[] = [];
  for (let at = from; ; ) {
    const name = nameAt(text, at, reading.lexicon, at === from ? dropsIn(reading.trace, 'roles', sentence) : undefined);
    if (!name || isElse(sentence, name) || (names.length > 0 && isTitle(text, name.end, reading.lexicon))) return names;
    names.push(name);
    const next = text.charAt(name.end);
    if (next !== '、' && next !== '和') return names;
    at = name.end + 1;
  }
}
/** 副主任：林伟、高山: a list of officers. */
function listed(sentence: ReadSentence, reading: Reading, from: number): readonly PersonName[] {
  const names: PersonName[] = [];
  for (let at = from; ; ) {
    const next = gluedNames(sentence.text, at, reading.lexicon);
    const last = next.at(-1);
    if (!last) return names;
    names.push(...next);
    if (sentence.text.charAt(last.end) !== '、') return names;
    at = last.end + 1;
  }
}

/** 宁夏 behind an office is a place, 人大 a body. */
const isElse = ({ places, owners, start }: ReadSentence, name: PersonName): boolean =>
  [...places, ...owners].some((other) => other.start - start < name.end && other.end - start > name.start);
