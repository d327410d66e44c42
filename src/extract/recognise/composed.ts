import type { BodyKind, PlaceLevel } from '../../model/vocabulary.js';
import type { OfficialPlace } from '../../places/official.js';
import type { OrganForm } from './bodyForms.js';
import { partOf } from './parts.js';
import {
  type BodyMention,
  bodyOf,
  type Found,
  isAttributive,
  levelPlace,
  mention,
  prefixAt,
  type Scan,
  skipSession,
} from './scan.js';

/** A place or the word for its level, and an organ: 白城市人大常委会, 市委, 政协白城市委员会. */
export function composedAt(scan: Scan, at: number): Found | undefined {
  const prefix = prefixAt(scan, at);
  if (!prefix) return undefined;
  const match = tailFrom(scan, at, prefix.end);
  if (!match) return listedAt(scan, at);
  const { names, text } = scan;
  if (OF_TOWNS.has(prefix.place.level) && NOT_IN_TOWNS.has(match.form.organ.kind)) return undefined;
  const start = leadStart(scan, match.form.lead, at) ?? at;
  const body = bodyOf(names, match.form.organ, prefix.place);
  if (isAttributive(body.kind, text, match.end)) {
    return { end: match.end, bodies: [mention(scan, start, match.end, { ...body, attributive: true })] };
  }
  const owner = [
    ...higherLevel(scan, at, start, match, prefix.place),
    ...sharedTails(scan, start, match, prefix.place),
    ...congressInside(scan, at, prefix.end, match, prefix.place),
  ];
  const part = partOf(scan, start, match.end, body, match.form.organ.id);
  return {
    end: part?.end ?? match.end,
    bodies: [...owner, ...(part?.bodies ?? [mention(scan, start, match.end, body)])],
  };
}

const OF_TOWNS: ReadonlySet<PlaceLevel> = new Set(['TOWNSHIP', 'VILLAGE']);
/** 团结街道政协联络站 is the station of a CPPCC above: these are organised from the county upwards. */
const NOT_IN_TOWNS: ReadonlySet<BodyKind> = new Set([
  'CPPCC',
  'CPPCC_SC',
  'STANDING_COMMITTEE',
  'COURT',
  'PROCURATORATE',
  'SUPERVISION',
  'DEMOCRATIC_PARTY',
]);

interface TailMatch {
  readonly form: OrganForm;
  readonly end: number;
}

function tailFrom(scan: Scan, at: number, from: number): TailMatch | undefined {
  const afterSession = skipSession(scan.text, from);
  return tailAt(scan, at, from) ?? (afterSession > from ? tailAt(scan, at, afterSession) : undefined);
}

function tailAt(scan: Scan, at: number, from: number): TailMatch | undefined {
  const { names, text } = scan;
  for (const form of names.tails(text, from)) {
    if (leadStart(scan, form.lead, at) === undefined || (form.own && scan.frame.issuerOrgan !== form.organ.id))
      continue;
    const end = matchTail(text, form, from);
    if (end !== undefined && !isCut(text, form, end)) return { form, end };
  }
  return undefined;
}

/** Where the words begin that stand before a place, with a term or the places around it between: 政协第九届白城市洮北区委员会. */
function leadStart({ text, base, places }: Scan, lead: string, at: number): number | undefined {
  if (lead === '') return at;
  let end = at;
  for (let around = placeBefore(end); around !== undefined && !text.startsWith(lead, end - lead.length); ) {
    end = around;
    around = placeBefore(end);
  }
  if (text.charAt(end - 1) === '届')
    end -= TERM_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_TERM), end))?.[0].length ?? 0;
  return text.startsWith(lead, end - lead.length) ? end - lead.length : undefined;

  function placeBefore(to: number): number | undefined {
    const around = places.find((place) => place.end - base === to);
    return around && around.start - base;
  }
}
const TERM_BEFORE = /第?[一二三四五六七八九十百\d]{1,4}届$/;
const LONGEST_TERM = 6;

function matchTail(text: string, { pieces: [first = '', ...others] }: OrganForm, from: number): number | undefined {
  if (!text.startsWith(first, from)) return undefined;
  let at = from + first.length;
  for (const piece of others) {
    at = skipSession(text, at);
    if (!text.startsWith(piece, at)) return undefined;
    at += piece.length;
  }
  return at;
}

