/** What the network formats tell of a node and of an edge, in one order for all of them. */
import type { Edge, Node } from '../network.js';

type Value = string | number | undefined;
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly of: (row: Row) => Value;
}

const list = (values: readonly (string | number)[]): Value => (values.length === 0 ? undefined : values.join(';'));

export const NODE_COLUMNS: readonly Column<Node>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'kind', type: 'string', of: (node) => ('kind' in node ? node.kind : undefined) },
  { name: 'level', type: 'string', of: (node) => ('level' in node ? node.level : undefined) },
  { name: 'place', type: 'string', of: (node) => ('place' in node ? node.place : undefined) },
  { name: 'topics', type: 'string', of: (node) => ('topics' in node ? list(node.topics) : undefined) },
  { name: 'date', type: 'string', of: (node) => ('date' in node ? node.date : undefined) },
];

export const EDGE_COLUMNS: readonly Column<Edge>[] = [
  { name: 'relation', type: 'string', of: ({ relation }) => relation },
  { name: 'status', type: 'string', of: ({ status }) => status },
  { name: 'years', type: 'string', of: ({ years }) => list(years) },
  { name: 'firstYear', type: 'integer', of: ({ years }) => years[0] },
  { name: 'lastYear', type: 'integer', of: ({ years }) => years.at(-1) },
];
