import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { folderWith } from '../read/fixtures.js';
import { zhengtu } from './fakeTerminal.js';
import { report } from './reports.js';

const BAICHENG = report('白城市', '制定《白城市志愿服务条例》。');
const JILIN = report('吉林市', '制定《吉林市物业管理条例》。');

/** A folder of reports and the address of a store that is not there yet. */
async function workplace(files: Readonly<Record<string, string>>) {
  const folder = await folderWith(files);
  return { folder, store: `sqlite:${join(await folderWith({}), 'graph.db')}` };
}

async function dump(address: string): Promise<string[]> {
  const store = await openStore(address);
  const rows: string[] = [];
  for await (const row of store.dump()) rows.push(JSON.stringify(row));
  await store.close();
  return rows;
}

async function documents(address: string): Promise<string[]> {
  const store = await openStore(address);
  const [page] = await store.page('documents', [{ query: {}, first: 100 }]);
  await store.close();
  return page?.rows.map(({ row }) => row.id) ?? [];
}

describe('zhengtu ingest', () => {
  it('prints a line a report and a summary', async () => {
    const { folder, store } = await workplace({ 'a.txt': BAICHENG, 'b.txt': JILIN });
    const { code, stdout, stderr } = await zhengtu(['ingest', folder, '--store', store]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^document\/a {2}白城市人民代表大会常务委员会工作报告 {2}\d+ acts?, \d+ activit.*\d+ ms$/),
      expect.stringMatching(/^document\/b {2}吉林市人民代表大会常务委员会工作报告 {2}\d+ acts?, \d+ activit.*\d+ ms$/),
      expect.stringMatching(/^2 reports from 2 sources in [\d.]+ s$/),
      '',
    ]);
  });

  it('leaves the same graph when it reads the same again', async () => {
    const { folder, store } = await workplace({ 'a.txt': BAICHENG, 'all.txt': `${BAICHENG}${JILIN}` });
    await zhengtu(['ingest', folder, '--store', store]);
    const before = await dump(store);
    await zhengtu(['ingest', folder, '--store', store]);
    expect(await dump(store)).toEqual(before);
  });

  it('takes out the reports that a source no longer holds, and no others', async () => {
    const { folder, store } = await workplace({ 'a.txt': BAICHENG, 'all.txt': `${BAICHENG}${JILIN}` });
    await zhengtu(['ingest', folder, '--store', store]);
    expect(await documents(store)).toEqual(['document/a', 'document/all.001', 'document/all.002']);
    await rm(join(folder, 'a.txt'));
    await writeFile(join(folder, 'all.txt'), JILIN);
    const { stdout } = await zhengtu(['ingest', folder, '--store', store]);
    expect(await documents(store)).toEqual(['document/a', 'document/all']);
    expect(stdout).toContain('document/all.002  removed: no longer in all.txt\n');
  });

  it('answers JSON with what was read and what was not, and ends with 1 when something was not', async () => {
    const { folder, store } = await workplace({ 'a.txt': BAICHENG, 'empty.txt': '' });
    const { code, stdout } = await zhengtu(['ingest', folder, '--store', store, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      documents: [
        {
          id: 'document/a',
          title: '白城市人民代表大会常务委员会工作报告',
          source: 'a.txt',
          regulationActs: expect.any(Number),
        },
      ],
      removed: [],
      rejected: [{ name: 'empty.txt', code: 'EMPTY' }],
    });
  });
});

describe('zhengtu stats and remove', () => {
  it('count what is there, and what is there when a report is taken out', async () => {
    const { folder, store } = await workplace({ 'a.txt': BAICHENG, 'b.txt': JILIN });
    await zhengtu(['ingest', folder, '--store', store]);
    expect((await zhengtu(['stats', '--store', store])).stdout).toMatch(/^document +2$/m);
    const { code, stdout } = await zhengtu(['remove', 'document/a', 'b', '--store', store]);
    expect([code, stdout]).toEqual([0, 'document/a  removed\ndocument/b  removed\n']);
    const empty = await zhengtu(['stats', '--json', '--store', 'sqlite::memory:']);
    expect(await zhengtu(['stats', '--json', '--store', store])).toEqual(empty);
  });

  it.each([['stats'], ['remove', 'document/a']])('%s does not make a database that is not there', async (...args) => {
    const { store } = await workplace({});
    const path = store.slice('sqlite:'.length);
    const { code, stdout, stderr } = await zhengtu([...args, '--store', store]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`STORE: The database ${path} does not exist. (`);
    expect(stderr).toContain('zhengtu ingest');
    expect(await readdir(dirname(path))).toEqual([]);
  });

  it('name a document that is not there and end with 1', async () => {
    const { folder, store } = await workplace({ 'a.txt': BAICHENG });
    await zhengtu(['ingest', folder, '--store', store]);
    const { code, stdout, stderr } = await zhengtu(['remove', 'a', 'x', '--json', '--store', store]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ removed: ['document/a'], missing: ['document/x'] });
    expect(stderr).toMatch(/^zhengtu: NOT_FOUND: document\/x: .+ \(.+\)\n$/);
  });
});

describe('zhengtu serve', () => {
  const count = async (stdout: string): Promise<unknown> => {
    const url = /http:\S+/.exec(stdout)?.[0] ?? '';
    const query = '{ documents(first: 10) { nodes { id } } }';
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return response.json();
  };
  const answer = (...ids: readonly string[]) => ({ data: { documents: { nodes: ids.map((id) => ({ id })) } } });

  it('reads the sample into an empty graph, answers, and ends when it is stopped', async () => {
    const { folder, store } = await workplace({ 'a.txt': BAICHENG });
    let answered: unknown;
    const { code, stderr } = await zhengtu(['serve', '--sample', folder, '--store', store], {
      env: { PORT: '0', HOST: 'localhost' },
      whileRunning: async (stdout) => {
        answered = await count(stdout);
      },
    });
    expect(answered).toMatchObject(answer('document/a'));
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^The graph was empty: read 1 report from /)]);
  });

  it('leaves a graph that holds reports as it is', async () => {
    const { folder, store } = await workplace({ 'a.txt': BAICHENG });
    await zhengtu(['ingest', folder, '--store', store]);
    const sample = await folderWith({ 'b.txt': JILIN });
    let answered: unknown;
    await zhengtu(['serve', '--sample', sample, '--store', store, '--port', '0'], {
      env: { PORT: 'no port', HOST: '' },
      whileRunning: async (stdout) => {
        answered = await count(stdout);
      },
    });
    expect(answered).toMatchObject(answer('document/a'));
  });

  it('says which port is taken', async () => {
    const store = 'sqlite::memory:';
    let second: Awaited<ReturnType<typeof zhengtu>> | undefined;
    await zhengtu(['serve', '--store', store, '--port', '0'], {
      whileRunning: async (stdout) => {
        const port = /:(\d+)\//.exec(stdout)?.[1] ?? '';
        second = await zhengtu(['serve', '--store', store, '--port', port]);
      },
    });
    expect(second).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('CANNOT_LISTEN') });
  });
});
