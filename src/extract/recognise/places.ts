import type { Span } from '../../model/facts.js';
import type { OfficialPlace } from '../../places/official.js';
import { nextSign, SIGN, type Signs } from '../lexicon/signs.js';
import type { Sentence } from '../split.js';
import type { Drop } from '../trace.js';
import { type Gazetteer, type NamedPlace, nearest } from './gazetteer.js';
import {
  communityAt,
  foreignDivisionAt,
  mayNameTownship,
  placeWithin,
  townshipAt,
  unlistedTownshipAt,
} from './localPlaces.js';
import type { PlaceWords } from './placeWords.js';

/** A place named in a sentence. Offsets are into the clean text. */
export interface PlaceMention extends Span {
  /** Its code is that of the official list, or `<code of the place around it>/<name>` for a place that has none. */
  readonly place: OfficialPlace;
  readonly written: string;
  readonly short: boolean;
}
/** A place as it is written, wherever that is. */
export type NamedHere = Omit<PlaceMention, keyof Span>;

/** Names of places in a sentence, read as the report's own place (`home`, a code) suggests. */
export function recognisePlaces(
  sentence: Sentence,
  signs: Signs,
  gazetteer: Gazetteer,
  words: PlaceWords,
  home: string | undefined,
  drop?: Drop,
): readonly PlaceMention[] {
  const { text, start: base } = sentence;
  const signed = { text, signs };
  const mentions: PlaceMention[] = [];
  let last: PlaceMention | undefined;
  const ownTownships = home !== undefined && mayNameTownship(text) ? gazetteer.townshipsWithin(home) : undefined;
  const mayNameCommunity = words.communities.areIn(text);
  const mayNameUnlisted = ownTownships !== undefined || mayNameCommunity;
  for (let at = 0; at < text.length - 1; at++) {
    const besideLast = last && { place: last.place, end: last.end - base };
    if (!mayNameUnlisted && besideLast?.end !== at) at = nextSign(signs, SIGN.place, at, text.length);
    const named = (signs[at] ?? 0) & SIGN.place ? gazetteer.at(text, at) : NONE;
    const town = ownTownships ? townshipAt(signed, at, ownTownships, words) : undefined;
    const isLonger = town !== undefined && named[0]?.short === true && town.written.length > named[0].written.length; // 镇赉镇
    const found =
      foreignDivisionAt(text, at, besideLast) ??
      (named.length > 0 && !isLonger
        ? divisionAt(text, at, named, words, home, last?.end === base + at ? last.place : undefined, drop)
        : undefined) ??
      town ??
      (mayNameCommunity ? communityAt(text, at, words, besideLast, home) : undefined) ??
      (ownTownships ? unlistedTownshipAt(text, at, words, besideLast) : undefined);
    if (!found) {
      at += passedOver(text, at, named, words);
      continue;
    }
    const { place, written, short } = found;
    last = { start: base + at, end: base + at + written.length, place, written, short };
    mentions.push(last);
    at += found.written.length - 1;
  }
  return mentions;
}

const NONE: readonly NamedPlace[] = [];

/** 南昌都市圈 holds no 昌都市: how far to go on behind a name that something else is called by. */
function passedOver(text: string, at: number, [longest]: readonly NamedPlace[], words: PlaceWords): number {
  if (!longest?.short) return 0;
  return words.otherNames.at(text, at + longest.written.length) ? longest.written.length - 1 : 0;
}

const UNREAD = 'too far from the place of the report to be read without the words beside it saying so';

