/** GraphML, which graphology reads but does not write. */
import type { ExportedEdge, ExportedGraph, ExportedNode } from './toGraph.js';

const NODE_KEYS = { label: 'string', kind: 'string', x: 'double', y: 'double' } as const;
const EDGE_KEYS = { relation: 'string', label: 'string', weight: 'double', years: 'string' } as const;

export function graphmlOf(graph: ExportedGraph): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('node', NODE_KEYS),
    ...keysOf('edge', EDGE_KEYS),
    '<graph edgedefault="directed">',
    ...graph.mapNodes((id, attributes) => `<node id="${escaped(id)}">${dataOf('node', NODE_KEYS, attributes)}</node>`),
    ...graph.mapEdges(
      (id, attributes, source, target) =>
        `<edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}">${dataOf('edge', EDGE_KEYS, attributes)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

const keysOf = (on: string, keys: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(keys).map(
    ([name, type]) => `<key id="${on}-${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
  );

const dataOf = (on: string, keys: object, attributes: ExportedNode | ExportedEdge): string =>
  Object.entries(attributes)
    .filter(([name]) => name in keys)
    .map(([name, value]) => `<data key="${on}-${name}">${escaped(String(value))}</data>`)
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
