import type { Span } from '../../model/facts.js';
import type { BodyKind } from '../../model/vocabulary.js';
import type { OfficialPlace } from '../../places/official.js';
import type { Frame } from '../frame.js';
import type { Signed } from '../lexicon/signs.js';
import type { BodyNames } from './bodyForms.js';
import type { Organ } from './organs.js';
import type { PlaceMention } from './places.js';

/** An institution named in a sentence. Offsets are into the clean text. */
export interface BodyMention extends Span {
  /** Canonical full name. */
  readonly name: string;
  readonly kind: BodyKind;
  /** Row of the lexicon that names it. */
  readonly rule: string;
  readonly place?: OfficialPlace;
  /** Canonical name of the body that it is part of. */
  readonly parent?: string;
  /** Named only to say whose something is: 市人大 in 市人大代表. */
  readonly attributive?: true;
  /** The name is written out, so that the places inside it are part of it: 白城师范学院. */
  readonly asWritten?: true;
}
export type Named = Omit<BodyMention, keyof Span>;

/** What the sentences before have spoken of last. */
export interface Spoken {
  /** 县政府 in a city's report is that of the county just spoken of. */
  readonly county?: OfficialPlace | undefined;
  /** Id of the organ that a section of a yearbook speaks of. */
  readonly organ?: string | undefined;
}

/** A sentence as the readers of bodies see it. Positions are into `text`; `base` leads to the clean text. */
export interface Scan extends Signed {
  readonly base: number;
  readonly isHeading: boolean;
  readonly places: readonly PlaceMention[];
  readonly placeFrom: ReadonlyMap<number, PlaceMention>;
  readonly names: BodyNames;
  readonly frame: Frame;
  readonly spoken: Spoken;
  /** Ids of the organs that a form without owner may mean, the likeliest first. */
  readonly family: readonly string[];
  /** Whether what begins at a place may end as the names of committees do. */
  readonly endsAsCommittee: (at: number) => boolean;
}

/** What the word for a level is read by. */
export type Ground = Pick<Scan, 'text' | 'base' | 'places' | 'frame' | 'spoken'>;

/** What a reader has found: the bodies, and where reading goes on. */
export interface Found {
  readonly end: number;
  readonly bodies: readonly BodyMention[];
}

export const mention = (scan: Scan, start: number, end: number, body: Named): BodyMention => ({
  start: scan.base + start,
  end: scan.base + end,
  ...body,
});

export function bodyOf(names: BodyNames, organ: Organ, place: OfficialPlace, rule = `organs/${organ.id}`): Named {
  const parent = organ.parent === undefined ? undefined : names.organs.get(organ.parent)?.nameOf(place);
  return { name: organ.nameOf(place), kind: organ.kind, rule, place, ...(parent === undefined ? {} : { parent }) };
}

/** Words for a level, the longer first: 自治区 in 自治区党委. */
export const LEVEL_WORDS = ['自治区', '自治州', '自治县', '市', '省', '县', '区', '州', '旗', '盟'];
/** A level word after one of these speaks of a class of places (全市, 各县, 三级) or is no level word (城市, 超市). */
const NOT_A_LEVEL = /[全各城都超上股夜两三四五六七八九十个级跨兄门设本地该新政）)]/;

export interface Prefix {
  readonly place: OfficialPlace;
  readonly end: number;
}

/** The place that a body's name begins with: written out, or by the word for its level. */
export function prefixAt(scan: Scan, at: number): Prefix | undefined {
  const named = scan.placeFrom.get(at);
  if (named) return { place: named.place, end: named.end - scan.base };
  const word = levelWordAt(scan, at);
  const place = word === undefined ? undefined : levelPlace(scan, word, at);
  return word === undefined || !place ? undefined : { place, end: at + word.length };
}

export function levelWordAt({ text, places, base, frame }: Ground, at: number): string | undefined {
  const char = text.charAt(at);
  if (!'自市省县区州旗盟'.includes(char)) return undefined;
  const left = text.charAt(at - 1);
  if (left !== '' && (NOT_A_LEVEL.test(left) || isOtherLevel(left, char))) return undefined;
  if (left === '盟' && frame.kind !== 'DEMOCRATIC_PARTY') return undefined; // 盟市委 of leagues and cities
  if (places.some((place) => place.start - base < at && place.end - base > at)) return undefined;
  return LEVEL_WORDS.find((word) => text.startsWith(word, at));
}

/** 区县, 市县 speak of a class of places; 省市 of two places. */
const isOtherLevel = (left: string, char: string): boolean =>
  '市县区州旗'.includes(left) || (left === '省' && char !== '市');

/** The place that a level word means: the report's own or one above it, else the one just spoken of. */
export function levelPlace(scan: Ground, word: string, at: number): OfficialPlace | undefined {
  const own = scan.frame.ancestors.find((place) => isCalled(place, word));
  if (own) return own;
  if (word === '省' || (word === '市' && scan.frame.place?.level === 'PROVINCE')) return undefined; // there are many
  const inSentence = scan.places.filter((place) => place.end - scan.base <= at && place.place.name.endsWith(word));
  const spoken = scan.spoken.county;
  return inSentence.at(-1)?.place ?? (spoken?.name.endsWith(word) ? spoken : undefined);
}

/** Whether a report about the place calls it so: 市 for 白城市, 州 for 凉山彝族自治州. */
function isCalled(place: OfficialPlace, word: string): boolean {
  if (word === '省') return place.level === 'PROVINCE' && /省$/.test(place.name);
  return place.level !== 'COUNTRY' && place.name.endsWith(word) && !(word === '区' && place.level === 'PROVINCE');
}

/** 第十四届, 十四届, 第5届. */
const SESSION = /第?[一二三四五六七八九十百\d]{1,4}届/y;

/** Where the words for a term that start at `at` end; `at` itself where there are none. */
export function skipSession(text: string, at: number): number {
  SESSION.lastIndex = at;
  return SESSION.test(text) ? SESSION.lastIndex : at;
}

/** 人大 in 人大代表 or 政协 in 政协工作 does nothing: it only says whose. */
export const isAttributive = (kind: BodyKind, text: string, end: number): boolean =>
  (kind === 'CONGRESS' || kind === 'CPPCC') && WHOSE.test(text.slice(end, end + 6));
const WHOSE = /^(?:代表(?!大会)|工作(?!委员会|报告)|制度|系统|事业|常委(?!会)|会议事)/;
