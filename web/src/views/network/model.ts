/** What is drawn: subgraphs put together, filtered, and leaves of a supernode tied into counted bundles. Pure. */
import { type Kind, kindOfId } from '../../graph/kinds.js';
import type { NetworkPartFragment } from '../../graph/operations.js';
import type { Relation } from './relations.js';

export type Part = NetworkPartFragment;
export type Edge = Part['edges'][number];

export interface NodeItem {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** How many other things it stands for; 1 for itself. */
  readonly size: number;
  /** Of a bundle: what opens it. */
  readonly bundle?: string;
}

export interface NetworkModel {
  readonly nodes: readonly NodeItem[];
  readonly edges: readonly Edge[];
}

export interface Filter {
  readonly hiddenKinds: readonly Kind[];
  readonly hidden: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Bundles that were opened. */
  readonly opened: readonly string[];
  /** Never in a bundle and never filtered out: what was asked for. */
  readonly seeds: readonly string[];
}

/** More leaves of one kind on one relation than this are drawn as one. */
export const MOST_LEAVES = 12;

export function networkOf(parts: readonly Part[], filter: Filter): NetworkModel {
  return bundled(filtered(merged(parts), filter), filter);
}

function merged(parts: readonly Part[]): NetworkModel {
  const nodes = new Map<string, NodeItem>();
  const edges = new Map<string, Edge>();
  for (const part of parts) {
    for (const { id, name } of part.nodes) {
      const kind = kindOfId(id);
      if (kind) nodes.set(id, { id, name, kind, size: 1 });
    }
    for (const edge of part.edges) edges.set(edgeKey(edge), edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

export const edgeKey = ({ source, target, relation }: Edge): string => `${source} ${relation} ${target}`;

function filtered({ nodes, edges }: NetworkModel, filter: Filter): NetworkModel {
  const { hiddenKinds, hidden, seeds } = filter;
  const kept = nodes.filter(
    ({ id, kind }) => seeds.includes(id) || (!hiddenKinds.includes(kind) && !hidden.includes(id)),
  );
  const ids = new Set(kept.map(({ id }) => id));
  const between = edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target) && isWithin(edge, filter));
  if (between.length === edges.length) return { nodes: kept, edges: between };
  const tied = new Set(between.flatMap(({ source, target }) => [source, target]));
  return { nodes: kept.filter(({ id }) => tied.has(id) || seeds.includes(id)), edges: between };
}

/** A line without years says nothing of time and stays. */
function isWithin({ years }: Edge, { from, to }: Filter): boolean {
  if (years.length === 0) return true;
  return years.some((year) => (from === undefined || year >= from) && (to === undefined || year <= to));
}

interface Leaf {
  readonly node: NodeItem;
  readonly edge: Edge;
}

function bundled({ nodes, edges }: NetworkModel, { opened, seeds }: Filter): NetworkModel {
  const leaves = leavesOf(nodes, edges, seeds);
  const bundles = [...leaves].filter(([key, group]) => group.length > MOST_LEAVES && !opened.includes(key));
  if (bundles.length === 0) return { nodes, edges };
  const tied = new Set(bundles.flatMap(([, group]) => group.map(({ node }) => node.id)));
  return {
    nodes: [...nodes.filter(({ id }) => !tied.has(id)), ...bundles.map(([key, group]) => bundleNode(key, group))],
    edges: [
      ...edges.filter(({ source, target }) => !tied.has(source) && !tied.has(target)),
      ...bundles.map(([key, group]) => bundleEdge(key, group)),
    ],
  };
}

/** What hangs on one other node only, grouped by that node, the relation and its own kind. */
function leavesOf(nodes: readonly NodeItem[], edges: readonly Edge[], seeds: readonly string[]) {
  const edgesOf = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const id of [edge.source, edge.target]) append(edgesOf, id, edge);
  }
  const groups = new Map<string, Leaf[]>();
  for (const node of nodes) {
    const own = edgesOf.get(node.id) ?? [];
    const [edge] = own;
    if (own.length !== 1 || !edge || seeds.includes(node.id)) continue;
    const hub = edge.source === node.id ? edge.target : edge.source;
    if ((edgesOf.get(hub)?.length ?? 0) <= MOST_LEAVES) continue;
    const key = `${hub}|${edge.relation}|${node.kind}`;
    append(groups, key, { node, edge });
  }
  return groups;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function bundleNode(key: string, group: readonly Leaf[]): NodeItem {
  const kind = group[0]?.node.kind ?? 'REGULATION';
  return { id: `bundle|${key}`, name: `${group.length}`, kind, size: group.length, bundle: key };
}

function bundleEdge(key: string, group: readonly Leaf[]): Edge {
  const [hub = '', relation] = key.split('|');
  const pointsOut = group[0]?.edge.source === hub;
  const id = `bundle|${key}`;
  return {
    source: pointsOut ? hub : id,
    target: pointsOut ? id : hub,
    relation: relation as Relation, // as leavesOf wrote it
    label: '',
    weight: group.length,
    years: [],
  };
}
