import type { Span } from '../../model/facts.js';
import { COUNTRY_CODE } from '../../model/ids.js';
import type { OfficialPlace } from '../../places/official.js';
import type { Sentence } from '../split.js';
import { type Gazetteer, type NamedPlace, nearest } from './gazetteer.js';
import type { PlaceWords } from './placeWords.js';

/** A place named in a sentence. Offsets are into the clean text. */
export interface PlaceMention extends Span {
  /** Its code is that of the official list, or `<code of the place around it>/<name>` for a place that has none. */
  readonly place: OfficialPlace;
  readonly written: string;
  readonly short: boolean;
}
type Found = Omit<PlaceMention, keyof Span>;

/** Names of places in a sentence, read as the report's own place (`home`, a code) suggests. */
export function recognisePlaces(
  sentence: Sentence,
  gazetteer: Gazetteer,
  words: PlaceWords,
  home: string | undefined,
): readonly PlaceMention[] {
  const { text, start: base } = sentence;
  const mentions: PlaceMention[] = [];
  const mayNameTownship = TOWNSHIP.test(text);
  const mayNameCommunity = words.communities.areIn(text);
  for (let at = 0; at < text.length - 1; at++) {
    const last = mentions.at(-1);
    const found =
      divisionAt(text, at, gazetteer, words, home) ??
      (home !== undefined && mayNameTownship ? townshipAt(text, at, gazetteer, words, home) : undefined) ??
      (mayNameCommunity ? communityAt(text, at, words, last, base, home) : undefined);
    if (!found) continue;
    mentions.push({ start: base + at, end: base + at + found.written.length, ...found });
    at += found.written.length - 1;
  }
  return mentions;
}

function divisionAt(
  text: string,
  at: number,
  gazetteer: Gazetteer,
  words: PlaceWords,
  home: string | undefined,
): Found | undefined {
  const candidates = gazetteer.at(text, at);
  const longest = candidates[0];
  if (!longest || words.isPiece(text, at, longest.written)) return undefined;
  const end = at + longest.written.length;
  const unlisted = longest.short ? words.unlisted.at(text, end)?.word : undefined;
  if (unlisted !== undefined) {
    const written = longest.written + unlisted;
    return { written, short: false, place: placeWithin(longest.place.parent, written, 'COUNTY') };
  }
  if (longest.short && words.otherNames.at(text, end)) return undefined;
  const same = candidates.filter((named) => named.written.length === longest.written.length);
  const isOffice = /[省市县区州]$/.test(longest.written) && text.charAt(end) === '长'; // 吴新民市长 is not of 新民市
  return nearest(
    same.filter((named) => !(named.short || isOffice) || isReadable(text, at, named, words, home)),
    home,
  );
}

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
  const left = at === 0 || words.before.endingAt(text, at) !== undefined;
  const right = end >= text.length || words.behind.at(text, end) !== undefined;
  if (place.level === 'PREFECTURE') return common >= 2 || left || right;
  if (written.length > 2 && (common >= 2 || left || right)) return true;
  if (common >= 2 && words.journeys.endingAt(text, at)) return true;
  return common >= 4 && !isAlsoWater(written) ? left || right : common >= 2 && left && right;
}

/** 细河, 东山: as often the river or the mountain that the county is named after. */
const isAlsoWater = (written: string): boolean => /[河江湖山海]$/.test(written);

/** How many digits of two codes, from the left and in pairs, are the same. */
const sharedDigits = (code: string, other: string): number =>
  code.slice(0, 4) === other.slice(0, 4) ? 4 : code.slice(0, 2) === other.slice(0, 2) ? 2 : 0;

const LONGEST_TOWNSHIP = 7;
/** Without one of these a sentence names no township. */
const TOWNSHIP = /[镇乡道]|联系点/;

function townshipAt(
  text: string,
  at: number,
  gazetteer: Gazetteer,
  words: PlaceWords,
  home: string,
): Found | undefined {
  const townships = gazetteer.townshipsWithin(home);
  for (let length = LONGEST_TOWNSHIP; length >= 3; length--) {
    const last = text.charAt(at + length - 1);
    if (last !== '镇' && last !== '乡' && last !== '道') continue;
    const written = text.slice(at, at + length);
    const place = townships.get(written);
    if (place) return { place, written, short: false };
  }
  for (const length of [2, 3]) {
    const end = at + length;
    if (!words.contactPoints.at(text, end)) continue;
    const written = text.slice(at, end);
    const place = townships.get(`${written}镇`) ?? townships.get(`${written}乡`) ?? townships.get(`${written}街道`);
    if (place) return { place, written, short: true };
  }
  return undefined;
}

const LONGEST_COMMUNITY = 4;

/** 某区某某社区, 深入某某村: right behind a place, behind a verb of visiting, or in a list of such. */
function communityAt(
  text: string,
  at: number,
  words: PlaceWords,
  last: PlaceMention | undefined,
  base: number,
  home: string | undefined,
): Found | undefined {
  const { heads, before, outside } = words.communities;
  const behindPlace = last?.end === base + at && last.place.level !== 'PROVINCE';
  const inList = text.charAt(at - 1) === '、' && last?.end === base + at - 1 && last.place.level === 'VILLAGE';
  if (!behindPlace && !inList && !before.endingAt(text, at)) return undefined;
  for (let end = at; end <= at + LONGEST_COMMUNITY; end++) {
    const head = end - at >= 2 ? heads.at(text, end)?.word : undefined;
    if (head !== undefined) {
      const written = text.slice(at, end + head.length);
      const within = behindPlace ? last.place.code : home;
      return { written, short: false, place: placeWithin(within, written, 'VILLAGE') };
    }
    if (!/[\u4e00-\u9fff]/.test(text.charAt(end)) || outside.at(text, end)) return undefined;
  }
  return undefined;
}

const placeWithin = (parent = COUNTRY_CODE, name: string, level: OfficialPlace['level']): OfficialPlace => ({
  code: `${parent}/${name}`,
  name,
  level,
  parent,
});
