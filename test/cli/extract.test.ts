import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/facts.js';
import { folderWith } from '../read/fixtures.js';
import { zhengtu } from './fakeTerminal.js';
import { report } from './reports.js';

const BAICHENG = report('白城市', '制定《白城市志愿服务条例》。');
const JILIN = report('吉林市', '制定《吉林市物业管理条例》。');

const factsOf = (stdout: string): Facts[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Facts);

describe('zhengtu extract', () => {
  it('writes a line of JSON a report to stdout, and the summary to stderr', async () => {
    const folder = await folderWith({ 'a.txt': BAICHENG, 'sub/b.txt': JILIN });
    const { code, stdout, stderr } = await zhengtu(['extract', folder]);
    expect(code).toBe(0);
    expect(factsOf(stdout).map(({ id, document }) => [id, document.place])).toEqual([
      ['a', '白城市'],
      ['sub/b', '吉林市'],
    ]);
    expect(stderr).toMatch(/^2 reports from 2 sources in [\d.]+ s\n$/);
  });

  it('reads standard input for -', async () => {
    const { code, stdout } = await zhengtu(['extract', '-'], { stdin: BAICHENG });
    expect(code).toBe(0);
    expect(factsOf(stdout)).toMatchObject([{ id: 'stdin', document: { place: '白城市' } }]);
  });

  it('writes NAME.json a report into --out, keeps folders, and counts the reports of a collection', async () => {
    const folder = await folderWith({ 'a.txt': BAICHENG, 'sub/all.txt': `${BAICHENG}${JILIN}` });
    const out = join(folder, 'new/facts');
    const { code, stdout } = await zhengtu(['extract', folder, '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect((await readdir(out, { recursive: true })).sort()).toEqual([
      'a.json',
      'sub',
      'sub/all.001.json',
      'sub/all.002.json',
    ]);
    const second = JSON.parse(await readFile(join(out, 'sub/all.002.json'), 'utf8')) as Facts;
    expect(second).toMatchObject({ id: 'sub/all.002', document: { place: '吉林市' } });
  });

  it('names each input that fails with its reason, goes on with the others and ends with 1', async () => {
    const folder = await folderWith({ 'a.txt': BAICHENG, 'empty.txt': '', 'binary.txt': 'a\0' });
    const { code, stdout, stderr } = await zhengtu(['extract', 'gone.txt', folder]);
    expect(code).toBe(1);
    expect(factsOf(stdout).map(({ id }) => id)).toEqual(['a']);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^zhengtu: UNREADABLE: gone\.txt: .+\(.+\)$/),
      expect.stringMatching(/^zhengtu: BINARY: .*binary\.txt: expected text, .+\(.+\)$/),
      expect.stringMatching(/^zhengtu: EMPTY: .*empty\.txt: expected a report, .+\(.+\)$/),
      expect.stringMatching(/^1 report from 1 source in .+, 3 failed$/),
      '',
    ]);
  });

  it('refuses a report whose name a collection has taken', async () => {
    const folder = await folderWith({ 'all.001.txt': BAICHENG, 'all.txt': `${BAICHENG}${JILIN}` });
    const { code, stdout, stderr } = await zhengtu(['extract', folder]);
    expect(code).toBe(1);
    expect(factsOf(stdout).map(({ id }) => id)).toEqual(['all.001']);
    expect(stderr).toContain('DUPLICATE_NAME: all.txt: its report all.001 has the name of one in all.001.txt');
  });

  it('says in the facts what reading had to repair', async () => {
    const folder = await folderWith({ 'cut.txt': Buffer.from(BAICHENG.trimEnd()).subarray(0, -1) });
    const { stdout } = await zhengtu(['extract', folder]);
    expect(factsOf(stdout)[0]?.warnings[0]).toContain('damaged utf-8');
  });

  it('shows progress where people watch, and nowhere else', async () => {
    const folder = await folderWith({ 'a.txt': BAICHENG });
    expect((await zhengtu(['extract', folder], { isTTY: true })).stderr).toContain('1 report · a.txt');
    expect((await zhengtu(['extract', folder])).stderr).not.toContain('·');
  });

  it('calls an --out that cannot be a folder a wrong call', async () => {
    const folder = await folderWith({ 'a.txt': BAICHENG });
    const { code, stderr } = await zhengtu(['extract', folder, '--out', join(folder, 'a.txt')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^zhengtu: BAD_USER_INPUT: --out: expected a folder/);
  });
});
