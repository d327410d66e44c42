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
  const [code, another] = leadingDivision(name.replace(BEFORE_THE_PLACE, ''))?.codes ?? [];
  return code === undefined || another !== undefined ? undefined : placeId(code);
}
