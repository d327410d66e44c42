/**
 * The graph behind one small port. Every method takes many keys and answers in their order, with holes (`undefined`) for
 * what the graph does not have, so that a caller never needs one call per row. An adapter keeps two promises above all:
 * a report is in the graph whole or not at all, and what the graph holds never depends on the order of reading and judging.
 */
import type {
  ActivityRecord,
  ActRecord,
  BodyRecord,
  DocumentRecord,
  EdgeKey,
  EntityRecord,
  EvidenceRecord,
  EvidenceRef,
  HoldingRecord,
  JudgementRecord,
  MentionRecord,
  OfficeRecord,
  PersonRecord,
  PlaceRecord,
  ProjectRecord,
  RecordedJudgement,
  RegulationRecord,
  ReportGraph,
} from '../model/graph.js';
import { ENTITY_KINDS, type EntityKind } from '../model/vocabulary.js';
import type { Follow, Followed } from './follow.js';
import type {
  NeighborhoodRequest,
  PathRequest,
  StatisticsRequest,
  StatisticsRow,
  SubgraphRecord,
} from './overviews.js';
import type {
  ActivityQuery,
  ActQuery,
  BodyQuery,
  DocumentQuery,
  EntityQuery,
  HoldingQuery,
  JudgementQuery,
  MentionQuery,
  OfficeQuery,
  PersonQuery,
  PlaceQuery,
  ProjectQuery,
  RegulationQuery,
} from './queries.js';
import type { CandidateRecord, ReconcileRequest, SearchHit, SearchRequest } from './searches.js';

export { type Follow, type Followed, REFERENCES } from './follow.js';
export type * from './overviews.js';
export type * from './queries.js';
export type * from './searches.js';

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
  /** RECORDED: in the order in which they were judged, with those that others took the place of. */
  judgements: { query: JudgementQuery; order: 'RECORDED'; row: RecordedJudgement };
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
  readonly follow?: Follow;
}
export interface PageOf<Row> {
  /** Always in the order asked for, whichever end they were taken from. */
  readonly rows: readonly { readonly cursor: string; readonly row: Row }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total?: number;
  /** There when the request follows something. */
  readonly followed?: Followed;
}
export type Page<L extends Listing = Listing> = PageOf<Listings[L]['row']>;

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
  readonly kind:
    | 'DOCUMENT'
    | 'TEXT'
    | 'PASSAGE'
    | 'ENTITY'
    | 'ALIAS'
    | 'MENTION'
    | 'ACTIVITY'
    | 'ACT'
    | 'HOLDING'
    | 'JUDGEMENT';
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
  /**
   * Records judgements one after the other, each in one transaction; answers the entity that its left id then stands for. SAME
   * makes one entity of two: the left goes on, and both ids answer it in every question; whatever any report says of either,
   * before or after, is said of it, and the name of the other is one of its aliases. DIFFERENT keeps two apart, UNSURE takes
   * back what was judged of them. The graph follows from the reports and the judgements, whatever their order; a judgement
   * stays when its reports go. Refused are ids that the graph does not have (NOT_FOUND), pairs that cannot be meant
   * (BAD_USER_INPUT) and what other judgements contradict (CONFLICT). One that is the last word already is not recorded again.
   */
  judge(judgements: readonly JudgementRecord[]): Promise<readonly EntityRecord[]>;
  /** The judgements in force that name each of these very ids, the latest first; `page` lists the others, too. */
  judgements(ids: readonly string[]): Promise<readonly (readonly JudgementRecord[])[]>;
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

  /**
   * Counts in groups, the greatest first, then by keys. REGULATION_ACTS are acts (body, regulation, action, status) that an
   * activity of the query states; ACTIVITY_COUNTS is the sum of the activities' counts. What has no value for a grouping is in
   * none of its groups; what has several (bodies acting jointly, topics) is in each. Where groups are made of actors, `actor`,
   * `place` and `within` keep actors and not only activities; an act has one actor.
   */
  statistics(requests: readonly StatisticsRequest[]): Promise<readonly (readonly StatisticsRow[])[]>;

  /**
   * The graph around entities, breadth first, with every edge between the nodes it holds. A node of many edges gives its
   * strongest ones of each relation (weight, then id), the first of each relation before the second of any.
   */
  neighborhood(requests: readonly NeighborhoodRequest[]): Promise<readonly SubgraphRecord[]>;
  /** The shortest ways between two entities, each with all edges between its neighbours; the strongest weakest link first. */
  paths(requests: readonly PathRequest[]): Promise<readonly (readonly SubgraphRecord[])[]>;
  /** Where edges are written, in the order of documents and texts, at most `first` places of each. */
  edgeEvidence(
    requests: readonly { readonly edge: EdgeKey; readonly first: number }[],
  ): Promise<readonly (readonly EvidenceRef[])[]>;

  /**
   * Finds names and sentences, whatever their script: entities by their names, short forms, aliases, pinyin and initials,
   * then sentences by their words. The better match comes first, of equal matches the entity that is mentioned more; names
   * that no report mentions (official places) follow those that some report does, then names with a slip of one character,
   * then sentences, the newest reports first. Every word of the query has to be found; no character in it is special.
   * BAD_USER_INPUT for an empty or an endless query, BAD_CURSOR for a cursor that is none.
   */
  search(requests: readonly SearchRequest[]): Promise<readonly PageOf<SearchHit>[]>;

  /**
   * Which entities a written name can mean, best first. Scores lie in (0, 1]: the name itself 1, a short form .95, an alias .9,
   * a slip of one character .8, the same pinyin .75; what only begins with the words .5, or holds them .4. With a place, what
   * belongs to another place has half the score, and forms such as 市人大常委会 are completed by it; where several match alike,
   * each has four fifths. The reasons say all of that in words. A blank name has no candidates.
   */
  reconcile(requests: readonly ReconcileRequest[]): Promise<readonly (readonly CandidateRecord[])[]>;

  /** How much of each kind the graph holds. */
  counts(): Promise<Counts>;
  dump(): AsyncIterable<DumpRow>;
  close(): Promise<void>;
}
