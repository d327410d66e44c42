import type { NeighborhoodRequest, SubgraphRecord } from '../port.js';
import { byCodePoint, type EdgeSource, type Neighbour, neighboursOf } from './edgeSource.js';

/** However many nodes a level has, each may bring so many of each relation. */
const LEAST_PER_RELATION = 5;
/** More than this for each node is no drawing any more. */
const EDGES_PER_NODE = 10;

/**
 * Level by level. A level shares the room among its nodes, so that one supernode does not crowd out the rest, and a node among
 * its relations: the strongest neighbour of every relation comes before the second of any.
 */
export async function neighborhood(edges: EdgeSource, request: NeighborhoodRequest): Promise<SubgraphRecord> {
  const { ids, depth, relations, limit } = request;
  const known = new Set((await edges.known(ids)).filter((id) => id !== undefined));
  const nodes = new Set([...known].slice(0, limit));
  let truncated = known.size > limit;
  let level: readonly string[] = [...nodes];
  for (let distance = 0; distance < depth && level.length > 0; distance++) {
    const first = Math.max(LEAST_PER_RELATION, Math.ceil(limit / level.length));
    const found = await edges.of(level, relations, first + 1);
    const queues = level.map((node, index) => neighboursOf(node, found[index] ?? [], first));
    const fresh = inTurn(queues.flatMap(({ neighbours }) => neighbours)).filter((id) => !nodes.has(id));
    level = fresh.slice(0, limit - nodes.size);
    truncated ||= level.length < fresh.length || queues.some(({ cut }) => cut);
    for (const id of level) nodes.add(id);
  }
  const most = limit * EDGES_PER_NODE;
  const drawn = await edges.between([...nodes], relations, most + 1);
  return { nodes: [...nodes], edges: drawn.slice(0, most), truncated: truncated || drawn.length > most };
}

/** Each id once: by rank, then the heavier, then by id. */
function inTurn(neighbours: readonly Neighbour[]): readonly string[] {
  const sorted = neighbours.toSorted(
    (left, right) => left.rank - right.rank || right.weight - left.weight || byCodePoint(left.id, right.id),
  );
  return [...new Set(sorted.map(({ id }) => id))];
}
