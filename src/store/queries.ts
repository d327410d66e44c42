/**
 * Queries. Lists mean "any of" (so an empty list keeps nothing), fields are joined by "and", an absent field filters
 * nothing. `within` is a place id and keeps what belongs to that place or to one below it, at any depth (for places: below
 * it, itself excluded). Bounds include themselves. `…Contains` is plain words: no character in it is special.
 */
import type {
  Action,
  ActivityCategory,
  BodyKind,
  DocumentKind,
  EntityKind,
  Judgement,
  PlaceLevel,
  ProjectKind,
  RegulationKind,
  Status,
} from '../model/vocabulary.js';

export interface PlaceQuery {
  readonly levels?: readonly PlaceLevel[];
  readonly within?: string;
  readonly parent?: string;
  readonly nameContains?: string;
  /** true: only places that reports speak of; false: only those they don't. */
  readonly mentioned?: boolean;
}
export interface BodyQuery {
  readonly kinds?: readonly BodyKind[];
  readonly place?: string;
  readonly within?: string;
  readonly parent?: string;
  readonly nameContains?: string;
}
export interface ActQuery {
  readonly bodies?: readonly string[];
  readonly regulation?: string;
  readonly actions?: readonly Action[];
  readonly statuses?: readonly Status[];
  readonly kinds?: readonly RegulationKind[];
  /** Of the regulation. */
  readonly topics?: readonly string[];
  readonly titleContains?: string;
  readonly minConfidence?: number;
  /** Kept when any of the act's years lies between the bounds. */
  readonly yearFrom?: number;
  readonly yearTo?: number;
}
export interface RegulationQuery {
  readonly kinds?: readonly RegulationKind[];
  readonly topics?: readonly string[];
  readonly place?: string;
  readonly within?: string;
  readonly titleContains?: string;
  /** Id of a regulation: keeps those of other places on the same subject; none where its place or its subject is unknown. */
  readonly counterpartsOf?: string;
  /** Keeps regulations on which some body did such a thing. */
  readonly acts?: ActQuery;
  /** The body that did it: together with `acts`, one and the same act meets both. */
  readonly actor?: string;
}
export interface ProjectQuery {
  readonly kinds?: readonly ProjectKind[];
  readonly place?: string;
  readonly within?: string;
  readonly nameContains?: string;
}
export interface PersonQuery {
  readonly nameContains?: string;
  readonly body?: string;
  readonly office?: string;
  readonly place?: string;
}
export interface OfficeQuery {
  readonly title?: string;
  readonly body?: string;
  /** The place of the office's body. */
  readonly place?: string;
  readonly within?: string;
}
export interface ActivityQuery {
  readonly categories?: readonly ActivityCategory[];
  readonly actions?: readonly Action[];
  readonly statuses?: readonly Status[];
  readonly actor?: string;
  /** The place of an actor. */
  readonly place?: string;
  readonly within?: string;
  readonly about?: string;
  readonly document?: string;
  readonly objectContains?: string;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly countFrom?: number;
  readonly minConfidence?: number;
}
export interface DocumentQuery {
  readonly kinds?: readonly DocumentKind[];
  readonly place?: string;
  readonly within?: string;
  readonly issuer?: string;
  /** Id of an entity that the document mentions. */
  readonly mentions?: string;
  /** Kept when any year that the document covers lies between the bounds. */
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly titleContains?: string;
}
export interface HoldingQuery {
  readonly person?: string;
  readonly office?: string;
  /**
   * ISO 8601 date: keeps who held it then, as far as reports up to that day tell. A report of the five years before (a term of
   * office) has to say so, and no later one may give the office to somebody else, unless it is one that several people hold:
   * one that reports of one day give to two.
   */
  readonly asOf?: string;
}
export interface MentionQuery {
  readonly entity?: string;
  readonly document?: string;
}
export interface EntityQuery {
  /** Keeps what this document mentions. */
  readonly document?: string;
  readonly kinds?: readonly EntityKind[];
}
export interface JudgementQuery {
  /** Keeps judgements on this very id; another id of the same entity has judgements of its own. */
  readonly names?: string;
  readonly judgements?: readonly Judgement[];
  /** true: only the last word on each pair; false: only what was judged otherwise later. */
  readonly inForce?: boolean;
}
