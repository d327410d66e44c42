import { type ExportAsked, exportFile } from '../../src/export/index.js';
import type { ReportGraph } from '../../src/model/graph.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';

/** A store in memory that holds these reports. */
export async function storeOf(reports: readonly ReportGraph[]): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  for (const report of reports) await store.putReport(report);
  return store;
}

/** The whole of a file that is exported from a store. */
export async function exported(store: GraphStore, file: string, asked: ExportAsked = {}): Promise<string> {
  let text = '';
  for await (const piece of await exportFile(store, file, asked)) text += piece;
  return text;
}
