/** Sources → graph. A report is one transaction; what a source no longer holds goes out of the graph. */
import { documentId } from '../model/ids.js';
import { withoutExtension } from '../read/index.js';
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

async function load(source: SourceReports, store: GraphStore, begun: number): Promise<LoadedSource | Failure> {
  try {
    return await loadSource({ ...source, source: source.name }, store, begun);
  } catch (error) {
    return failureOf(source.name, error);
  }
}

/** `source` is where the graph says that the reports come from. */
export async function loadSource(
  { name, source, text, reports }: SourceReports & { readonly source: string },
  store: GraphStore,
  begun = performance.now(),
): Promise<LoadedSource> {
  for (const facts of reports) {
    const graph = toReportGraph(facts, text);
    await store.putReport({ ...graph, document: { ...graph.document, source } });
  }
  const documents = reports.map(({ id, document, regulationActs, activities, warnings }) => ({
    id: documentId(id),
    title: document.title,
    source,
    regulationActs: regulationActs.length,
    activities: activities.length,
    warnings: warnings.length,
  }));
  const removed = await removeOthers(name, source, new Set(documents.map(({ id }) => id)), store);
  return { name, documents, removed, milliseconds: Math.round(performance.now() - begun) };
}

/** Reports that an earlier text of this name held: those of its own id, and for a collection those with a number behind it. */
async function removeOthers(
  name: string,
  source: string,
  current: ReadonlySet<string>,
  store: GraphStore,
): Promise<readonly string[]> {
  const own = documentId(withoutExtension(name));
  const [known = []] = await store.documentsOfSources([source]);
  const gone = known.filter((id) => !current.has(id) && (id === own || id.startsWith(`${own}.`)));
  if (gone.length > 0) await store.removeDocuments(gone);
  return gone;
}
