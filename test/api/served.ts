import { pino } from 'pino';
import type { ReportGraph } from '../../src/model/graph.js';
import { createServer } from '../../src/server.js';
import type { Settings } from '../../src/server/settings.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface LogLine {
  readonly msg: string;
  readonly req?: { readonly id: string };
  readonly err?: { readonly message: string; readonly stack: string };
}

export interface Served {
  readonly url: string;
  /** What the server has told its operator: its own failures. */
  readonly failures: readonly LogLine[];
  /** The answer without its `extensions`. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** The real server on a free port, before a store in memory that holds these reports. */
export async function served(
  reports: readonly ReportGraph[],
  before: (store: GraphStore) => GraphStore = (store) => store,
  settings: Partial<Settings> = {},
  token?: string,
): Promise<Served> {
  const store = await openStore('sqlite::memory:');
  for (const report of reports) await store.putReport(report);
  const failures: LogLine[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void failures.push(JSON.parse(line) as LogLine) });
  const { url, stop } = await createServer({ store: before(store), port: 0, log, token, ...settings });
  const post = (body: unknown, headers = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    url,
    failures,
    post,
    async ask(query, variables) {
      const response = await post({ query, variables });
      const { data, errors } = (await response.json()) as Answer;
      return { ...(data === undefined ? {} : { data }), ...(errors && { errors }) };
    },
    async close() {
      await stop();
      await store.close();
    },
  };
}
