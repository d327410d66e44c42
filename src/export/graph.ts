/** The part of a graph that an export takes away, read report by report through the port. */
import type { EntityRecord, ReportGraph } from '../model/graph.js';
import type { GraphStore } from '../store/port.js';
import { narrow } from './narrow.js';
import type { Selection } from './selection.js';

export interface SelectedGraph {
  readonly selection: Selection;
  /** The reports that say something of the selection, with what they say of it. */
  reports(): AsyncIterable<ReportGraph>;
  /** As the graph shows them. */
  entities(ids: readonly string[]): Promise<readonly EntityRecord[]>;
}

/** Hears how many reports of how many have been looked at; an export may go over them several times. */
export type OnProgress = (done: number, of: number) => void;

/** Reports held in memory at a time; few, so that a server answers others between them. */
const CHUNK = 4;

export function selectedGraph(
  store: GraphStore,
  selection: Selection,
  onProgress: OnProgress = () => {},
): SelectedGraph {
  return {
    selection,
    reports: () => reportsOf(store, selection, onProgress),
    entities: async (ids) => (await store.entities(ids)).filter((entity) => entity !== undefined),
  };
}

async function* reportsOf(store: GraphStore, selection: Selection, onProgress: OnProgress): AsyncIterable<ReportGraph> {
  const { DOCUMENT: total } = await store.counts();
  let done = 0;
  let after: string | undefined;
  do {
    const request = { query: {}, first: CHUNK, ...(after === undefined ? {} : { after }) };
    const [page] = await store.page('documents', [request]);
    const rows = page?.rows ?? [];
    for (const report of await store.reports(rows.map(({ row }) => row.id))) {
      const kept = report && narrow(report, selection); // taken out since the page was read: nothing to say
      if (kept !== undefined) yield kept;
      onProgress(++done, total);
    }
    after = page?.hasNext ? rows.at(-1)?.cursor : undefined;
  } while (after !== undefined);
}
