import { networkOf } from '../network.js';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.js';
import type { ExportFormat } from './format.js';
import { element, text, XML_DECLARATION } from './xml.js';

const keys = <Row>(of: 'node' | 'edge', columns: readonly Pick<Column<Row>, 'name' | 'type'>[]): readonly string[] =>
  columns.map(({ name, type }) => {
    const kind = type === 'integer' ? 'int' : 'string';
    return element('key', { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': kind });
  });

const datum = (key: string, value: string | number | undefined): string =>
  value === undefined ? '' : element('data', { key }, text(value));

const data = <Row>(of: 'node' | 'edge', columns: readonly Column<Row>[], row: Row): string =>
  columns.map((column) => datum(`${of}.${column.name}`, column.of(row))).join('');

/** GraphML for Gephi, Cytoscape, yEd, networkx and igraph; written as it is read, where graphology would hold all of it in memory. */
export const graphml: ExportFormat = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  async *write(graph) {
    const network = networkOf(graph);
    yield `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
    yield* keys('node', [{ name: 'label', type: 'string' }, ...NODE_COLUMNS]).map((key) => `${key}\n`);
    yield* keys('edge', EDGE_COLUMNS).map((key) => `${key}\n`);
    yield `${element('key', { id: 'edge.weight', for: 'edge', 'attr.name': 'weight', 'attr.type': 'double' })}\n`;
    yield '<graph id="zhengtu" edgedefault="directed">\n';
    for await (const node of network.nodes()) {
      yield `${element('node', { id: node.id }, datum('node.label', node.name) + data('node', NODE_COLUMNS, node))}\n`;
    }
    let count = 0;
    for (const edge of network.edges()) {
      const { source, target, weight } = edge;
      const content = data('edge', EDGE_COLUMNS, edge) + datum('edge.weight', weight);
      yield `${element('edge', { id: `e${count++}`, source, target }, content)}\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
};
