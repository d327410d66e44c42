/** The official list of divisions as an index from written names to places, and the rules by which short names are read. */
import { COUNTRY_CODE } from '../../model/ids.js';
import type { PlaceLevel } from '../../model/vocabulary.js';
import { foreignCountries } from '../../places/foreign.js';
import { type OfficialPlace, officialDivisions, officialTownships } from '../../places/official.js';
import { indexForms, indexWords, longestFirst, type WordIndex } from '../lexicon/words.js';

export interface Gazetteer {
  /** Everything that places are called by. */
  readonly words: readonly string[];
  byCode(code: string): OfficialPlace | undefined;
  /** Places that are written so, in full or in short; the longest name that starts at `at` first. */
  at(text: string, at: number): readonly NamedPlace[];
  /** Full names of towns, townships and subdistricts below a place. */
  townshipsWithin(code: string): WordIndex<OfficialPlace>;
}

export interface NamedPlace {
  readonly written: string;
  readonly place: OfficialPlace;
  /** The name lacks its 省, 市, 县 … */
  readonly short: boolean;
}

const PEOPLES =
  '(?:壮族|回族|维吾尔|蒙古族|蒙古|藏族|羌族|苗族|侗族|土家族|彝族|白族|傣族|景颇族|傈僳族|哈尼族|朝鲜族|布依族|瑶族|黎族|畲族|满族|锡伯|柯尔克孜|哈萨克|各族|撒拉族|土族|东乡族|保安族|裕固族|仡佬族|水族|仫佬族|毛南族|纳西族|普米族|怒族|独龙族|佤族|拉祜族|布朗族|达斡尔族|鄂温克族|鄂伦春|塔吉克)';
const FULL_FORM = new RegExp(
  `^(.{2,}?)${PEOPLES}*(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|省|市|县|区|盟|旗|州)$`,
);

const BANNER = /^(.).{1,3}([左右])翼([前中后]?).*([旗县])$/;

/** 大庆市 → 大庆; 江华瑶族自治县 → 江华; undefined where one syllable would be left (道县). */
export function shortName(name: string): string | undefined {
  return FULL_FORM.exec(name)?.[1];
}

export function createGazetteer(): Gazetteer {
  const places = officialDivisions().filter((place) => place.code !== COUNTRY_CODE);
  const byCode = new Map(officialDivisions().map((place) => [place.code, place]));
  const named: NamedPlace[] = [];
  for (const place of places) {
    named.push({ written: place.name, place, short: false });
    const short = shortName(place.name);
    if (short !== undefined) named.push({ written: short, place, short: true });
    const kind = /自治([县州旗])$/.exec(place.name)?.[1]; // 江华县 for 江华瑶族自治县
    if (short !== undefined && kind !== undefined)
      for (const plain of [kind, `自治${kind}`]) named.push({ written: short + plain, place, short: false });
    const banner = BANNER.exec(place.name); // 科右前旗 for 科尔沁右翼前旗
    if (banner) named.push({ written: banner.slice(1).join(''), place, short: false });
  }
  for (const { place, forms } of foreignCountries()) {
    byCode.set(place.code, place);
    for (const written of forms) named.push({ written, place, short: false });
  }
  const townships = new Map<string, WordIndex<OfficialPlace>>();
  return {
    words: named.map(({ written }) => written),
    byCode: (code) => byCode.get(code),
    at: indexForms(longestFirst(named, writtenOf), writtenOf),
    townshipsWithin(code) {
      let found = townships.get(code);
      if (!found) {
        const prefix = code.replace(/(?:00)+$/, '');
        found = indexWords(
          officialTownships()
            .filter((t) => t.code.startsWith(prefix) && /[镇乡道]$/.test(t.name))
            .toReversed() // of two that are called the same the last
            .map((t) => [t.name, t]),
        );
        townships.set(code, found);
      }
      return found;
    },
  };
}

const writtenOf = ({ written }: NamedPlace): string => written;

const DEPTH = { COUNTRY: 0, PROVINCE: 2, PREFECTURE: 4, COUNTY: 6, TOWNSHIP: 9, VILLAGE: 12 } as const satisfies Record<
  PlaceLevel,
  number
>;

/** Of several places of one name, the one nearest to the place that the report is about; undefined when none is nearer. */
export function nearest(candidates: readonly NamedPlace[], home: string | undefined): NamedPlace | undefined {
  if (candidates.length <= 1) return candidates[0];
  const closeness = (named: NamedPlace): number => {
    const code = named.place.code;
    if (home !== undefined && code === home) return 4;
    if (home !== undefined && code.slice(0, 4) === home.slice(0, 4)) return 3;
    if (home !== undefined && code.slice(0, 2) === home.slice(0, 2)) return 2;
    return 0;
  };
  const ranked = [...candidates].sort(
    (a, b) => closeness(b) - closeness(a) || DEPTH[a.place.level] - DEPTH[b.place.level],
  );
  const [first, second] = ranked;
  if (!first || !second) return first;
  const tied = closeness(first) === closeness(second) && first.place.level === second.place.level;
  return tied ? undefined : first;
}
