/** The graph as records: what a report contributes (`ReportGraph`) and what a store answers. References are ids. */
import type { Span } from './facts.js';
import type {
  Action,
  ActivityCategory,
  BodyKind,
  DocumentKind,
  Judgement,
  PlaceLevel,
  ProjectKind,
  RegulationKind,
  RelationKind,
  Status,
} from './vocabulary.js';

export interface PlaceRecord {
  readonly type: 'PLACE';
  readonly id: string;
  readonly name: string;
  /** GB/T 2260 code, for another country that of ISO 3166-1; else what stands for it in the id: `<code of the place around it>/<name>`. */
  readonly code: string;
  readonly level: PlaceLevel;
  readonly parent?: string;
}
export interface BodyRecord {
  readonly type: 'BODY';
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly place?: string;
  readonly parent?: string;
}
export interface RegulationRecord {
  readonly type: 'REGULATION';
  readonly id: string;
  /** The canonical title. */
  readonly name: string;
  readonly kind: RegulationKind;
  readonly place?: string;
  /** A function of the title: subject matters of the Legislation Law first, then finer topics. */
  readonly topics: readonly string[];
  /** A function of the title: regulations of several places with one subject are counterparts. */
  readonly subject?: string;
}
export interface ProjectRecord {
  readonly type: 'PROJECT';
  readonly id: string;
  readonly name: string;
  readonly kind: ProjectKind;
  readonly place?: string;
}
export interface PersonRecord {
  readonly type: 'PERSON';
  readonly id: string;
  readonly name: string;
  readonly place?: string;
}
export interface OfficeRecord {
  readonly type: 'OFFICE';
  readonly id: string;
  /** The body's full name and the title: 伊春市人民政府市长. */
  readonly name: string;
  readonly title: string;
  readonly body: string;
}
export interface MeetingRecord {
  readonly type: 'MEETING';
  readonly id: string;
  readonly name: string;
  readonly body?: string;
  readonly session?: string;
  /** ISO 8601 date. */
  readonly date?: string;
}
export type EntityRecord =
  | PlaceRecord
  | BodyRecord
  | RegulationRecord
  | ProjectRecord
  | PersonRecord
  | OfficeRecord
  | MeetingRecord;

/** A sentence of a document; offsets are into the document's own text. */
export interface PassageRecord extends Span {
  readonly id: string;
  readonly sentence: string;
  readonly section?: string;
}

/** Where something is written: a stretch of a document and the passage around it. */
export interface EvidenceRef extends Span {
  readonly document: string;
  readonly passage: string;
}

export interface EvidenceRecord extends EvidenceRef {
  readonly section?: string;
  readonly sentence: string;
  readonly quote: string;
}

export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly issuer?: string;
  readonly place?: string;
  readonly coversYears: readonly number[];
  readonly planYear?: number;
  /** Who gave the report, in which office: both ids. */
  readonly presenter?: { readonly person: string; readonly office: string };
  readonly meeting?: string;
  readonly date?: string;
  /** Name of the file or address it was read from. */
  readonly source: string;
}

export interface ActivityRecord {
  readonly id: string;
  readonly document: string;
  readonly category: ActivityCategory;
  /** Set when the activity concerns a regulation. */
  readonly action?: Action;
  readonly status: Status;
  readonly year?: number;
  /** Ids of bodies; several when they act jointly. */
  readonly actors: readonly string[];
  readonly object?: string;
  readonly count?: number;
  readonly unit?: string;
  /** Ids of entities of any kind. */
  readonly about: readonly string[];
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly EvidenceRef[];
}

/** A direct edge between a body and a regulation, derived from all activities that say the same. */
export interface ActRecord {
  readonly body: string;
  readonly regulation: string;
  readonly action: Action;
  readonly status: Status;
  /** Ascending, distinct. */
  readonly years: readonly number[];
  /** That of the surest activity. */
  readonly confidence: number;
  readonly evidence: readonly EvidenceRef[];
}

export interface HoldingRecord {
  readonly person: string;
  readonly office: string;
  /** ISO 8601 dates of the reports that say so, ascending, distinct. */
  readonly asOf: readonly string[];
  readonly evidence: readonly EvidenceRef[];
}

export interface MentionRecord {
  readonly entity: string;
  readonly evidence: EvidenceRef;
  /** The name as it is written there, cleaned; absent where the words speak of the entity without naming it. */
  readonly surface?: string;
}

/** Everything that one report contributes to the graph; all of it is replaced when the report is read again. */
export interface ReportGraph {
  readonly document: DocumentRecord;
  /** As published. */
  readonly text: string;
  readonly passages: readonly PassageRecord[];
  /** Each entity that the rest refers to, once; official places excepted, which a store always has. */
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly holdings: readonly {
    readonly person: string;
    readonly office: string;
    /** ISO 8601 date, where the report has one. */
    readonly asOf?: string;
    readonly evidence: EvidenceRef;
  }[];
}

export interface EdgeKey {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationKind;
}

/** A line between two entities, drawn from all that reports say of it. */
export interface EdgeRecord extends EdgeKey {
  /**
   * How many statements draw it: activities for what a body did, statements for an office held, mentions for MENTIONS. Where
   * names and the official list draw it (PART_OF, OF, IN, HELD), how often reports speak of its lower end, at least 1.
   */
  readonly weight: number;
  /** Ascending, distinct; empty where nothing gives a year. */
  readonly years: readonly number[];
}

/** What somebody has judged about two ids; the last word on a pair counts. Of two that are the same, the left is kept. */
export interface JudgementRecord {
  readonly left: string;
  readonly right: string;
  readonly judgement: Judgement;
  readonly reason: string;
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
}

/** A judgement in the history of all. */
export interface RecordedJudgement extends JudgementRecord {
  /** When a later one on the same pair took its place; absent while it is the last word. */
  readonly until?: string;
}
