import { acts, edges, nodes } from './csv.js';
import type { ExportFormat } from './format.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { jsonl } from './jsonl.js';
import { jsonld } from './jsonld.js';

/** The files that each format consists of, by the name that they have in a folder. */
export const FORMATS = {
  jsonl: { 'zhengtu.jsonl': jsonl },
  csv: { 'acts.csv': acts, 'nodes.csv': nodes, 'edges.csv': edges },
  graphml: { 'zhengtu.graphml': graphml },
  gexf: { 'zhengtu.gexf': gexf },
  jsonld: { 'zhengtu.jsonld': jsonld },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ExportFormat>>>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]; // the keys of this very record

/** Every file that can be taken away. */
export const EXPORT_FILES: ReadonlyMap<string, ExportFormat> = new Map(
  Object.values(FORMATS).flatMap((files) => Object.entries(files)),
);
