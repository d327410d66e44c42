/**
 * How fast reports get into Neo4j, beside a bare driver that puts the very same nodes and lines in by UNWIND, 10,000 at a time,
 * with nothing checked, shared, counted or derived. Both in turn, in one run, on one server, with the same indexes.
 *
 *     scripts/neo4j start && NEO4J_PASSWORD=zhengtu-local npx tsx bench/neo4jLoad.ts [reports] [rounds]
 *
 * The database has to be empty (or left by this benchmark): it is emptied again and again.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { openStore } from '../src/store/open.js';
import { seededReport } from './seededReport.js';

const [reports = 40, rounds = 3] = process.argv.slice(2).map(Number);
const { NEO4J_URL: url = 'bolt://127.0.0.1:7687', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const database = process.env.NEO4J_DATABASE ?? 'neo4j';
const driver = neo4j.driver(url, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const BATCH = 10_000;

interface Nodes {
  readonly labels: readonly string[];
  readonly rows: readonly { readonly n: string; readonly properties: object }[];
}
interface Lines {
  readonly type: string;
  readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: object }[];
}

const rows = async (text: string, params: object = {}) =>
  (await driver.executeQuery(text, params, { database })).records;

async function empty(): Promise<void> {
  const session = driver.session({ database });
  await session.run(
    'MATCH (n) WHERE n.official IS NULL AND NOT n:Zhengtu CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await session.run('MATCH (n:Place) SET n.mentions = 0, n.related = 0');
  await session.close();
}

async function throughStore(): Promise<number> {
  const store = await openStore(url);
  const graphs = Array.from({ length: reports }, (_, nth) => seededReport(nth));
  const begun = performance.now();
  for (const graph of graphs) await store.putReport(graph);
  const milliseconds = performance.now() - begun;
  await store.close();
  return milliseconds;
}

/** What the store has made, with a number for each node to draw lines by: official places were there before. */
async function read(): Promise<{ readonly nodes: readonly Nodes[]; readonly lines: readonly Lines[] }> {
  const found = await rows(
    `MATCH (n) WHERE NOT n:Zhengtu
     RETURN labels(n) AS labels, collect({n: elementId(n), official: n.official, id: n.id, properties: properties(n)}) AS rows`,
  );
  const nodes = found.map((record) => ({ labels: record.get('labels'), rows: record.get('rows') }));
  const between = await rows(
    `MATCH (a)-[r]->(b) WHERE a.official IS NULL OR b.official IS NULL
     RETURN type(r) AS type, collect({from: elementId(a), to: elementId(b), properties: properties(r)}) AS rows`,
  );
  return { nodes, lines: between.map((record) => ({ type: record.get('type'), rows: record.get('rows') })) };
}

const keyOf = (labels: readonly string[]): readonly [label: string, key: string] =>
  labels.includes('Entity')
    ? ['Entity', 'id']
    : labels[0] === 'Name'
      ? ['Name', 'text']
      : [labels[0] ?? '', labels[0] === 'Findable' ? 'entity' : 'id'];

/** Nodes by MERGE on their key, as whoever may load twice has to; lines by MATCH of both ends. */
async function bare(graph: Awaited<ReturnType<typeof read>>): Promise<number> {
  const ends = new Map<string, readonly [label: string, key: string, value: unknown]>();
  for (const { labels, rows: all } of graph.nodes) {
    const [label, key] = keyOf(labels);
    for (const { n, properties } of all) ends.set(n, [label, key, (properties as Record<string, unknown>)[key]]);
  }
  const statements: { readonly text: string; readonly rows: readonly object[] }[] = [];
  for (const { labels, rows: all } of graph.nodes) {
    const [label, key] = keyOf(labels);
    const fresh = all.filter(({ properties }) => !('official' in properties));
    const text = `UNWIND $rows AS row MERGE (n:${label} {${key}: row.properties.${key}}) SET n:${labels.join(':')}, n += row.properties`;
    statements.push({ text, rows: fresh });
  }
  for (const { type, rows: all } of graph.lines) {
    const groups = new Map<string, object[]>();
    for (const { from, to, properties } of all) {
      const [a, b] = [ends.get(from), ends.get(to)];
      if (a === undefined || b === undefined) continue;
      const text = `UNWIND $rows AS row MATCH (a:${a[0]} {${a[1]}: row.from}), (b:${b[0]} {${b[1]}: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
      const group = groups.get(text) ?? [];
      groups.set(text, group);
      group.push({ from: a[2], to: b[2], properties });
    }
    for (const [text, group] of groups) statements.push({ text, rows: group });
  }
  const begun = performance.now();
  const session = driver.session({ database });
  for (const { text, rows: all } of statements) {
    for (let at = 0; at < all.length; at += BATCH) {
      await session.executeWrite((tx) => tx.run(text, { rows: all.slice(at, at + BATCH) }));
    }
  }
  await session.close();
  return performance.now() - begun;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function run(connection: Driver): Promise<void> {
  await (await openStore(url)).close();
  const others = await rows("MATCH (d:Document) WHERE NOT d.id STARTS WITH 'document/seeded-' RETURN d.id LIMIT 1");
  if (others.length > 0) throw new Error(`The database at ${url} holds reports, which this benchmark would delete.`);
  await empty();
  await throughStore(); // the server's code is compiled while it runs: the first load does not count
  const graph = await read();
  const count = [...graph.nodes, ...graph.lines].reduce((sum, { rows: all }) => sum + all.length, 0);
  await empty();
  await bare(graph);
  const [own, plain]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await empty();
    own.push(await throughStore());
    await empty();
    plain.push(await bare(graph));
  }
  const rate = (milliseconds: readonly number[]): number => Math.round(count / (median(milliseconds) / 1000));
  console.log(`${reports} reports, ${count} nodes and lines, median of ${rounds} rounds`);
  console.log(`store  ${rate(own)} rows/s`);
  console.log(`bare   ${rate(plain)} rows/s`);
  console.log(`ratio  ${(rate(own) / rate(plain)).toFixed(2)}`);
  await empty();
  await connection.close();
}

await run(driver);
