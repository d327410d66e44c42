/** The forms in which bodies are written, as the readers look them up. */
import type { BodyKind, DocumentKind, PlaceLevel } from '../../model/vocabulary.js';
import type { CollectiveRow, OrganRow, PartRow } from '../lexicon/bodyLexicon.js';
import type { WordIndex } from '../lexicon/words.js';
import type { Committees } from './committees.js';
import type { Institutions } from './institutionNames.js';
import type { Organ } from './organs.js';

export interface OrganForm {
  /** What stands before the place: 政协 in 政协白城市委员会. */
  readonly lead: string;
  readonly tail: string;
  /** The tail around the words for a term of office. */
  readonly pieces: readonly string[];
  readonly organ: Organ;
  /** Only its own report writes so. */
  readonly own: boolean;
}
/** A part of another body as it is written; committees are parts with a stem. */
export interface PartForm {
  readonly form: string;
  readonly name: PartRow['name'];
  readonly row: Pick<PartRow, 'id' | 'kind' | 'of' | 'notBefore' | 'beside' | 'besideOnly' | 'shared'>;
}
/** The forms that begin at a place of a text, the longest first; of forms in pieces the first piece does. */
export type FormsAt<T> = (text: string, at: number) => readonly T[];
/** The readers of bodies. */
export type Reader =
  | 'periodical'
  | 'fixed'
  | 'collective'
  | 'prefixed'
  | 'part'
  | 'committee'
  | 'organ'
  | 'department'
  | 'headed';

export interface BodyNames {
  readonly organs: ReadonlyMap<string, Organ>;
  readonly tails: FormsAt<OrganForm>;
  /** By the id of the organ. */
  readonly tailsOf: ReadonlyMap<string, readonly OrganForm[]>;
  readonly fixed: FormsAt<FixedForm>;
  readonly bareOrgans: WordIndex<Organ>;
  /** 教育局, 住建局: departments as lists name them without a place. */
  readonly bareDepartments: WordIndex<Organ>;
  /** 发改, 财政: what the names of departments begin with. */
  readonly departmentStems: WordIndex<Organ>;
  readonly bareParts: FormsAt<PartForm>;
  /** By the id of the organ that they belong to. */
  readonly partsOf: ReadonlyMap<string, FormsAt<PartForm>>;
  readonly collectives: WordIndex<CollectiveRow>;
  readonly committees: Committees;
  readonly institutions: Institutions;
  /** The forms that each reader begins at, but for names of places. */
  readonly openings: Readonly<Record<Reader, readonly string[]>>;
  /** Rules of the parts that a list of owners shares. */
  readonly shared: readonly PartForm[];
}

/** The name that a template of the lexicon gives at a level of administration. */
export function nameAt(name: OrganRow['name'], level: PlaceLevel): string | undefined {
  return typeof name === 'string' ? name : (name[level] ?? name.default);
}

/** A name that means one body of the country, whatever the report. */
export interface FixedForm {
  readonly form: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly rule: string;
  /** Words that make another word of the form when they follow. */
  readonly notBefore: readonly string[];
  /** The same for words before it. */
  readonly notBehind: readonly string[];
  /** Kinds of report in which alone the form is read so; none for all. */
  readonly frames: readonly DocumentKind[];
}
