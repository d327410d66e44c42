/** Exported files → graph: the reports in them as they were read elsewhere, without reading their texts again, and what was judged. */
import { readJsonl } from '../export/readJsonl.js';
import type { ReportGraph } from '../model/graph.js';
import type { GraphStore } from '../store/port.js';
import { type Failure, failureOf } from './failure.js';
import type { LoadedDocument, LoadedSource } from './loadReports.js';

export const isExport = (input: string): boolean => /\.jsonl$/i.test(input);

export async function* loadExports(paths: readonly string[], store: GraphStore): AsyncIterable<LoadedSource | Failure> {
  for (const path of paths) yield* loadExport(path, store);
}

/** Each report as it comes, for there can be many; what was loaded before a faulty line stays. */
async function* loadExport(path: string, store: GraphStore): AsyncIterable<LoadedSource | Failure> {
  let begun = performance.now();
  try {
    for await (const record of readJsonl(path)) {
      if ('judgement' in record) {
        await store.judge([record]);
        continue;
      }
      await store.putReport(record);
      const milliseconds = Math.round(performance.now() - begun);
      yield { name: record.document.source, documents: [loaded(record)], removed: [], milliseconds };
      begun = performance.now();
    }
  } catch (error) {
    yield failureOf(path, error);
  }
}

const loaded = ({ document: { id, title, source }, activities }: ReportGraph): LoadedDocument => ({
  id,
  title,
  source,
  regulationActs: activities.filter(({ action }) => action !== undefined).length,
  activities: activities.filter(({ action }) => action === undefined).length,
  warnings: 0,
});
