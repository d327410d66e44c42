/** The part of a graph that an export takes away, read report by report through the port. */
import type { EntityRecord, JudgementRecord, ReportGraph } from '../model/graph.js';
import { canonicalReport } from '../store/identity/canonicalReport.js';
import type { GraphStore } from '../store/port.js';
import { narrow } from './narrow.js';
import type { Selection } from './selection.js';

export interface SelectedGraph {
  readonly selection: Selection;
  /**
   * The reports that say something of the selection, with what they say of it, each entity under the id that it stands for by
   * what has been judged.
   */
  reports(): AsyncIterable<ReportGraph>;
  /** The same reports as they were put. */
  originals(): AsyncIterable<ReportGraph>;
  /** The judgements that are about two of these ids. */
  judgements(ids: ReadonlySet<string>): Promise<readonly JudgementRecord[]>;
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
    reports: () => reportsOf(store, selection, onProgress, (report) => judged(report, store)),
    originals: () => reportsOf(store, selection, onProgress, async (report) => report),
    judgements: (ids) => judgementsAmong(ids, store),
    entities: async (ids) => (await store.entities(ids)).filter((entity) => entity !== undefined),
  };
}

async function* reportsOf(
  store: GraphStore,
  selection: Selection,
  onProgress: OnProgress,
  read: (report: ReportGraph) => Promise<ReportGraph>,
): AsyncIterable<ReportGraph> {
  const { DOCUMENT: total } = await store.counts();
  let done = 0;
  let after: string | undefined;
  do {
    const request = { query: {}, first: CHUNK, ...(after === undefined ? {} : { after }) };
    const [page] = await store.page('documents', [request]);
    const rows = page?.rows ?? [];
    for (const report of await store.reports(rows.map(({ row }) => row.id))) {
      const kept = report && narrow(await read(report), selection); // taken out since the page was read: nothing to say
      if (kept !== undefined) yield kept;
      onProgress(++done, total);
    }
    after = page?.hasNext ? rows.at(-1)?.cursor : undefined;
  } while (after !== undefined);
}

/** The store knows which entity an id stands for. */
async function judged(report: ReportGraph, store: GraphStore): Promise<ReportGraph> {
  const ids = report.entities.map(({ id }) => id);
  const meant = await store.entities(ids);
  const renamed = ids.flatMap((id, index) => {
    const other = meant[index]?.id ?? id;
    return other === id ? [] : [[id, other] as const];
  });
  return canonicalReport(report, new Map(renamed));
}

async function judgementsAmong(ids: ReadonlySet<string>, store: GraphStore): Promise<readonly JudgementRecord[]> {
  const found = new Map<string, JudgementRecord>();
  const all = [...ids];
  for (let at = 0; at < all.length; at += IDS_AT_A_TIME) {
    for (const judgement of (await store.judgements(all.slice(at, at + IDS_AT_A_TIME))).flat()) {
      const { left, right } = judgement;
      if (ids.has(left) && ids.has(right)) found.set(`${left} ${right}`, judgement);
    }
  }
  return [...found.values()];
}

const IDS_AT_A_TIME = 500;
