import { COUNTRY_CODE } from '../../model/ids.js';
import { isForeign } from '../../places/foreign.js';
import type { OfficialPlace } from '../../places/official.js';
import { SIGN, type Signed } from '../lexicon/signs.js';
import type { WordIndex } from '../lexicon/words.js';
import type { NamedHere } from './places.js';
import type { PlaceWords } from './placeWords.js';

/** Without one of these a sentence names no township. */
export const mayNameTownship = (text: string): boolean => /[镇乡道]|联系点/.test(text);

/** 某镇 by the official list; in short only before 立法联系点. */
export function townshipAt(
  { text, signs }: Signed,
  at: number,
  townships: WordIndex<OfficialPlace>,
  words: PlaceWords,
): NamedHere | undefined {
  const full = townships.at(text, at);
  if (full && !words.everyday.has(full.word)) return { place: full.value, written: full.word, short: false };
  for (const length of SHORT_LENGTHS) {
    const end = at + length;
    if (((signs[end] ?? 0) & SIGN.contactPoint) === 0 || !words.contactPoints.at(text, end)) continue;
    const written = text.slice(at, end);
    const place = ['镇', '乡', '街道'].map((last) => wholeName(written + last, townships)).find((named) => named);
    if (place) return { place, written, short: true };
  }
  return undefined;
}

/** Characters of a town's name without its 镇. */
const SHORT_LENGTHS = [2, 3];

function wholeName(name: string, townships: WordIndex<OfficialPlace>): OfficialPlace | undefined {
  const named = townships.at(name, 0);
  return named?.word === name ? named.value : undefined;
}

const LONGEST_COMMUNITY = 4;

/** 某区某某社区, 深入某某村: right behind a place, behind a verb of visiting, or in a list of such. */
export function communityAt(
  text: string,
  at: number,
  words: PlaceWords,
  last: { readonly place: OfficialPlace; readonly end: number } | undefined,
  home: string | undefined,
): NamedHere | undefined {
  const { heads, before, outside, notBefore } = words.communities;
  const behindPlace = last?.end === at && last.place.level !== 'PROVINCE';
  const inList = text.charAt(at - 1) === '、' && last?.end === at - 1 && last.place.level === 'VILLAGE';
  if (!behindPlace && !inList && !before.endingAt(text, at)) return undefined;
  for (let end = at; end <= at + LONGEST_COMMUNITY; end++) {
    const head = end - at >= 2 ? heads.at(text, end)?.word : undefined;
    if (head !== undefined) {
      if (notBefore.at(text, end + head.length)) return undefined;
      const written = text.slice(at, end + head.length);
      const within = behindPlace ? last.place.code : home;
      return { written, short: false, place: placeWithin(within, written, 'VILLAGE') };
    }
    if (!/[\u4e00-\u9fff]/.test(text.charAt(end)) || outside.at(text, end)) return undefined;
  }
  return undefined;
}

/** 通榆县向阳镇: a township that the official list no longer has, right behind its county. */
export function unlistedTownshipAt(
  text: string,
  at: number,
  { communities: { outside } }: PlaceWords,
  last: { readonly place: OfficialPlace; readonly end: number } | undefined,
): NamedHere | undefined {
  if (last?.end !== at || last.place.level !== 'COUNTY') return undefined;
  for (let end = at; end <= at + LONGEST_TOWNSHIP; end++) {
    const head =
      end - at >= 2 ? /^(?:镇|乡|街道)(?![镇乡企政村域级土贤])/.exec(text.slice(end, end + 3))?.[0] : undefined;
    if (head !== undefined) {
      const written = text.slice(at, end + head.length);
      return { written, short: false, place: placeWithin(last.place.code, written, 'TOWNSHIP') };
    }
    if (!/[\u4e00-\u9fff]/.test(text.charAt(end)) || outside.at(text, end)) return undefined;
  }
  return undefined;
}
const LONGEST_TOWNSHIP = 3;

/** 韩国某郡, 法国某市: a division of another country, right behind its name. */
export function foreignDivisionAt(
  text: string,
  at: number,
  last: { readonly place: OfficialPlace; readonly end: number } | undefined,
): NamedHere | undefined {
  if (last?.end !== at || !isForeign(last.place)) return undefined;
  const [written, division] = FOREIGN_DIVISION.exec(text.slice(at, at + 9)) ?? [];
  const level = FOREIGN_LEVELS[division ?? ''];
  if (written === undefined || level === undefined) return undefined;
  return { written, short: false, place: placeWithin(last.place.code, written, level) };
}
/** Up to six syllables of a foreign name; none of them is a word that goes on with the sentence. */
const FOREIGN_DIVISION =
  /^(?:(?![的在到来赴访我本全各等和与及企商团籍驻总大使])[\u4e00-\u9fff·]){2,6}?([郡市区州县省府])(?![场委政长民])/;
const FOREIGN_LEVELS: Readonly<Record<string, OfficialPlace['level']>> = {
  郡: 'COUNTY',
  区: 'COUNTY',
  县: 'PROVINCE', // a prefecture of Japan: 日本秋田县
  市: 'PREFECTURE',
  府: 'PROVINCE',
  州: 'PROVINCE',
  省: 'PROVINCE',
};

/** A place that the official list does not have; its code says where it lies. */
export const placeWithin = (parent = COUNTRY_CODE, name: string, level: OfficialPlace['level']): OfficialPlace => ({
  code: `${parent}/${name}`,
  name,
  level,
  parent,
});
