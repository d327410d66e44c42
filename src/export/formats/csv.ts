import { stringify } from 'csv-stringify/sync';
import { actsOf } from '../acts.js';
import { type Edge, type Node, networkOf } from '../network.js';
import { ACT_COLUMNS } from './actColumns.js';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.js';
import type { ExportFormat } from './format.js';

/** Without it, Excel reads Chinese in the encoding of the machine. */
const BOM = '\uFEFF';

/** One record as spreadsheets read it; a cell that they would take for a formula begins with an apostrophe. */
const line = (cells: readonly (string | number | undefined)[]): string =>
  stringify([cells], { record_delimiter: 'windows', escape_formulas: true });

const table = (write: ExportFormat['write']): ExportFormat => ({
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write,
});

/** One flat table for Excel. */
export const acts = table(async function* (graph, { language }) {
  yield BOM + line(ACT_COLUMNS.map(({ name }) => name[language]));
  for await (const row of actsOf(graph)) yield line(ACT_COLUMNS.map((column) => column.of(row, language)));
});

/** The columns that Gephi looks for have its names for them. */
const NODES: readonly Pick<Column<Node>, 'name' | 'of'>[] = [
  { name: 'Id', of: ({ id }) => id },
  { name: 'Label', of: ({ name }) => name },
  ...NODE_COLUMNS,
];
const EDGES: readonly Pick<Column<Edge>, 'name' | 'of'>[] = [
  { name: 'Source', of: ({ source }) => source },
  { name: 'Target', of: ({ target }) => target },
  { name: 'Type', of: () => 'Directed' },
  { name: 'Weight', of: ({ weight }) => weight },
  ...EDGE_COLUMNS,
];

export const nodes = table(async function* (graph) {
  yield BOM + line(NODES.map(({ name }) => name));
  for await (const node of networkOf(graph).nodes()) yield line(NODES.map((column) => column.of(node)));
});

export const edges = table(async function* (graph) {
  const network = networkOf(graph);
  yield BOM + line(EDGES.map(({ name }) => name));
  for await (const _node of network.nodes()); // the edges are complete when all nodes have come
  for (const edge of network.edges()) yield line(EDGES.map((column) => column.of(edge)));
});
