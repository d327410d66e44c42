import { COUNTRY_CODE } from '../../model/ids.js';
import type { OfficialPlace } from '../../places/official.js';
import type { NamedHere } from './places.js';
import type { PlaceWords } from './placeWords.js';

const LONGEST_TOWNSHIP = 7;
/** Without one of these a sentence names no township. */
export const mayNameTownship = (text: string): boolean => /[镇乡道]|联系点/.test(text);

/** 某镇 by the official list; in short only before 立法联系点. */
export function townshipAt(
  text: string,
  at: number,
  townships: ReadonlyMap<string, OfficialPlace>,
  words: PlaceWords,
): NamedHere | undefined {
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
export function communityAt(
  text: string,
  at: number,
  words: PlaceWords,
  last: { readonly place: OfficialPlace; readonly end: number } | undefined,
  home: string | undefined,
): NamedHere | undefined {
  const { heads, before, outside } = words.communities;
  const behindPlace = last?.end === at && last.place.level !== 'PROVINCE';
  const inList = text.charAt(at - 1) === '、' && last?.end === at - 1 && last.place.level === 'VILLAGE';
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

/** A place that the official list does not have; its code says where it lies. */
export const placeWithin = (parent = COUNTRY_CODE, name: string, level: OfficialPlace['level']): OfficialPlace => ({
  code: `${parent}/${name}`,
  name,
  level,
  parent,
});