/** 市委 in 市委托, 市委员, 省委会: another word goes on behind it. */
const isCut = (text: string, form: OrganForm, end: number): boolean =>
  form.tail.endsWith('委') && /^(?:[托员屈]|会(?!议|同|商|见|上|召))/.test(text.slice(end, end + 2));

/** 省市委, 省、市委: the level before takes part. */
function higherLevel(
  scan: Scan,
  at: number,
  start: number,
  match: TailMatch,
  place: OfficialPlace,
): readonly BodyMention[] {
  const higher = /省、?$/.exec(scan.text.slice(Math.max(0, at - 2), at));
  const above = higher && place.level !== 'PROVINCE' ? levelPlace(scan, '省', at - higher[0].length) : undefined;
  if (!higher || !above) return [];
  return [mention(scan, start - higher[0].length, match.end, bodyOf(scan.names, match.form.organ, above))];
}

/** 民革、民盟、民建市委会: the names before the last share its place and its tail. */
function sharedTails(
  scan: Scan,
  start: number,
  { form, end }: TailMatch,
  place: OfficialPlace,
): readonly BodyMention[] {
  if (form.lead === '') return [];
  const { names, text } = scan;
  const sisters = names.tails(form.tail, 0).filter(({ lead, tail }) => lead !== '' && tail === form.tail);
  const found: BodyMention[] = [];
  for (let at = start; text.charAt(at - 1) === '、' || text.charAt(at - 1) === '和'; ) {
    const sister = sisters.find(({ lead }) => text.endsWith(lead, at - 1));
    if (!sister) break;
    at -= sister.lead.length + 1;
    found.unshift(mention(scan, at, end, bodyOf(names, sister.organ, place)));
  }
  return found;
}

/** A title names the congress inside the name of its standing committee, and the CPPCC inside that of its own. */
function congressInside(
  scan: Scan,
  at: number,
  nameEnd: number,
  match: TailMatch,
  place: OfficialPlace,
): readonly BodyMention[] {
  const parent = match.form.organ.parent;
  const organ = parent === undefined ? undefined : scan.names.organs.get(parent);
  if (!scan.isHeading || !organ || match.form.organ.id !== scan.frame.issuerOrgan) return [];
  const name = organ.nameOf(place);
  for (const form of scan.names.tailsOf.get(organ.id) ?? []) {
    if (!name.endsWith(form.tail)) continue; // 市人大常委会, in short, names one body
    const lead = at - form.lead.length;
    if (lead < 0 || !scan.text.startsWith(form.lead, lead)) continue;
    const end = matchTail(scan.text, form, skipSession(scan.text, nameEnd));
    if (end !== undefined && end < match.end) return [mention(scan, lead, end, bodyOf(scan.names, organ, place))];
  }
  return [];
}

const LIST_END =
  /(?:等(?:全国|全省|全市|省内|周边|兄弟)?(?:各地|地)?(?:[\d一二三四五六七八九十]+个?)?(?:[省市县区州旗（）、])*|[两三四五六七八九十\d]+个?[省市县区州旗]+)/y;

/** 甲县、乙县等县区政协: one organ of each of the places. */
function listedAt(scan: Scan, at: number): Found | undefined {
  const { text, base, names } = scan;
  const places: { place: OfficialPlace; start: number }[] = [];
  let end = at;
  for (let from = at; ; from = end + 1) {
    const next = scan.placeFrom.get(from);
    if (!next) break;
    places.push({ place: next.place, start: from });
    end = next.end - base;
    if (!'、和'.includes(text.charAt(end)) || text.charAt(end) === '') break;
  }
  LIST_END.lastIndex = end;
  const tailStart = LIST_END.test(text) ? LIST_END.lastIndex : end;
  if (places.length < 2 && tailStart === end) return undefined;
  const match = tailAt(scan, at, tailStart);
  if (places.length === 0 || match?.form.lead !== '') return undefined;
  if (isAttributive(match.form.organ.kind, text, match.end)) return undefined;
  const { form, end: nameEnd } = match;
  const read = places.map(({ place, start }): Found => {
    const body = bodyOf(names, form.organ, place);
    const own = { end: nameEnd, bodies: [mention(scan, start, nameEnd, body)] };
    return partOf(scan, start, nameEnd, body, form.organ.id) ?? own;
  });
  return { end: read.at(-1)?.end ?? nameEnd, bodies: read.flatMap(({ bodies }) => bodies) };
}
