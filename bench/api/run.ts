/**
 * What the API costs, and what else answers the same: `npx tsx bench/api/run.ts SQLITE_FILE SMALL_FILE NEO4J_URL`, after
 * load.ts has filled them. Needs `npm run build` and `npm ci` in bench/api. Contenders take turns, so that a busy machine is busy
 * for all of them; the figures are medians.
 */
import { execFile } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ask, type Contender, cypher, peer, zhengtu } from './contenders.js';

const [big = './bench.db', small = './bench-small.db', neo4jUrl = 'bolt://127.0.0.1:7687'] = process.argv.slice(2);
const ROUNDS = Number(process.env.ROUNDS ?? 40);
const WARM_UP = 5;
const CONNECTIONS = 50;
const SECONDS = Number(process.env.SECONDS ?? 10);

const PAGE = 20;
/** 999 pages of 20 rows are passed in 222 of 90. */
const STEP = 90;
const STEPS = (999 * PAGE) / STEP;

const CITY = '石家庄市';
const BOUNDED = `{ place(name: "${CITY}") { name congress { name regulations(filter: {actions: [ENACT], statuses: [DONE]}, first: 20) {
  edges { action years node { title kind } evidence { sentence document { title } } } } } } }`;
const PEER_BOUNDED = `{ places(where: {name: {eq: "${CITY}"}}) { name bodies(where: {kind: {in: ["CONGRESS", "STANDING_COMMITTEE"]}}) { name
  activities(where: {action: {eq: "ENACT"}, status: {eq: "DONE"}}, limit: 20) { action year about { name kind }
    evidence { sentence document { title } } } } } }`;

const QUERIES: readonly (readonly [name: string, query: string])[] = [
  ['what a city enacted', BOUNDED],
  [
    'what a body did',
    `{ body(name: "${CITY}人民代表大会常务委员会") { activities(first: 50) { nodes { object count year evidence { quote } } } } }`,
  ],
  [
    'a regulation and its acts',
    `{ regulation(title: "${CITY}养犬管理条例") { title acts(first: 50) { totalCount edges { action years body { name } } } } }`,
  ],
  [
    'a report and what it says',
    '{ document: node(id: "document/130100-2022") { ... on Document { title activities(first: 100) { nodes { category object } } } } }',
  ],
  ['the first regulations', '{ regulations(first: 50) { nodes { title kind topics } pageInfo { hasNextPage } } }'],
  [
    'who acted on a law',
    '{ regulation(title: "中华人民共和国安全生产法") { acts(first: 20) { edges { action body { name place { name } } } } } }',
  ],
];

const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** Each of them once a round; the middle of the times of each. */
async function medians(
  works: readonly (() => Promise<unknown>)[],
  rounds = ROUNDS,
): Promise<readonly { p50: number; p95: number }[]> {
  const times = works.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const begun = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - begun);
    }
  }
  return times.map((list) => {
    const sorted = list.sort((left, right) => left - right);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { p50: at(0.5), p95: at(0.95) };
  });
}

console.log(`${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}\n`);

const onSqlite = await zhengtu('Zhengtu on SQLite', `sqlite:${big}`);
const onSmall = await zhengtu('Zhengtu on a small SQLite graph', `sqlite:${small}`);
const onNeo4j = await zhengtu('Zhengtu on Neo4j', neo4jUrl);
const byHand = await cypher(neo4jUrl);
const other = await peer(neo4jUrl);

try {
  row('start to ready', 'SQLite', ms(onSqlite.readyMs));
  row('start to ready', 'Neo4j', ms(onNeo4j.readyMs));
  await flagship([byHand, onNeo4j, onSqlite, other]);
  await deepPages(onSqlite);
  await deepPages(onNeo4j);
  await bigAndSmall();
  await onBoth();
  await throughput(onSqlite, BOUNDED);
  await throughput(onNeo4j, BOUNDED);
  await throughput(other, PEER_BOUNDED);
} finally {
  for (const contender of [onSqlite, onSmall, onNeo4j, byHand, other]) await contender.stop();
}

