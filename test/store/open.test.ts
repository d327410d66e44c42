import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/open.js';

describe('the address of a store', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('comes from ZHENGTU_STORE where none is given', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhengtu-open-'));
    vi.stubEnv('ZHENGTU_STORE', `sqlite:${join(folder, 'named.db')}`);
    const store = await openStore();
    await store.close();
    expect(await readdir(folder)).toEqual(['named.db']);
    await rm(folder, { recursive: true });
  });

  it('that is given goes before the environment', async () => {
    vi.stubEnv('ZHENGTU_STORE', 'nonsense');
    const store = await openStore('sqlite::memory:');
    expect(await store.counts()).toMatchObject({ DOCUMENT: 0 });
    await store.close();
  });

  it.each(['', 'zhengtu.db', 'sqlite:', 'sqlite://zhengtu.db', 'postgres://host/db', 'SQLITE:x'])(
    '«%s» is refused, and the accepted forms are named',
    async (address) => {
      await expect(openStore(address)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('sqlite:PATH'),
      });
    },
  );

  it('never repeats a password', async () => {
    const failure: unknown = await openStore('neo4j://someone:secret@graph').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('NEO4J_PASSWORD') });
    expect(String(failure)).toContain('neo4j://graph');
    expect(String(failure)).not.toContain('secret');
  });
});
