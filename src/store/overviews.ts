/** Questions about many things at once, and their answers: counts in groups, and parts of the graph to be drawn. */
import type { EdgeRecord } from '../model/graph.js';
import type { RelationKind, StatisticsBy, StatisticsOf } from '../model/vocabulary.js';
import type { ActivityQuery } from './queries.js';

export interface StatisticsRequest {
  readonly of: StatisticsOf;
  /** Distinct; none at all makes one group of everything. */
  readonly by: readonly StatisticsBy[];
  readonly query: ActivityQuery;
  /** The most rows that are answered. */
  readonly first: number;
}
export interface StatisticsRow {
  /** In the order of `by`; ids where the key is an entity or a document. */
  readonly keys: readonly string[];
  readonly value: number;
}

export interface NeighborhoodRequest {
  readonly ids: readonly string[];
  /** How many edges away from the nearest of them. */
  readonly depth: number;
  readonly relations: readonly RelationKind[];
  /** The most nodes, those asked for among them. */
  readonly limit: number;
}
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** In edges, whichever way each of them points. */
  readonly maxLength: number;
  readonly relations: readonly RelationKind[];
  /** The most ways. */
  readonly limit: number;
}
export interface SubgraphRecord {
  /** Ids of entities, each once: those asked for first, then level by level, those that weigh most first. */
  readonly nodes: readonly string[];
  readonly edges: readonly EdgeRecord[];
  /** Whether more belongs to it than is answered. */
  readonly truncated: boolean;
}
