import type { Command } from 'commander';
import { ZhengtuError } from '../model/errors.js';
import { readSettings, SETTINGS, type Settings } from '../server/settings.js';
import type { GraphStore } from '../store/port.js';
import { explorerAddress, freshToken } from './browserAddress.js';
import { failureLine } from './failure.js';
import { STORE_OPTION } from './options.js';
import { type ExitCode, type Finish, printLine, type Terminal } from './terminal.js';
import { plural, secondsSince } from './words.js';

interface ServeOptions extends Partial<Record<keyof Settings, string>> {
  readonly store?: string;
  readonly port?: string;
  readonly host?: string;
  readonly sample?: string;
}

const DEFAULT_PORT = '4000';
const DEFAULT_HOST = '127.0.0.1';

export function addServe(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('serve')
    .summary('answer GraphQL over the graph')
    .description('Serves the graph as GraphQL, and GraphiQL for people, at /graphql until it is stopped.')
    .option(...STORE_OPTION)
    .option('--port <number>', `where to listen, 0 for any free port (default: ${DEFAULT_PORT}; environment: PORT)`)
    .option('--host <host>', `on which address to listen (default: ${DEFAULT_HOST}; environment: HOST)`)
    .option('--sample <dir>', 'read this folder first when the graph holds no report yet');
  for (const { flags, meaning, fallback, env } of Object.values(SETTINGS)) {
    command.option(flags, `${meaning} (default: ${String(fallback) || 'none'}; environment: ${env})`);
  }
  command
    .addHelpText(
      'after',
      '\nWith ZHENGTU_TOKEN in the environment, whoever sends it as Authorization: Bearer may change the graph.',
    )
    .addHelpText('after', '\nExample:\n  $ zhengtu serve --port 8080 --log-level info')
    .action((options: ServeOptions) => finish(serve(options, terminal)));
}

async function serve(options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const port = portOf(options.port ?? (terminal.env.PORT || DEFAULT_PORT));
  const host = options.host ?? (terminal.env.HOST || DEFAULT_HOST);
  const settings = readSettings(options, terminal.env);
  process.env.NODE_ENV ??= 'production'; // asked by GraphQL when it is loaded: else it checks each value of each field anew
  const [{ createServer }, { openStore }] = await Promise.all([import('../server.js'), import('../store/open.js')]);
  const { timeLimit, readers } = settings;
  const store = await openStore(options.store, { timeLimit, readers });
  try {
    if (options.sample !== undefined && (await isEmpty(store))) await readSample(options.sample, store, terminal);
    const stopped = terminal.stopped(); // from here on, or who sees the address could stop it before it listens to that
    const fresh = freshToken(host, terminal.env.ZHENGTU_TOKEN);
    const server = await createServer({ ...settings, store, port, host, token: fresh ?? terminal.env.ZHENGTU_TOKEN });
    await printLine(terminal.stdout, `Zhengtu answers at ${server.url}/graphql`);
    await printLine(terminal.stdout, `In a browser: ${explorerAddress(server.url, fresh)}`);
    await stopped;
    await server.stop();
    return 0;
  } finally {
    await store.close();
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new ZhengtuError('BAD_USER_INPUT', `--port: expected a number from 0 to 65535, came ${text}`, {
    hint: 'it comes from --port or from the environment variable PORT',
  });
}

async function isEmpty(store: GraphStore): Promise<boolean> {
  const [documents] = await store.page('documents', [{ query: {}, first: 1 }]);
  return documents?.rows.length === 0;
}

async function readSample(folder: string, store: GraphStore, { stdin, stderr }: Terminal): Promise<void> {
  const begun = performance.now();
  const { loadReports } = await import('./loadReports.js');
  let reports = 0;
  for await (const source of loadReports([folder], store, { stdin })) {
    if ('code' in source) await printLine(stderr, failureLine(source));
    else reports += source.documents.length;
  }
  await printLine(
    stderr,
    `The graph was empty: read ${plural(reports, 'report')} from ${folder} in ${secondsSince(begun)}`,
  );
}
