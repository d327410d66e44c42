import { readdirSync, readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { createExtractor } from '../../src/extract/index.js';
import { toReportGraph } from '../../src/store/reportGraph.js';
import { ask, driverTo, openedEmpty } from './database.js';

const SAMPLES = new URL('../../data/sample/', import.meta.url);
const page = readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8');
const QUERIES = [...page.matchAll(/^## (?<title>.+)\n\n```cypher\n(?<query>[^`]+)```/gm)].map(({ groups }) => ({
  title: groups?.title ?? '',
  query: groups?.query ?? '',
}));

const server = inject('neo4j');
describe.skipIf(server === null)('docs/cypher.md, on the sample reports', () => {
  beforeAll(async () => {
    if (server === null) return;
    const store = await openedEmpty(server);
    const extractor = createExtractor();
    for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, SAMPLES), 'utf8');
      for (const facts of extractor.extract(name, text)) await store.putReport(toReportGraph(facts, text));
    }
    await store.close();
  }, 120_000);

  test('has five queries or more', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(5);
  });

  test.for(QUERIES)('$title', async ({ query }) => {
    if (server === null) return;
    const driver = driverTo(server);
    const { records, summary } = await driver.executeQuery(
      query,
      {},
      { database: server.database, routing: neo4j.routing.READ },
    );
    await driver.close();
    expect(records.length).toBeGreaterThan(0);
    expect(summary.gqlStatusObjects.filter(({ severity }) => severity === 'WARNING')).toEqual([]);
  });

  test('names every label and every type of line that the graph has', async () => {
    if (server === null) return;
    const labels = await ask(server, 'MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label');
    const types = await ask(server, 'MATCH ()-[r]->() RETURN DISTINCT type(r) AS type');
    const told = new Set(page.match(/[A-Za-z_]+/g));
    const own = new Set(['Zhengtu', 'ZhengtuTests', 'Findable', 'FINDS']);
    const names = [...labels.map(({ label }) => label), ...types.map(({ type }) => type)].filter(
      (name) => !own.has(String(name)),
    );
    expect(names.filter((name) => !told.has(String(name)))).toEqual([]);
  });
});
