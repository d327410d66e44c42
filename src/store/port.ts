/**
 * The graph behind one small port. Every method takes many keys and answers in their order, with holes (`undefined`) for
 * what the graph does not have, so that a caller never needs one call per row. An adapter keeps two promises above all:
 * a report is in the graph whole or not at all, and what the graph holds never depends on the order of reading.
 */
import type {
  ActivityRecord,
  ActRecord,
  BodyRecord,
  DocumentRecord,
  EntityRecord,
  EvidenceRecord,
  EvidenceRef,
  HoldingRecord,
  MentionRecord,
  OfficeRecord,
  PersonRecord,
  PlaceRecord,
  ProjectRecord,
  RegulationRecord,
  ReportGraph,
} from '../model/graph.js';
import {
  type Action,
  type ActivityCategory,
  type BodyKind,
  type DocumentKind,
  ENTITY_KINDS,
  type EntityKind,
  type PlaceLevel,
  type ProjectKind,
  type RegulationKind,
  type Status,
} from '../model/vocabulary.js';

/*
 * Queries. Lists mean "any of" (so an empty list keeps nothing), fields are joined by "and", an absent field filters
 * nothing. `within` is a place id and keeps what belongs to that place or to one below it, at any depth (for places: below
 * it, itself excluded). Bounds include themselves. `…Contains` is plain words: no character in it is special.
 */
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
  /** ISO 8601 date: keeps holdings that some report of this very date states. */
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

/**
 * What can be listed: its query, its orders (the first is the default) and its rows. The keys behind each order stand in
 * orders.ts, the last of them unique.
 */
export interface Listings {
  places: { query: PlaceQuery; order: 'CODE' | 'NAME' | 'MENTIONS'; row: PlaceRecord };
  bodies: { query: BodyQuery; order: 'NAME' | 'MENTIONS' | 'REGULATIONS'; row: BodyRecord };
  regulations: { query: RegulationQuery; order: 'TITLE' | 'MENTIONS' | 'ACTORS'; row: RegulationRecord };
  projects: { query: ProjectQuery; order: 'NAME'; row: ProjectRecord };
  people: { query: PersonQuery; order: 'NAME'; row: PersonRecord };
  offices: { query: OfficeQuery; order: 'NAME'; row: OfficeRecord };
  /** DOCUMENT: by document, then in the order of the text. */
  activities: { query: ActivityQuery; order: 'DOCUMENT' | 'YEAR' | 'COUNT'; row: ActivityRecord };
  documents: { query: DocumentQuery; order: 'ID'; row: DocumentRecord };
  /** YEAR: by the first year, acts without a year last. */
  acts: { query: ActQuery; order: 'TITLE' | 'YEAR' | 'ACTION'; row: ActRecord };
  holdings: { query: HoldingQuery; order: 'OFFICE'; row: HoldingRecord };
  mentions: { query: MentionQuery; order: 'DOCUMENT'; row: MentionRecord };
  entities: { query: EntityQuery; order: 'ID'; row: EntityRecord };
}
export type Listing = keyof Listings;

export interface PageRequest<L extends Listing = Listing> {
  readonly query: Listings[L]['query'];
  readonly orderBy?: { readonly field: Listings[L]['order']; readonly direction: 'ASC' | 'DESC' };
  /** How many rows from the front (`after`) or from the back (`before`); exactly one of the two is given. */
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
  /** Count all rows of the query as well. */
  readonly total?: boolean;
}
export interface Page<L extends Listing = Listing> {
  /** Always in the order asked for, whichever end they were taken from. */
  readonly rows: readonly { readonly cursor: string; readonly row: Listings[L]['row'] }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total?: number;
}

/** What `counts` counts; places include the official ones, of which no report need speak. */
export const COUNTED = [
  ...ENTITY_KINDS,
  'DOCUMENT',
  'PASSAGE',
  'MENTION',
  'ACTIVITY',
  'ACT',
  'HOLDING',
] as const satisfies readonly string[];
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

/** One line of a dump: everything the graph holds, in a stable order that no order of reading shows in. */
export interface DumpRow {
  readonly kind: 'DOCUMENT' | 'TEXT' | 'PASSAGE' | 'ENTITY' | 'ALIAS' | 'MENTION' | 'ACTIVITY' | 'ACT' | 'HOLDING';
  readonly key: string;
  readonly value: unknown;
}

export interface GraphStore {
  /**
   * Replaces whatever an earlier reading of this document said; one transaction. A report that refers to what it does not
   * bring along is refused: BAD_FACTS.
   */
  putReport(report: ReportGraph): Promise<void>;
  /** Takes documents out with all that only they said; answers which of them were there. */
  removeDocuments(ids: readonly string[]): Promise<readonly boolean[]>;
  /** Ids of the documents read from each source. */
  documentsOfSources(sources: readonly string[]): Promise<readonly (readonly string[])[]>;

  entities(ids: readonly string[]): Promise<readonly (EntityRecord | undefined)[]>;
  activities(ids: readonly string[]): Promise<readonly (ActivityRecord | undefined)[]>;
  documents(ids: readonly string[]): Promise<readonly (DocumentRecord | undefined)[]>;
  /**
   * What each document contributed, as it was put: passages, mentions and activities in the order of the text, entities and
   * holdings by their ids. To put it into another store is to have read the document there.
   */
  reports(documentIds: readonly string[]): Promise<readonly (ReportGraph | undefined)[]>;
  /** Texts of documents, as published. */
  texts(documentIds: readonly string[]): Promise<readonly (string | undefined)[]>;
  evidence(refs: readonly EvidenceRef[]): Promise<readonly (EvidenceRecord | undefined)[]>;
  /** Other forms of each entity's name found in reports, most frequent first, then by code point. */
  aliases(entityIds: readonly string[]): Promise<readonly (readonly string[])[]>;
  /**
   * Ids of the entities of a kind whose name is exactly the one given; where there are none, of those that have it as an
   * alias or (places) as a short form. Several answers mean that the name is ambiguous.
   */
  named(
    requests: readonly { readonly kind: EntityKind; readonly name: string }[],
  ): Promise<readonly (readonly string[])[]>;

  /** Pages of a list, by keyset: a deep page costs what the first one costs. A cursor that is none: BAD_CURSOR. */
  page<L extends Listing>(listing: L, requests: readonly PageRequest<L>[]): Promise<readonly Page<L>[]>;

  /** How much of each kind the graph holds. */
  counts(): Promise<Counts>;
  dump(): AsyncIterable<DumpRow>;
  close(): Promise<void>;
}
