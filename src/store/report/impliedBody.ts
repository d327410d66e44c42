import { placeId } from '../../model/ids.js';
import type { BodyKind } from '../../model/vocabulary.js';
import { leadingDivision } from '../../places/leadingDivision.js';

/** How the full names of these kinds are built, by law; 党组 is named after the body it belongs to, so it comes first. */
const SHAPES: readonly (readonly [BodyKind, RegExp])[] = [
  ['PARTY_GROUP', /党组$/],
  ['STANDING_COMMITTEE', /人民代表大会常务委员会$/],
  ['CONGRESS', /人民代表大会$/],
  ['CPPCC_SC', /^中国人民政治协商会议.*常务委员会$/],
  ['CPPCC', /^中国人民政治协商会议.*委员会$/],
  ['PARTY_COMMITTEE', /^中国共产党.*委员会$/],
  ['GOVERNMENT', /人民政府$/],
  ['COURT', /人民法院$/],
  ['PROCURATORATE', /人民检察院$/],
  ['SUPERVISION', /监察委员会$/],
];
const BEFORE_THE_PLACE = /^(?:中国人民政治协商会议|中国共产党)/;

/**
 * What the canonical name of a body says about it, for a body that a report names only as an actor or in an office. It is a
 * function of the name alone, so that two reports never disagree about it.
 */
export function impliedKind(name: string): BodyKind {
  return SHAPES.find(([, shape]) => shape.test(name))?.[0] ?? 'OTHER';
}

/** The division that the name begins with, where one division only has this name. */
export function impliedPlace(name: string): string | undefined {
<<<<<<< HEAD
  const [code, another] = leadingDivision(name.replace(BEFORE_THE_PLACE, ''))?.codes ?? [];
  return code === undefined || another !== undefined ? undefined : placeId(code);
=======
  const { codes, longest } = divisionNames();
  const rest = name.replace(BEFORE_THE_PLACE, '');
  for (let length = Math.min(rest.length, longest); length > 1; length -= 1) {
    const called = codes.get(rest.slice(0, length));
    if (called !== undefined) return called.length === 1 && called[0] !== undefined ? placeId(called[0]) : undefined;
  }
  return undefined;
}

interface DivisionNames {
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}
let names: DivisionNames | undefined;

function divisionNames(): DivisionNames {
  if (names) return names;
  const codes = new Map<string, string[]>();
  for (const { name, fullName, code } of officialDivisions()) {
    codes.set(name, [...(codes.get(name) ?? []), code]);
    if (fullName !== undefined) codes.set(fullName, [code]);
  }
  names = { codes, longest: Math.max(...[...codes.keys()].map((name) => name.length)) };
  return names;
>>>>>>> 469fa7b (Call the bodies of a district by its city, as they call themselves)
}
