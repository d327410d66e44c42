/** What is asked of a search and of a reconciliation, and what they answer. */
import type { EvidenceRef } from '../model/graph.js';
import type { EntityKind } from '../model/vocabulary.js';

export interface SearchRequest {
  readonly query: string;
  /** Entities of these kinds, and sentences that mention one. */
  readonly kinds?: readonly EntityKind[];
  readonly first: number;
  readonly after?: string;
  /** Count all hits as well. */
  readonly total?: boolean;
}
export interface ReconcileRequest {
  readonly name: string;
  readonly kind?: EntityKind;
  /** Id of the place that the name is read in connection with. */
  readonly place?: string;
  /** How many candidates; 10 when left out. */
  readonly limit?: number;
}
export interface CandidateRecord {
  readonly entity: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A name or a sentence that answers a query. */
export interface SearchHit {
  /** Of a sentence: the entity of the kinds asked for that it mentions nearest to the words found, where there is one. */
  readonly entity?: string;
  /** The form of the name that matched, or the words of the sentence as they are written. */
  readonly matched: string;
  /** In (0, 1]; the same for all hits that match in the same way. */
  readonly score: number;
  /** The words found; set when the hit is a sentence. */
  readonly evidence?: EvidenceRef;
}
