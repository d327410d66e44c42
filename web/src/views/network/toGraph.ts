/** The model as a graphology graph, as sigma draws it and the writers of files take it. */
import { MultiDirectedGraph, type UndirectedGraph } from 'graphology';
import { shortBody, shortened, shortTitle } from '../../shared/titles.js';
import type { Words } from '../../words/index.js';
import type { Look } from './look.js';
import { type Edge, edgeKey, type NetworkModel, type NodeItem } from './model.js';
import type { Pin } from './state.js';

export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  fixed: boolean;
}
export interface DrawnEdge {
  size: number;
  color: string;
  label: string;
}
export type DrawnGraph = UndirectedGraph<DrawnNode, DrawnEdge>;

const MOST_LETTERS = 16;

export function labelOf(node: NodeItem, t: Words): string {
  if (node.bundle !== undefined) return t.network.bundle(t.kinds[node.kind], node.size);
  return shortened(shortTitle(shortBody(node.name)), MOST_LETTERS);
}

/** Brings the graph to what the model says; what was there already stays where it is. */
export function update(graph: DrawnGraph, model: NetworkModel, seeds: readonly string[], look: Look, t: Words): void {
  const ids = new Set(model.nodes.map(({ id }) => id));
  for (const id of graph.nodes()) if (!ids.has(id)) graph.dropNode(id);
  graph.clearEdges();
  const pairs = byPair(model.edges);
  const neighbours = neighboursIn(pairs);
  for (const node of model.nodes) {
    const { id, kind } = node;
    const own = neighbours.get(id) ?? [];
    const now = {
      color: look.kinds[kind],
      label: labelOf(node, t),
      size: sizeOf(node, own.length, seeds.includes(id)),
    };
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, now);
    else graph.addNode(id, { ...startOf(id, own, graph), ...now, fixed: false });
  }
  for (const [pair, edges] of pairs) {
    const [first] = edges;
    if (!first) continue;
    graph.addEdgeWithKey(pair, first.source, first.target, {
      size: Math.min(1.4 + Math.log2(edges.reduce((sum, { weight }) => sum + weight, 0)) / 2, 4),
      color: look.relation(first.relation),
      label: edges
        .map(({ label }) => label)
        .filter(Boolean)
        .join('；'),
    });
  }
}

/** Pins these and no others; tells whether one was let go. */
export function pinOnly(graph: DrawnGraph, pins: readonly Pin[]): boolean {
  const places = new Map(pins.map((pin) => [pin.id, pin]));
  let isFreed = false;
  graph.forEachNode((id, { fixed }) => {
    const place = places.get(id);
    if (place) graph.mergeNodeAttributes(id, { x: place.x, y: place.y, fixed: true });
    else if (fixed) graph.setNodeAttribute(id, 'fixed', false);
    isFreed ||= fixed && !place;
  });
  return isFreed;
}

/** What has more lines is larger; so is what stands for many, and what was asked for. */
function sizeOf({ size }: NodeItem, lines: number, isSeed: boolean): number {
  const drawn = 3.5 + 1.8 * Math.sqrt(lines) + (size > 1 ? 2 * Math.log2(size) : 0);
  return Math.min(drawn, 22) + (isSeed ? 3 : 0);
}

/** Several relations of two things are one line with one label: the strongest gives the colour. */
function byPair(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const key = [edge.source, edge.target].sort().join(' ');
    const known = pairs.get(key);
    if (known) known.push(edge);
    else pairs.set(key, [edge]);
  }
  return pairs;
}

function neighboursIn(pairs: ReadonlyMap<string, readonly Edge[]>): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const [edge] of pairs.values()) {
    if (!edge) continue;
    add(edge.source, edge.target);
    add(edge.target, edge.source);
  }
  return neighbours;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A newcomer starts beside a neighbour that is there already, in a direction that its name gives: never by chance. */
function startOf(id: string, neighbours: readonly string[], graph: DrawnGraph): Point {
  const turn = (hash(id) % 3600) / 3600;
  const angle = 2 * Math.PI * turn;
  const neighbour = neighbours.find((other) => graph.hasNode(other));
  const centre = neighbour === undefined ? { x: 0, y: 0 } : graph.getNodeAttributes(neighbour);
  const distance = neighbour === undefined ? 100 * (0.2 + (hash(`${id}#`) % 1000) / 1000) : 10;
  return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

export interface ExportedNode {
  readonly label: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
}
export interface ExportedEdge {
  readonly relation: string;
  readonly label: string;
  readonly weight: number;
  readonly years: string;
}
export type ExportedGraph = MultiDirectedGraph<ExportedNode, ExportedEdge>;

/** Every relation as a line of its own, with the positions of the drawing. */
export function exportGraph(model: NetworkModel, drawn: DrawnGraph, look: Look): ExportedGraph {
  const graph: ExportedGraph = new MultiDirectedGraph<ExportedNode, ExportedEdge>();
  for (const { id, name, kind } of model.nodes) {
    const { x, y } = drawn.hasNode(id) ? drawn.getNodeAttributes(id) : { x: 0, y: 0 };
    graph.addNode(id, { label: name, kind, x, y, color: look.kinds[kind] });
  }
  for (const edge of model.edges) {
    const { source, target, relation, label, weight, years } = edge;
    graph.addEdgeWithKey(edgeKey(edge), source, target, { relation, label, weight, years: years.join(' ') });
  }
  return graph;
}
