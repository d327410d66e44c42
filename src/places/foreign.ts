import type { OfficialPlace } from './official.js';

/**
 * Countries other than China, by the names that Chinese texts call them: those of the Unicode CLDR, which Node.js carries, and the
 * short forms below. Their codes are those of ISO 3166-1 (two letters). The regions of China and what is no country are left out.
 */
export function foreignCountries(): readonly ForeignCountry[] {
  found ??= [...codes()].flatMap((code) => {
    const name = NAMES.of(code);
    if (name === undefined || !/^[\u4e00-\u9fff]{2,}$/.test(name) || AMBIGUOUS.has(name)) return [];
    return [{ place: { code, name, level: 'COUNTRY' }, forms: [name, ...(SHORT[code] ?? [])] }];
  });
  return found;
}

export interface ForeignCountry {
  readonly place: OfficialPlace;
  /** All that it is called. */
  readonly forms: readonly string[];
}

export const isForeign = ({ code }: { readonly code: string }): boolean => /^[A-Z]{2}$/.test(code);

let found: readonly ForeignCountry[] | undefined;

const NAMES = new Intl.DisplayNames(['zh-Hans-CN'], { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Regions of China, unions, and codes that ISO 3166-1 keeps for other uses, some of them old names of countries. */
const NO_COUNTRY = new Set(
  'CN HK MO TW AC AN AQ BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UM UN VD XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
);

function* codes(): Iterable<string> {
  for (const first of LETTERS) {
    for (const second of LETTERS) if (!NO_COUNTRY.has(first + second)) yield first + second;
  }
}

/** Words, or names of counties, far more often than countries: 沿海地区, 万马里程, 黑山县, 巴林左旗. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  '海地',
  '马里',
  '黑山',
  '巴林',
  '多哥',
  '阿曼',
  '关岛',
  '汤加',
  '智利',
  '纽埃',
]);

const SHORT: Readonly<Record<string, readonly string[]>> = {
  ID: ['印尼'],
  AE: ['阿联酋'],
  SA: ['沙特'],
  BA: ['波黑'],
  PG: ['巴新'],
  KR: ['大韩民国'],
};
