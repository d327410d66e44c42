/**
 * facts.json: what one report says. All offsets are UTF-16 code units into the decoded text of the source file (for a
 * collection: of the whole collection), and `text.slice(start, end) === quote` holds for every fact.
 */
import type {
  Action,
  ActivityCategory,
  BodyKind,
  DocumentKind,
  PlaceLevel,
  ProjectKind,
  RegulationKind,
  Status,
} from './vocabulary.js';

/** A half-open stretch of text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every fact carries: where it is written and what found it. */
export interface Located extends Span {
  /** The supporting words exactly as published, line breaks and damage included. */
  readonly quote: string;
  /** The whole sentence, cleaned. */
  readonly sentence: string;
  /** Where that sentence stands. */
  readonly sentenceSpan: Span;
  /** The heading above it, cleaned. */
  readonly section?: string;
  /** Id of the lexicon row or the stage that found it. */
  readonly rule: string;
  /** In [0, 1]. */
  readonly confidence: number;
}

export interface Presenter {
  readonly person: string;
  readonly role: string;
}

export interface DocumentFact extends Located {
  readonly title: string;
  /** Canonical full name of the reporting body; null where several bodies or none report. */
  readonly issuer: string | null;
  readonly kind: DocumentKind;
  /** Canonical full name of the administrative division. */
  readonly place: string | null;
  /** Its code in the gazetteer. */
  readonly placeCode?: string;
  readonly coversYears: readonly number[];
  readonly planYear: number | null;
  readonly presenter: Presenter | null;
  readonly meeting: string | null;
  /** ISO 8601 date. */
  readonly date: string | null;
}

export interface RegulationAct extends Located {
  /** As written, without 《》. */
  readonly title: string;
  /** Identity of the regulation: the full title with its place (保定市快递业促进条例; 中华人民共和国公证法). */
  readonly canonicalTitle: string;
  /** Code of the place whose regulation it is. */
  readonly placeCode?: string;
  readonly kind: RegulationKind;
  /** What the canonical title says it is about: subject matters of the Legislation Law first, then finer topics. */
  readonly topics: readonly string[];
  /** What is left of the canonical title without place, maker and form; absent where it begins with no place. */
  readonly subject?: string;
  readonly action: Action;
  readonly status: Status;
  /** Canonical full name; joint actors are joined by 、. */
  readonly actor: string;
  readonly year?: number;
}

export interface ActivityFact extends Located {
  readonly category: ActivityCategory;
  readonly object: string;
  readonly count: number;
  readonly unit: string;
  readonly status: Status;
  readonly actor: string;
  readonly year?: number;
}

export interface RoleFact extends Located {
  readonly person: string | null;
  readonly role: string;
  /** Canonical full name of the body in which the office is held. */
  readonly body: string;
}

export interface Mentioned {
  readonly surfaces: readonly string[];
  readonly mentions: readonly Span[];
}

export interface BodyFact extends Located, Mentioned {
  readonly name: string;
  readonly kind: BodyKind;
  /** Code of the place that the body belongs to. */
  readonly placeCode?: string;
  /** Canonical name of the body that this one is part of. */
  readonly parent?: string;
}

export interface PlaceFact extends Located, Mentioned {
  readonly name: string;
  readonly level: PlaceLevel;
  /**
   * Code in the gazetteer, for another country that of ISO 3166-1 (two letters); absent where the official list does not know the
   * place (a village, an abolished unit).
   */
  readonly code?: string;
  /** Code of the place around it, given where `code` is absent. */
  readonly within?: string;
}

export interface ProjectFact extends Located {
  readonly name: string;
  readonly kind: ProjectKind;
  /** Code of the place that runs it. */
  readonly placeCode?: string;
}

export interface Facts {
  /** Source name without its extension; for the n-th report of a collection followed by `.00n`. */
  readonly id: string;
  /** Which stretch of which file this report is. */
  readonly source: { readonly name: string } & Span;
  readonly document: DocumentFact;
  readonly regulationActs: readonly RegulationAct[];
  readonly activities: readonly ActivityFact[];
  readonly roles: readonly RoleFact[];
  readonly bodies: readonly BodyFact[];
  readonly places: readonly PlaceFact[];
  readonly projects: readonly ProjectFact[];
  /** What was repaired, cut or unsure, in words. */
  readonly warnings: readonly string[];
}
