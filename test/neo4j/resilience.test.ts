/** What becomes of the store when the server does not do what it should. The server is one of the tests' own: it is killed. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Limits } from '../../src/store/neo4j/connection.js';
import { openNeo4j } from '../../src/store/neo4j/store.js';
import type { GraphStore } from '../../src/store/port.js';
import { dumped } from '../store/contract/rows.js';
import { generatedReport, versionOf } from '../store/generatedReport.js';
import { SAMPLE } from '../store/sampleReports.js';
import { ask, driverTo, opened } from './database.js';
import { missingForServer, newServer, type OwnServer } from './server.js';

const LIMITS = { connect: 2_000, retry: 2_000, read: 6_000, write: 12_000 };
/** No failure may take longer to be told than the limits allow, on a machine that does other things, too. */
const SOON = 40_000;

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => error,
  );

const missing = inject('neo4j') === null || missingForServer() !== undefined;
describe.skipIf(missing)('a Neo4j server', () => {
  let server: OwnServer;
  const open = (limits: Partial<Limits> = LIMITS, env: NodeJS.ProcessEnv = {}): Promise<GraphStore> => {
    const { username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE } = server;
    Object.assign(process.env, { NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, ...env });
    return openNeo4j(server.url, { limits });
  };
  beforeAll(async () => {
    server = await newServer();
  }, 60_000);
  afterAll(() => server.remove(), 400_000);

  it('that is not there at start: an error that says so, and a store once it has come', async () => {
    expect(await failureOf(open())).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/bolt:\/\/127\.0\.0\.1:\d+ cannot be reached.*check that it runs/s),
    });
    await server.start();
    const store = await opened(server); // makes the graph: that takes longer than these tests like to wait
    expect(await store.counts()).toMatchObject({ DOCUMENT: 0 });
    for (let nth = 0; nth < 5; nth += 1) await store.putReport(generatedReport(nth, 0));
    await store.close();
  }, 400_000);

  it(
    'that refuses the password: an error that names the variables, and not the password',
    async () => {
      const failure = await failureOf(open(LIMITS, { NEO4J_PASSWORD: 'not-the-one' }));
      expect(failure).toMatchObject({ code: 'STORE', message: expect.stringContaining('NEO4J_PASSWORD') });
      expect(String(failure)).not.toContain('not-the-one');
    },
    SOON,
  );

  it(
    'that has no database of that name: an error that names the variable',
    async () => {
      expect(await failureOf(open(LIMITS, { NEO4J_DATABASE: 'nowhere' }))).toMatchObject({
        code: 'STORE',
        message: expect.stringContaining('NEO4J_DATABASE'),
      });
    },
    SOON,
  );

  it('killed in the middle of loading: an error, whole reports only, and loading goes on when it is back', async () => {
    const store = await open({ retry: LIMITS.retry });
    let loaded = 0;
    const loading = (async () => {
      for (let turn = 0; ; turn += 1) {
        await store.putReport(generatedReport(turn % 5, Math.floor(turn / 5)));
        loaded += 1;
      }
    })();
    const failed = failureOf(loading);
    while (loaded < 8) await delay(20);
    await delay(37);
    await server.signal('SIGKILL');
    const begun = performance.now();
    expect(await failed).toMatchObject({ code: 'UNAVAILABLE' });
    expect(performance.now() - begun).toBeLessThan(SOON);
    await server.start();
    const ids = [0, 1, 2, 3, 4].map((nth) => `document/generated-${nth}`);
    const texts = await store.texts(ids);
    expect(texts.every((text) => text !== undefined)).toBe(true);
    const graph = await dumped(store);
    for (const [nth, text] of texts.entries()) await store.putReport(generatedReport(nth, versionOf(text ?? '')));
    expect(await dumped(store)).toBe(graph);
    await store.putReport(generatedReport(0, 99));
    expect((await store.texts(['document/generated-0']))[0]).toContain('第99版');
    await store.close();
  }, 400_000);

  it('that goes and comes back while a report is on its way: the report gets in by itself', async () => {
    const store = await open({ retry: 120_000 });
    await server.stop();
    const putting = store.putReport(generatedReport(3, 7));
    await server.start();
    await putting;
    expect((await store.texts(['document/generated-3']))[0]).toContain('第7版');
    await store.close();
  }, 400_000);

  it('that has stopped answering: TIMEOUT for questions and reports, and answers again when it does', async () => {
    const store = await open();
    await server.signal('SIGSTOP');
    const begun = performance.now();
    const failures = await Promise.all([
      failureOf(store.counts()),
      failureOf(store.putReport(generatedReport(4, 50))),
      failureOf(open()),
    ]);
    expect(performance.now() - begun).toBeLessThan(SOON);
    await server.signal('SIGCONT');
    expect(failures).toMatchObject(
      [{ code: 'TIMEOUT' }, { code: /TIMEOUT|UNAVAILABLE/ }, { code: /TIMEOUT|UNAVAILABLE/ }].map(({ code }) => ({
        code: expect.stringMatching(code),
      })),
    );
    const again = await opened(server);
    await again.putReport(generatedReport(4, 51));
    expect((await again.texts(['document/generated-4']))[0]).toContain('第51版');
    await again.close();
    await store.close();
  }, 400_000);

  it('in the way of a long lock: the report waits no longer than it may, and is in whole or not at all', async () => {
    const patient = await opened(server);
    await patient.putReport(SAMPLE[0] ?? generatedReport(0, 0));
    const before = await dumped(patient);
    const store = await open();
    const other = driverTo(server);
    const session = other.session({ database: 'neo4j' });
    const holding = await session.beginTransaction();
    await holding.run("MATCH (d:Document {id: 'document/baicheng-2022'}) SET d.held = true");
    expect(await failureOf(store.putReport(SAMPLE[0] ?? generatedReport(0, 0)))).toMatchObject({ code: 'TIMEOUT' });
    await holding.rollback();
    await session.close();
    await other.close();
    expect(await dumped(patient)).toBe(before);
    await store.close();
    await patient.close();
  }, 400_000);

  it('with data of somebody else: refused, and left as it was', async () => {
    await ask(server, 'MATCH (n) DETACH DELETE n');
    await ask(server, "CREATE (:Recipe {name: '面条'})");
    expect(await failureOf(open())).toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('something else'),
    });
    expect(await ask(server, 'MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Recipe'] }]);
    await ask(server, 'MATCH (n) DETACH DELETE n');
  }, 60_000);
});
