import { networkOf } from '../network.js';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.js';
import type { ExportFormat } from './format.js';
import { element, XML_DECLARATION } from './xml.js';

const declared = <Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): string => {
  const attributes = columns.map(({ name, type }) => element('attribute', { id: name, title: name, type }));
  return element('attributes', { class: of }, attributes.join(''));
};

const values = <Row>(columns: readonly Column<Row>[], row: Row): string => {
  const told = columns.flatMap((column) => {
    const value = column.of(row);
    return value === undefined ? [] : element('attvalue', { for: column.name, value });
  });
  return element('attvalues', {}, told.join(''));
};

/** GEXF for Gephi and for browsers. */
export const gexf: ExportFormat = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  async *write(graph) {
    const network = networkOf(graph);
    yield `${XML_DECLARATION}<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n`;
    yield '<graph defaultedgetype="directed" mode="static">\n';
    yield `${declared('node', NODE_COLUMNS)}\n${declared('edge', EDGE_COLUMNS)}\n<nodes>\n`;
    for await (const node of network.nodes()) {
      yield `${element('node', { id: node.id, label: node.name }, values(NODE_COLUMNS, node))}\n`;
    }
    yield '</nodes>\n<edges>\n';
    let count = 0;
    for (const edge of network.edges()) {
      const { source, target, relation, weight } = edge;
      const attributes = { id: `e${count++}`, source, target, label: relation, weight };
      yield `${element('edge', attributes, values(EDGE_COLUMNS, edge))}\n`;
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};
