import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZhengtuError } from '../../src/model/errors.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { SAMPLE } from './sampleReports.js';

/** Far longer than a question takes here, and shorter than the patience of a test. */
const LIMIT_MS = 3000;
const COUNTRY = 'place/100000';
/** A row of the alias table that never comes. */
const ENDLESS = `DROP TABLE alias; CREATE VIEW alias (entity, surface, count) AS
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT '${COUNTRY}', 'y', i FROM n WHERE i < 0`;

describe('a store with processes of its own', () => {
  let folder: string;
  let store: GraphStore;
  let inProcess: GraphStore;
  const path = (): string => join(folder, '图 of a test.db');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhengtu-readers-'));
    store = await openStore(`sqlite:${path()}`, { timeLimit: LIMIT_MS, readers: 2 });
    inProcess = await openStore(`sqlite:${path()}`);
  });
  /** On a busy machine a process may take longer to start than the limit. */
  const bothAtWork = () =>
    expect.poll(() => Promise.all([store.counts(), store.counts()]), { timeout: 20_000 }).toHaveLength(2);
  afterAll(async () => {
    await store.close();
    await inProcess.close();
    await rm(folder, { recursive: true });
  });

  it('answers what was written a moment ago, as a store without readers does', async () => {
    for (const report of SAMPLE) await store.putReport(report);
    const ids = [SAMPLE[0]?.document.id ?? '', 'document/none'];
    expect(await store.documents(ids)).toEqual(await inProcess.documents(ids));
    expect(await store.documents(ids)).toEqual([SAMPLE[0]?.document, undefined]);
    const query = { query: {}, first: 7, total: true };
    expect(await store.page('acts', [query])).toEqual(await inProcess.page('acts', [query]));
    expect(await store.counts()).toEqual(await inProcess.counts());
  });

  it('throws on what a reader throws, as what it is', async () => {
    const asked = store.page('places', [{ query: {}, first: 1, after: 'nonsense' }]);
    await expect(asked).rejects.toBeInstanceOf(ZhengtuError);
    await expect(asked).rejects.toMatchObject({
      code: 'BAD_CURSOR',
      message: expect.stringMatching(/^Expected a cursor, came «nonsense»/),
    });
  });

  it('answers questions while a change waits for its turn, and makes the change then', async () => {
    const other = new Database(path());
    other.exec('BEGIN IMMEDIATE');
    const change = store.removeDocuments(['document/none', SAMPLE[0]?.document.id ?? '']);
    await expect(store.entities([COUNTRY])).resolves.toMatchObject([{ name: '中华人民共和国' }]);
    expect(await Promise.race([change, 'waiting'])).toBe('waiting');
    other.exec('COMMIT');
    other.close();
    expect(await change).toEqual([false, true]);
    expect(await inProcess.documents([SAMPLE[0]?.document.id ?? ''])).toEqual([undefined]);
    for (const report of SAMPLE.slice(0, 1)) await store.putReport(report);
  });

  it('throws on what the writer throws, as what it is', async () => {
    const at = '2026-01-01T00:00:00.000Z';
    const asked = store.judge([{ left: 'body/none', right: 'body/x', judgement: 'SAME', reason: 'x', at }]);
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringMatching(/came body\/none/) });
  });

  it('ends a query that would never end, and answers others meanwhile and afterwards', async () => {
    const db = new Database(path());
    db.exec(ENDLESS);
    db.close();
    await bothAtWork();
    const endless = store.aliases([COUNTRY]).catch((error: unknown) => error);
    await expect(store.entities([COUNTRY])).resolves.toMatchObject([{ name: '中华人民共和国' }]);
    expect(await Promise.race([endless, 'still at work'])).toBe('still at work');
    expect(await endless).toMatchObject({
      code: 'TIMEOUT',
      message: `query: expected an answer of the graph within ${LIMIT_MS} ms, came none. (ask for fewer rows at a time, or filter more)`,
    });
    await expect(store.counts()).resolves.toMatchObject({ DOCUMENT: SAMPLE.length });
  });

  it('starts another reader where the only one had to be ended', async () => {
    const alone = await openStore(`sqlite:${path()}`, { timeLimit: LIMIT_MS, readers: 1 });
    const endless = alone.aliases([COUNTRY]).catch((error: unknown) => error);
    expect(await endless).toMatchObject({ code: 'TIMEOUT' });
    await expect.poll(() => alone.documents(['document/none']), { timeout: 20_000 }).toEqual([undefined]);
    await alone.close();
  });
});
