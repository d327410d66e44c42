import type { EdgeRecord } from '../../model/graph.js';
import type { PathRequest, SubgraphRecord } from '../port.js';
import { byCodePoint, type EdgeSource, neighboursOf, type Step } from './edgeSource.js';

/** A node of more edges gives its strongest ones of each relation: the ways that are found may then not be all. */
const MOST_PER_RELATION = 200;
const MOST_NODES = 20_000;

/** How one end of the search reaches a node: over which of its neighbours, and how strongly. */
type Steps = ReadonlyMap<string, number>;

interface Side {
  readonly steps: Map<string, Map<string, number>>;
  level: readonly string[];
}

interface Way {
  readonly nodes: readonly string[];
  /** The weight of its weakest link. */
  readonly strength: number;
}

/**
 * Searches from both ends, a whole level of the smaller side at a time, so that what lies between two entities is found before
 * the country and the laws that everything is linked to have to be looked into.
 */
export async function paths(edges: EdgeSource, request: PathRequest): Promise<readonly SubgraphRecord[]> {
  const { relations, maxLength, limit } = request;
  const [from, to] = await edges.known([request.from, request.to]);
  if (from === undefined || to === undefined || from === to) return [];
  const sides = [startAt(from), startAt(to)] as const;
  let truncated = false;
  let met: readonly string[] = [];
  for (let length = 0; length < maxLength && met.length === 0; length++) {
    const [near, far] = sides[0].level.length <= sides[1].level.length ? sides : ([sides[1], sides[0]] as const);
    if (near.level.length === 0) break;
    const found = await edges.of(near.level, relations, MOST_PER_RELATION + 1);
    truncated = advance(near, found) || truncated;
    met = near.level.filter((id) => far.steps.has(id));
  }
  const wanted = limit + 1; // one more tells whether there are more
  const best = strongest(
    met.flatMap((middle) => waysOver(middle, sides[0].steps, sides[1].steps, wanted)),
    wanted,
  );
  return Promise.all(
    best.slice(0, limit).map(async ({ nodes }) => ({
      nodes,
      edges: (await edges.between(nodes, relations, MOST_PER_RELATION)).filter((edge) => areNeighbours(nodes, edge)),
      truncated: truncated || best.length > limit,
    })),
  );
}

const startAt = (id: string): Side => ({ steps: new Map([[id, new Map()]]), level: [id] });

/** The next level of a side, with every step that leads there; answers whether something was left out. */
function advance(side: Side, found: readonly (readonly Step[])[]): boolean {
  const next = new Map<string, Map<string, number>>();
  let cut = false;
  side.level.forEach((node, index) => {
    const { neighbours, cut: some } = neighboursOf(node, found[index] ?? [], MOST_PER_RELATION);
    cut ||= some;
    for (const { id, weight } of neighbours) {
      if (side.steps.has(id)) continue;
      const steps = next.get(id) ?? new Map<string, number>();
      next.set(id, steps.set(node, Math.max(steps.get(node) ?? 0, weight)));
    }
  });
  const room = MOST_NODES - side.steps.size;
  for (const [id, steps] of [...next].slice(0, room)) side.steps.set(id, steps);
  side.level = [...next.keys()].slice(0, room);
  return cut || next.size > room;
}

/** The strongest ways over a node where the two sides meet. */
function waysOver(
  middle: string,
  fromSide: ReadonlyMap<string, Steps>,
  toSide: ReadonlyMap<string, Steps>,
  wanted: number,
): readonly Way[] {
  const there = waysBack(middle, fromSide, wanted);
  const on = waysBack(middle, toSide, wanted);
  const ways = there.flatMap((first) =>
    on.map((second) => ({
      nodes: [...first.nodes.toReversed(), ...second.nodes.slice(1)],
      strength: Math.min(first.strength, second.strength),
    })),
  );
  return strongest(ways, wanted);
}

/** The strongest ways from a node to the end that its side started at. */
function waysBack(node: string, side: ReadonlyMap<string, Steps>, wanted: number): readonly Way[] {
  const steps = side.get(node);
  if (steps === undefined || steps.size === 0) return [{ nodes: [node], strength: Number.POSITIVE_INFINITY }];
  const ways = [...steps].flatMap(([previous, weight]) =>
    waysBack(previous, side, wanted).map(({ nodes, strength }) => ({
      nodes: [node, ...nodes],
      strength: Math.min(weight, strength),
    })),
  );
  return strongest(ways, wanted);
}

function strongest(ways: readonly Way[], wanted: number): readonly Way[] {
  const sorted = ways.toSorted(
    (left, right) => right.strength - left.strength || byCodePoint(left.nodes.join(' '), right.nodes.join(' ')),
  );
  return sorted.slice(0, wanted);
}

const areNeighbours = (nodes: readonly string[], { source, target }: EdgeRecord): boolean =>
  Math.abs(nodes.indexOf(source) - nodes.indexOf(target)) === 1;
