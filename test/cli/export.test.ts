import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { folderWith } from '../read/fixtures.js';
import { dumped } from '../store/contract/rows.js';
import { zhengtu } from './fakeTerminal.js';

let home: string;
let store: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'zhengtu-'));
  store = `sqlite:${join(home, 'graph.db')}`;
  expect(await zhengtu(['ingest', 'data/sample', '--store', store])).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => rm(home, { recursive: true }));

async function dump(address: string): Promise<string> {
  const graph = await openStore(address, { mustExist: true });
  try {
    return await dumped(graph);
  } finally {
    await graph.close();
  }
}

describe('zhengtu export', () => {
  it('writes JSONL that zhengtu ingest reads into the same graph', async () => {
    const folder = await folderWith({});
    const [file, copy] = [join(folder, 'all.jsonl'), `sqlite:${join(folder, 'copy.db')}`];
    const { code, stdout } = await zhengtu(['export', '--format', 'jsonl', '--out', file, '--store', store]);
    expect([code, stdout]).toEqual([0, `${file}\n`]);
    const ingested = await zhengtu(['ingest', file, '--store', copy, '--json']);
    expect(ingested.code).toBe(0);
    expect(JSON.parse(ingested.stdout)).toMatchObject({ rejected: [], removed: [] });
    expect(await dump(copy)).toBe(await dump(store));
  });

  it('tells a file that is none, and reads the others', async () => {
    const folder = await folderWith({ 'none.jsonl': '{}\n' });
    const file = join(folder, 'all.jsonl');
    await zhengtu(['export', '--format', 'jsonl', '--within', '雅安市', '--out', file, '--store', store]);
    const copy = `sqlite:${join(folder, 'copy.db')}`;
    const { code, stdout, stderr } = await zhengtu(['ingest', join(folder, 'none.jsonl'), file, '--store', copy]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^zhengtu: BAD_FACTS: .*none\.jsonl:1: expected a record of an export/);
    expect(stdout).toMatch(/^document\/yaan .*\n1 report from 1 source in [\d.]+ s, 1 failed\n$/);
  });

  it.each([
    ['csv', ['acts.csv', 'edges.csv', 'nodes.csv']],
    ['graphml', ['graphml']],
    ['gexf', ['gexf']],
    ['jsonld', ['jsonld']],
  ])('writes %s, whole or not at all', async (format, files) => {
    const out = join(await folderWith({}), 'to', 'be', 'made');
    const path = format === 'csv' ? out : join(out, format);
    const { code, stdout, stderr } = await zhengtu(['export', '--format', format, '--out', path, '--store', store], {
      isTTY: true,
    });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').sort()).toEqual(files.map((file) => join(out, file)));
    expect((await readdir(out)).sort()).toEqual(files);
    expect(stderr).toContain(' · 15 of 15 reports');
  });

  it('writes to stdout where no path is given, for csv the table of acts', async () => {
    const { code, stdout, stderr } = await zhengtu([
      'export',
      '--format',
      'csv',
      '--within',
      '永州市',
      '--store',
      store,
    ]);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^Exported in [\d.]+ s\n$/)]);
    expect(stdout).toMatch(/^\uFEFF省份,地区,/);
    expect(stdout.split('\r\n')[1]).toMatch(/^湖南省,永州市,/);
  });

  it.each<[readonly string[], 1 | 2, string]>([
    [['--format', 'xls'], 2, '--format: expected one of jsonl, csv, graphml, gexf, jsonld, came xls'],
    [['--format', 'jsonl', '--within', '无此地'], 2, 'within: expected the name, code or id of one place'],
    [['--format', 'gexf', '--kind', 'CITY'], 2, 'kind: expected one of PLACE'],
    [['--format', 'gexf', '--out', '/dev/null/x'], 2, '--out: expected a path that can be written'],
    [[], 2, "required option '--format <name>'"],
  ])('refuses %j', async (args, code, message) => {
    const ending = await zhengtu(['export', ...args, '--store', store]);
    expect(ending).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
  });

  it('does not make a database that is not there', async () => {
    const folder = await folderWith({});
    const none = `sqlite:${join(folder, 'none.db')}`;
    const { code, stderr } = await zhengtu(['export', '--format', 'jsonl', '--store', none]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('does not exist')]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves an earlier file as it was when it fails', async () => {
    const folder = await folderWith({ 'a.gexf': 'earlier' });
    const path = join(folder, 'a.gexf');
    await zhengtu(['export', '--format', 'gexf', '--from', 'x', '--out', path, '--store', store]);
    expect(await readFile(path, 'utf8')).toBe('earlier');
  });
});
