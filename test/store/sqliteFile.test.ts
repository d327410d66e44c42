import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { STATEMENTS } from '../../src/store/sqlite/statements.js';
import { dumped } from './contract/rows.js';
import { SAMPLE } from './sampleReports.js';

describe('a database file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhengtu-store-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const file = (name: string): string => join(folder, name);
  const refusal = async (name: string) => {
    const failure: unknown = await openStore(`sqlite:${file(name)}`).catch((error: unknown) => error);
    return failure;
  };

  it('holds the same graph when it is opened again', async () => {
    const store = await openStore(`sqlite:${file('kept.db')}`);
    for (const report of SAMPLE) await store.putReport(report);
    const before = await dumped(store);
    await store.close();
    const again = await openStore(`sqlite:${file('kept.db')}`);
    expect(await dumped(again)).toBe(before);
    await again.close();
  });

  it('is read and written by two at once', async () => {
    const one = await openStore(`sqlite:${file('shared.db')}`);
    const other = await openStore(`sqlite:${file('shared.db')}`);
    await Promise.all(SAMPLE.map((report, index) => (index % 2 === 0 ? one : other).putReport(report)));
    expect(await dumped(one)).toBe(await dumped(other));
    await one.close();
    await other.close();
  });

  it('of another schema version is refused, and says which version it has', async () => {
    await (await openStore(`sqlite:${file('newer.db')}`)).close();
    const db = new Database(file('newer.db'));
    db.pragma('user_version = 99');
    db.close();
    expect(await refusal('newer.db')).toMatchObject({
      code: 'STORE',
      message: expect.stringMatching(/newer\.db has schema version 99; this version of Zhengtu reads \d+/),
    });
  });

  it('of another program is refused and left as it was', async () => {
    const db = new Database(file('foreign.db'));
    db.exec('CREATE TABLE recipe (name TEXT)');
    db.close();
    const before = readFileSync(file('foreign.db'));
    expect(await refusal('foreign.db')).toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('another program'),
    });
    expect(readFileSync(file('foreign.db'))).toEqual(before);
  });

  it('that is none is refused and left as it was', async () => {
    const words = '这不是数据库。'.repeat(200);
    await writeFile(file('words.txt'), words);
    expect(await refusal('words.txt')).toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('is no SQLite database'),
    });
    expect(readFileSync(file('words.txt'), 'utf8')).toBe(words);
  });

  it.each(['absent.db', 'nowhere/absent.db'])('%s is refused, and not made, where it must exist', async (name) => {
    const failure: unknown = await openStore(`sqlite:${file(name)}`, { mustExist: true }).catch((error) => error);
    expect(failure).toMatchObject({
      code: 'STORE',
      message: expect.stringMatching(/absent\.db does not exist\. \(.*--store.*zhengtu ingest/),
    });
    await expect(stat(file(name))).rejects.toThrow();
  });

  it('that is empty is refused, and left empty, where it must exist', async () => {
    await writeFile(file('empty.db'), '');
    const failure: unknown = await openStore(`sqlite:${file('empty.db')}`, { mustExist: true }).catch((error) => error);
    expect(failure).toMatchObject({ code: 'STORE', message: expect.stringContaining('empty.db is empty') });
    expect((await stat(file('empty.db'))).size).toBe(0);
  });

  it('that is there is opened where it must exist, and so is one in memory', async () => {
    await (await openStore(`sqlite:${file('there.db')}`)).close();
    for (const address of [`sqlite:${file('there.db')}`, 'sqlite::memory:']) {
      const store = await openStore(address, { mustExist: true });
      expect(await store.counts()).toMatchObject({ DOCUMENT: 0 });
      await store.close();
    }
  });

  it('in a folder that is not there is refused', async () => {
    expect(await refusal('nowhere/x.db')).toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('does not exist'),
    });
    await expect(stat(file('nowhere'))).rejects.toThrow();
  });

  it('that is a folder is refused', async () => {
    expect(await refusal('.')).toMatchObject({ code: 'STORE', message: expect.stringContaining('cannot be opened') });
  });
});

describe('the statements', () => {
  it('are all there, and no file is left without a use', () => {
    const files = readdirSync(new URL('../../sql/', import.meta.url));
    expect(files.sort()).toEqual([...STATEMENTS, 'schema'].map((name) => `${name}.sql`).sort());
  });
});
