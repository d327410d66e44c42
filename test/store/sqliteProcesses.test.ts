import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { dumped } from './contract/rows.js';
import { generatedReport, versionOf } from './generatedReport.js';

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));

describe('several writers', () => {
  it('make and fill one new database together', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhengtu-writers-'));
    const path = join(folder, 'shared.db');
    const ends = await Promise.all([1, 2, 3].map(() => once(spawnWriter(`sqlite:${path}`, '12'), 'exit')));
    expect(ends).toEqual([1, 2, 3].map(() => [0, null]));
    const store = await openStore(`sqlite:${path}`);
    const fresh = await openStore('sqlite::memory:');
    for (let nth = 0; nth < 12; nth += 1) await fresh.putReport(generatedReport(nth, 0));
    expect(await dumped(store)).toBe(await dumped(fresh));
    await store.close();
    await fresh.close();
    await rm(folder, { recursive: true });
  });
});

describe('a writer killed in the middle of its work', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhengtu-kill-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  // The same database each time: a killed writer's leavings are what the next one starts from.
  it.each([0, 1, 3, 7, 12, 20])('leaves whole reports only, %i ms into the next one', async (milliseconds) => {
    const path = join(folder, 'killed.db');
    const reported = await writeUntilKilled(path, 15, milliseconds);
    expect(reported).toBeGreaterThanOrEqual(15);

    const db = new Database(path);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.close();

    const store = await openStore(`sqlite:${path}`);
    const [page] = await store.page('documents', [{ query: {}, first: 100 }]);
    const ids = page?.rows.map(({ row }) => row.id) ?? [];
    const texts = await store.texts(ids);
    const fresh = await openStore('sqlite::memory:');
    for (const [index, id] of ids.entries()) {
      await fresh.putReport(generatedReport(Number(id.split('-')[1]), versionOf(texts[index] ?? '')));
    }
    expect(ids).toHaveLength(12);
    expect(await dumped(store)).toBe(await dumped(fresh));
    await store.close();
    await fresh.close();
  });
});

const spawnWriter = (...words: readonly string[]) =>
  spawn(process.execPath, ['--import', 'tsx', WRITER, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });

/** Answers how many reports the writer said were in. */
async function writeUntilKilled(path: string, reports: number, milliseconds: number): Promise<number> {
  const writer = spawnWriter(`sqlite:${path}`);
  const exited = once(writer, 'exit');
  let said = '';
  const enough = new Promise<void>((resolve) => {
    writer.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.split('\n').length > reports) resolve();
    });
  });
  await Promise.race([enough, exited]);
  await delay(milliseconds);
  writer.kill('SIGKILL');
  const [code, signal] = await exited;
  if (signal !== 'SIGKILL') throw new Error(`The writer ended by itself with ${code} after: ${said}`);
  return said.split('\n').length - 1;
}
