import type { Span } from '../model/facts.js';
import { COUNTRY_CODE } from '../model/ids.js';
import type { DocumentKind } from '../model/vocabulary.js';
import type { OfficialPlace } from '../places/official.js';
import { issuerOf } from './document/issuer.js';
import { placeOf } from './document/place.js';
import type { Signs } from './lexicon/signs.js';
import type { BodyNames } from './recognise/bodyForms.js';
import type { Gazetteer } from './recognise/gazetteer.js';
import type { PlaceWords } from './recognise/placeWords.js';
import type { RawReport } from './reports.js';

/** What title, head and opening of a report set for everything below: who reports, about which place. */
export interface Frame {
  readonly kind: DocumentKind;
  /** The place that 市, 省 and 县 are read by. */
  readonly place: OfficialPlace | undefined;
  /** From the place upwards: itself, its prefecture, its province, the country. */
  readonly ancestors: readonly OfficialPlace[];
  /** Canonical full name of the body that reports; undefined for a yearbook. */
  readonly issuer: string | undefined;
  /** Where the title names the issuer, be it in full, in short or cut. */
  readonly issuerInTitle: Span | undefined;
  /** Id of the issuer's row in organs.yaml. */
  readonly issuerOrgan: string | undefined;
}

export interface NameTools {
  readonly gazetteer: Gazetteer;
  readonly names: BodyNames;
  readonly placeWords: PlaceWords;
  /** Which words may begin at each character of a text. */
  readonly signsOf: (text: string) => Signs;
}

export function deriveFrame(report: RawReport, tools: NameTools): Frame {
  const place = placeOf(report, tools);
  const bare: Frame = {
    kind: 'OTHER',
    place,
    ancestors: place ? withAncestors(place, tools.gazetteer) : [],
    issuer: undefined,
    issuerInTitle: undefined,
    issuerOrgan: undefined,
  };
  if (isYearbook(report)) return { ...bare, kind: 'YEARBOOK' };
  const found = issuerOf(report, bare, tools);
  if (!found) return bare;
  const organ =
    found.organ === undefined ? undefined : tools.names.organs.get(REPORTS_THROUGH[found.organ] ?? found.organ);
  const owner = found.place ?? place;
  const kind = KIND_OF[organ?.id ?? ''] ?? (organ?.kind === 'DEMOCRATIC_PARTY' ? 'DEMOCRATIC_PARTY' : 'OTHER');
  return {
    ...bare,
    kind,
    issuer: owner && organ ? organ.nameOf(owner) : found.name,
    issuerInTitle: found.inTitle,
    issuerOrgan: organ?.id,
  };
}

/** A congress reports through its standing committee, and so does the CPPCC. */
const REPORTS_THROUGH: Readonly<Record<string, string>> = {
  congress: 'standing-committee',
  cppcc: 'cppcc-standing-committee',
};
const KIND_OF: Readonly<Record<string, DocumentKind>> = {
  'standing-committee': 'NPC_SC',
  'cppcc-standing-committee': 'CPPCC_SC',
  government: 'GOVERNMENT',
  'party-committee': 'PARTY',
};
/** An almanac's pages carry entries under 【headings】 and no salutation. */
const isYearbook = (report: RawReport): boolean =>
  report.head.length === 0 && report.body.filter((line) => /^【.{2,30}】/.test(line.text)).length >= 2;

function withAncestors(place: OfficialPlace, gazetteer: Gazetteer): readonly OfficialPlace[] {
  const above = place.code === COUNTRY_CODE || place.parent === undefined ? undefined : gazetteer.byCode(place.parent);
  return above ? [place, ...withAncestors(above, gazetteer)] : [place];
}
