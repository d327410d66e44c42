import type { ReportGraph } from '../../src/model/graph.js';
import { createServer } from '../../src/server.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface Served {
  readonly url: string;
  /** What the server has reported as its own failures. */
  readonly failures: readonly unknown[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** The real server on a free port, before a store in memory that holds these reports. */
export async function served(
  reports: readonly ReportGraph[],
  before: (store: GraphStore) => GraphStore = (store) => store,
): Promise<Served> {
  const store = await openStore('sqlite::memory:');
  for (const report of reports) await store.putReport(report);
  const failures: unknown[] = [];
  const { url, stop } = await createServer({ store: before(store), port: 0, report: (error) => failures.push(error) });
  return {
    url,
    failures,
    async ask(query, variables) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async close() {
      await stop();
      await store.close();
    },
  };
}
