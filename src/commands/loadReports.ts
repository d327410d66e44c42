/** Sources → graph. A report is one transaction; what a source no longer holds goes out of the graph. */
import { documentId } from '../model/ids.js';
import type { GraphStore } from '../store/port.js';
import { toReportGraph } from '../store/reportGraph.js';
import { type Failure, failureOf } from './failure.js';
import type { SourceReports } from './readReport.js';
import { type ReportOptions, readReports } from './readReports.js';

export interface LoadedDocument {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly regulationActs: number;
  readonly activities: number;
  readonly warnings: number;
}

export interface LoadedSource {
  readonly name: string;
  readonly documents: readonly LoadedDocument[];
  /** Ids of documents that an earlier version of this source held. */
  readonly removed: readonly string[];
  readonly milliseconds: number;
}

export async function* loadReports(
  inputs: readonly string[],
  store: GraphStore,
  reading: ReportOptions,
): AsyncIterable<LoadedSource | Failure> {
  let begun = performance.now();
  for await (const source of readReports(inputs, reading)) {
    yield 'code' in source ? source : await load(source, store, begun);
    begun = performance.now();
  }
}

async function load(
  { name, text, reports }: SourceReports,
  store: GraphStore,
  begun: number,
): Promise<LoadedSource | Failure> {
  try {
    for (const facts of reports) await store.putReport(toReportGraph(facts, text));
    const documents = reports.map(({ id, document, regulationActs, activities, warnings }) => ({
      id: documentId(id),
      title: document.title,
      source: name,
      regulationActs: regulationActs.length,
      activities: activities.length,
      warnings: warnings.length,
    }));
    const removed = await removeOthers(name, new Set(documents.map(({ id }) => id)), store);
    return { name, documents, removed, milliseconds: Math.round(performance.now() - begun) };
  } catch (error) {
    return failureOf(name, error);
  }
}

async function removeOthers(name: string, current: ReadonlySet<string>, store: GraphStore): Promise<readonly string[]> {
  const [known = []] = await store.documentsOfSources([name]);
  const gone = known.filter((id) => !current.has(id));
  if (gone.length > 0) await store.removeDocuments(gone);
  return gone;
}
