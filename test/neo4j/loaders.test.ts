import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { dumped } from '../store/contract/rows.js';
import { body, regulation, reportOf } from '../store/fixtures.js';
import { generatedReport } from '../store/generatedReport.js';
import { CHINA, committee, SAMPLE } from '../store/sampleReports.js';
import { opened, openedEmpty } from './database.js';

const server = inject('neo4j');
const WRITER = fileURLToPath(new URL('../store/writer.ts', import.meta.url));
const REPORTS = 12;

/** The graph of the generated reports, read one after the other into a store of its own. */
async function graphInTurn(): Promise<string> {
  const store = await openStore('sqlite::memory:');
  for (let nth = 0; nth < REPORTS; nth += 1) await store.putReport(generatedReport(nth, 0));
  const graph = await dumped(store);
  await store.close();
  return graph;
}

describe.skipIf(server === null)('several loaders at once', () => {
  it('four processes read reports that share bodies and laws, and the graph is as if one had read them', async () => {
    if (server === null) return;
    const store = await openedEmpty(server);
    const writers = [1, 2, 3, 4].map(() =>
      spawn(process.execPath, ['--import', 'tsx', WRITER, server.url, String(REPORTS)], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          NEO4J_USERNAME: server.username,
          NEO4J_PASSWORD: server.password,
          NEO4J_DATABASE: server.database,
        },
      }),
    );
    expect(await Promise.all(writers.map((writer) => once(writer, 'exit')))).toEqual(writers.map(() => [0, null]));
    const sorted = (graph: string) => graph.split('\n').map((line): unknown => JSON.parse(line));
    expect(sorted(await dumped(store))).toEqual(sorted(await graphInTurn()));
    await store.close();
  }, 240_000);

  it('read and remove the same few reports in all orders, and leave nothing half', async () => {
    if (server === null) return;
    const store = await openedEmpty(server);
    const empty = await dumped(store);
    const loaders = await Promise.all([0, 1, 2, 3].map(() => opened(server)));
    await Promise.all(
      loaders.map(async (loader, turn) => {
        for (let round = 0; round < 3; round += 1) {
          const [one, other] = [SAMPLE[(turn + round) % 4], SAMPLE[(turn + round + 1) % 4]];
          if (one === undefined || other === undefined) throw new Error('The sample has four reports.');
          await loader.putReport(one);
          await loader.removeDocuments([other.document.id]);
        }
      }),
    );
    for (const report of SAMPLE) await store.putReport(report);
    const mixed = await dumped(store);
    await store.removeDocuments(SAMPLE.map(({ document }) => document.id));
    expect(await dumped(store)).toBe(empty);
    for (const report of SAMPLE) await store.putReport(report);
    expect(await dumped(store)).toBe(mixed);
    for (const loader of [store, ...loaders]) await loader.close();
  }, 240_000);

  it('judge while others read, and no report misses the judgement', async () => {
    if (server === null) return;
    const store = await openedEmpty(server);
    const variant = body('白城人大常委会', 'OTHER');
    const speaking = (nth: number) =>
      reportOf(
        `speaking-${nth}`,
        { title: '甲', kind: 'OTHER', coversYears: [], source: `${nth}` },
        [variant, regulation(`办法${nth}`, 'POLICY', CHINA)],
        [{ text: '白城人大常委会开会。', names: { [variant.id]: '白城人大常委会' } }],
      );
    for (const report of [...SAMPLE, speaking(0)]) await store.putReport(report);
    const loader = await opened(server);
    const reading = (async () => {
      for (let nth = 1; nth <= 8; nth += 1) await loader.putReport(speaking(nth));
    })();
    const at = '2026-01-02T03:04:05.000Z';
    await store.judge([{ left: committee.id, right: variant.id, judgement: 'SAME', reason: '同一机构', at }]);
    await reading;
    const [page] = await store.page('mentions', [{ query: { entity: variant.id }, first: 100 }]);
    expect(page?.rows.filter(({ row }) => row.evidence.document.includes('speaking'))).toHaveLength(9);
    expect(new Set(page?.rows.map(({ row }) => row.entity))).toEqual(new Set([committee.id]));
    await loader.close();
    await store.close();
  }, 240_000);
});
