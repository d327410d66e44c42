/** The library: `import { extract, openStore, createServer } from 'zhengtu'`. */
import type { ExportAsked } from './export/index.js';
import { createExtractor, type Extractor } from './extract/index.js';
import type { Facts } from './model/facts.js';
import type { RunningServer, ServerOptions } from './server.js';
import type { GraphStore } from './store/port.js';

export type { ExportAsked } from './export/index.js';
export { createExtractor, type Extractor } from './extract/index.js';
export { ERROR_CODES, type ErrorCode, ZhengtuError } from './model/errors.js';
export type * from './model/facts.js';
export type * from './model/graph.js';
export type * from './model/vocabulary.js';
export { type ReadFailure, type ReadOptions, type ReadText, readInputs } from './read/index.js';
export type { RunningServer, ServerOptions } from './server.js';
export { type OpenOptions, openStore } from './store/open.js';
export type * from './store/port.js';
export { toReportGraph } from './store/reportGraph.js';

let extractor: Extractor | undefined;

/** The facts of a text, one `Facts` for each report in it; `name` is its source's name, with extension. */
export function extract(name: string, text: string): readonly Facts[] {
  extractor ??= createExtractor();
  return extractor.extract(name, text);
}

/** Serves a store as GraphQL. What it takes is loaded on the first call, so that the rest of the library loads fast. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const server = await import('./server.js');
  return server.createServer(options);
}

/** A file of what `zhengtu export` writes, in small pieces: `acts.csv`, `zhengtu.jsonl`, `zhengtu.gexf` … */
export async function exportFile(
  store: GraphStore,
  file: string,
  asked: ExportAsked = {},
): Promise<AsyncIterable<string>> {
  const exporting = await import('./export/index.js');
  return exporting.exportFile(store, file, asked);
}