async function flagship(contenders: readonly Contender[]): Promise<void> {
  console.log('\nThe flagship query\n');
  const results = await medians(contenders.map((contender) => contender.flagship));
  for (const [index, contender] of contenders.entries()) {
    const { acts, sentences } = await contender.flagship();
    const { p50 = 0, p95 = 0 } = results[index] ?? {};
    row(
      contender.name,
      ms(p50),
      ms(p95),
      `${(p50 / (results[0]?.p50 ?? 1)).toFixed(2)} ×`,
      `${acts} acts, ${sentences} sentences`,
    );
  }
}

interface Page {
  readonly activities: { readonly pageInfo: { readonly endCursor: string } };
}

async function deepPages({ name, url }: { readonly name: string; readonly url: string }): Promise<void> {
  const query = (size: number): string => `query($after: String) { activities(first: ${size}, after: $after) {
    nodes { id object count } pageInfo { endCursor hasNextPage } } }`;
  let after: string | null = null;
  for (let step = 0; step < STEPS; step += 1) {
    const { data } = await ask(url, query(STEP), { after });
    after = (data as Page).activities.pageInfo.endCursor;
  }
  const [first, deep] = await medians([() => ask(url, query(PAGE)), () => ask(url, query(PAGE), { after })]);
  const [one, thousand] = [first?.p50 ?? 0, deep?.p50 ?? 0];
  row(`page 1 and page 1,000, ${name}`, ms(one), ms(thousand), `${(thousand / one).toFixed(2)} ×`);
}

async function bigAndSmall(): Promise<void> {
  console.log('\nThe same on the small graph and on the big one\n');
  for (const [name, query] of QUERIES) {
    const [few, many] = await medians([() => ask(onSmall.url, query), () => ask(onSqlite.url, query)]);
    row(name, ms(few?.p50 ?? 0), ms(many?.p50 ?? 0), `${((many?.p50 ?? 0) / (few?.p50 ?? 1)).toFixed(2)} ×`);
  }
}

/** Beside SQLite, since a statement that finds no index shows on a big graph only. */
async function onBoth(): Promise<void> {
  console.log('\nThe same on both stores, on the big graph\n');
  for (const [name, query] of QUERIES) {
    const [file, server] = await medians([() => ask(onSqlite.url, query), () => ask(onNeo4j.url, query)]);
    row(name, ms(file?.p50 ?? 0), ms(server?.p50 ?? 0));
  }
}

async function throughput(
  { name, url }: { readonly name: string; readonly url: string },
  query: string,
): Promise<void> {
  const body = JSON.stringify({ query });
  const load = (seconds: number): Promise<Load> =>
    autocannon(
      ['--connections', String(CONNECTIONS), '--duration', String(seconds), '--method', 'POST'],
      ['--headers', 'content-type=application/json', '--body', body, url],
    );
  await load(SECONDS); // opens the connections to the database, and warms both
  const { requests, latency, errors, non2xx, timeouts } = await load(SECONDS);
  row(
    `${CONNECTIONS} clients, ${name}`,
    `${Math.round(requests.average)} requests/s`,
    `p50 ${latency.p50} ms`,
    `p97.5 ${latency.p97_5} ms`,
    `${errors + non2xx + timeouts} errors`,
  );
}

interface Load {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p97_5: number };
  readonly errors: number;
  readonly non2xx: number;
  readonly timeouts: number;
}

/** In a process of its own, which has to share the machine as clients elsewhere would not. */
async function autocannon(...args: readonly (readonly string[])[]): Promise<Load> {
  const script = fileURLToPath(new URL('node_modules/autocannon/autocannon.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--json', '--no-progress', ...args.flat()]);
  return JSON.parse(stdout) as Load; // as autocannon documents it
}
