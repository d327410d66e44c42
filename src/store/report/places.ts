import { ZhengtuError } from '../../model/errors.js';
import type { Facts, PlaceFact } from '../../model/facts.js';
import type { PlaceRecord } from '../../model/graph.js';
import { COUNTRY_CODE, placeId } from '../../model/ids.js';
import { type OfficialPlace, officialDivisions, officialTownships } from '../../places/official.js';

/** What stands for the place in its id: the official code, or the code of the place around it and the name. */
export function codeOf({ code, within, name }: PlaceFact): string {
  return code ?? `${within ?? COUNTRY_CODE}/${name}`;
}

/** Code of the place that the report is about. */
export function placeOf({ document, places }: Facts): string | undefined {
  if (document.placeCode !== undefined) return document.placeCode;
  const fact = places.find((place) => place.name === document.place);
  return fact === undefined ? undefined : codeOf(fact);
}

/**
 * The places that a store does not have by itself: townships and what has no code, with all that lies around them below
 * the official divisions. `codes` are those that the report's other facts refer to.
 */
export function placesOf(facts: Facts, codes: readonly string[]): readonly PlaceRecord[] {
  const named = new Map(facts.places.map((fact) => [codeOf(fact), fact]));
  const found = new Map<string, PlaceRecord>();
  const add = (code: string): void => {
    if (found.has(code) || isDivision(code)) return;
    const fact = named.get(code);
    const township = townshipOf(code);
    if (township === undefined && fact === undefined) throw unknownPlace(facts.id, code);
    const name = township?.name ?? fact?.name ?? code;
    const level = township?.level ?? fact?.level ?? 'VILLAGE';
    const place = { type: 'PLACE', id: placeId(code), name, code, level } as const;
    const parent = level === 'COUNTRY' ? undefined : (township?.parent ?? fact?.within ?? COUNTRY_CODE);
    found.set(code, parent === undefined ? place : { ...place, parent: placeId(parent) });
    if (parent !== undefined) add(parent);
  };
  for (const code of [...named.keys(), ...codes]) add(code);
  return [...found.values()];
}

function unknownPlace(id: string, code: string): ZhengtuError {
  return new ZhengtuError('BAD_FACTS', `Facts ${id}: expected the code of a place, came ${code}, which no list has.`, {
    hint: 'a code of GB/T 2260 or of a township, or one that the facts themselves list under places',
  });
}

let divisions: ReadonlySet<string> | undefined;
let townships: ReadonlyMap<string, OfficialPlace> | undefined;

function isDivision(code: string): boolean {
  divisions ??= new Set(officialDivisions().map((place) => place.code));
  return divisions.has(code);
}

function townshipOf(code: string): OfficialPlace | undefined {
  if (!/^\d{9}$/.test(code)) return undefined;
  townships ??= new Map(officialTownships().map((place) => [place.code, place]));
  return townships.get(code);
}
