import type { EdgeRecord } from '../../model/graph.js';
import type { RelationKind } from '../../model/vocabulary.js';

/** An edge as far as a walk needs to know it. */
export type Step = Pick<EdgeRecord, 'source' | 'target' | 'relation' | 'weight'>;

/** What an engine must be able to say about edges, so that both walk the graph in the same way. */
export interface EdgeSource {
  /** Which of these ids are entities of the graph, each under the id it has there; in their order, with holes. */
  known(ids: readonly string[]): Promise<readonly (string | undefined)[]>;
  /**
   * The edges that begin or end at each node: for each relation and each of its ends at most `first`, by weight descending,
   * then by the id of the other end.
   */
  of(
    nodes: readonly string[],
    relations: readonly RelationKind[],
    first: number,
  ): Promise<readonly (readonly Step[])[]>;
  /** The edges that begin and end at one of these nodes, by weight descending, then source, target and relation. */
  between(nodes: readonly string[], relations: readonly RelationKind[], first: number): Promise<readonly EdgeRecord[]>;
}

/** A neighbour, with its place in the queue of those that one node has in one relation and direction. */
export interface Neighbour {
  readonly id: string;
  readonly rank: number;
  readonly weight: number;
}

/** The first `first` neighbours of each queue, and whether any queue was longer. */
export function neighboursOf(node: string, edges: readonly Step[], first: number) {
  const lengths = new Map<string, number>();
  const neighbours: Neighbour[] = [];
  for (const { source, target, relation, weight } of edges) {
    const queue = `${relation} ${source === node}`;
    const rank = lengths.get(queue) ?? 0;
    lengths.set(queue, rank + 1);
    if (rank < first) neighbours.push({ id: source === node ? target : source, rank, weight });
  }
  return { neighbours, cut: [...lengths.values()].some((length) => length > first) };
}

/** Ids by code point, as both engines order them: UTF-8 keeps that order, UTF-16 does not. */
export const byCodePoint = (left: string, right: string): number =>
  left === right ? 0 : Buffer.compare(Buffer.from(left), Buffer.from(right));