function divisionAt(
  text: string,
  at: number,
  candidates: readonly NamedPlace[],
  words: PlaceWords,
  home: string | undefined,
  around: OfficialPlace | undefined,
  drop: Drop | undefined,
): NamedHere | undefined {
  const longest = candidates[0];
  if (!longest) return undefined;
  const end = at + longest.written.length;
  const span = { start: at, end };
  if (words.isPiece(text, at, longest.written)) {
    drop?.(span, 'is a piece of a longer word', 'places/longer-words');
    return undefined;
  }
  const unlisted = longest.short ? words.unlisted.at(text, end)?.word : undefined;
  if (unlisted !== undefined) {
    const written = longest.written + unlisted;
    return { written, short: false, place: placeWithin(longest.place.parent, written, 'COUNTY') };
  }
  if (longest.short && words.otherNames.at(text, end)) {
    drop?.(span, 'begins another name', 'places/other-names');
    return undefined;
  }
  const same = candidates.filter((named) => named.written.length === longest.written.length);
  const isOffice = /[省市县区州]$/.test(longest.written) && text.charAt(end) === '长'; // 吴新民市长 is not of 新民市
  const isRead = (named: NamedPlace): boolean => {
    if (around !== undefined && isWithin(named.place, around)) return !isPlainWord(text, at, named, words);
    if (foreignDivisionAt(text, end, { place: named.place, end }))
      return neighbours(text, at, named.written, words).left;
    const reads = named.short || isOffice ? isReadable : isSure;
    return reads(text, at, named, words, home);
  };
  const inside = around === undefined ? [] : same.filter(({ place }) => isWithin(place, around)); // 福州市鼓楼区
  const read = nearest((inside.length > 0 ? inside : same).filter(isRead), home);
  if (!read)
    drop?.(
      span,
      `may be ${longest.place.name}: ${UNREAD}`,
      words.everyday.has(longest.written) ? 'places/everyday-words' : 'places/before-a-place',
    );
  return read;
}

/** 辽宁振兴发展, 江西新建: right behind the place around it a county's short name may still be a word. */
const isPlainWord = (text: string, at: number, { place, written, short }: NamedPlace, words: PlaceWords): boolean =>
  short && place.level === 'COUNTY' && words.everyday.has(written) && !neighbours(text, at, written, words).right;

export const isWithin = ({ code }: OfficialPlace, around: OfficialPlace): boolean =>
  code !== around.code && code.startsWith(around.code.replace(/(?:00)+$/, ''));

/** Whether a full name is one: 和县 in 市和县 and 城区 are words, and so is much that has two syllables. */
function isSure(
  text: string,
  at: number,
  { place, written }: NamedPlace,
  words: PlaceWords,
  home: string | undefined,
): boolean {
  const isWord = words.everyday.has(written);
  const near = home === undefined ? 0 : sharedDigits(place.code, home);
  if ((written.length > 3 && !isWord) || place.code === home) return true;
  const isOwn = near === 4;
  const { left, right } = neighbours(text, at, written, words);
  if (written.length === 3 && !isWord)
    return home === undefined || place.level !== 'COUNTY' || near >= 2 || left || right;
  if (written.length === 2 && text.charAt(at + 2) === '级') return false; // 县级
  return isOwn ? left || right : !isWord && left && right;
}

/** Whether what stands on either side of a name may stand beside a place. */
const neighbours = (text: string, at: number, written: string, words: PlaceWords) => ({
  left: at === 0 || words.before.endingAt(text, at) !== undefined,
  right: at + written.length >= text.length || words.behind.at(text, at + written.length) !== undefined,
});

/** Whether a short name is a place here: the nearer it is to the report's own place, the less its neighbours must say so. */
function isReadable(
  text: string,
  at: number,
  { place, written }: NamedPlace,
  words: PlaceWords,
  home: string | undefined,
): boolean {
  if (place.level === 'PROVINCE') return true;
  const common = home === undefined ? 0 : sharedDigits(place.code, home);
  if (place.code === home || (common >= 4 && place.level === 'PREFECTURE')) return true;
  if (words.everyday.has(written)) return false;
  const end = at + written.length;
  if (words.contactPoints.at(text, end)) return common >= 2;
  const { left, right } = neighbours(text, at, written, words);
  if (place.level === 'PREFECTURE') return common >= 2 || left || right;
  if (written.length > 2 && (common >= 2 || left || right)) return true;
  if (common >= 2 && words.journeys.endingAt(text, at)) return true;
  return common >= 4 && !isAlsoWater(written) ? true : common >= 2 && left && right;
}

/** 细河, 东山: as often the river or the mountain that the county is named after. */
const isAlsoWater = (written: string): boolean => /[河江湖山海]$/.test(written);

/** How many digits of two codes, from the left and in pairs, are the same. */
const sharedDigits = (code: string, other: string): number =>
  code.slice(0, 4) === other.slice(0, 4) ? 4 : code.slice(0, 2) === other.slice(0, 2) ? 2 : 0;
