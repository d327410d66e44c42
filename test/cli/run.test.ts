import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/fixtures.js';
import { zhengtu } from './fakeTerminal.js';

describe('the command line', () => {
  it.each(['extract', 'ingest', 'serve', 'stats', 'remove', 'eval', 'explain'])(
    '%s --help shows an example',
    async (command) => {
      const { code, stdout, stderr } = await zhengtu([command, '--help']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`Example:\\n  \\$ zhengtu .*\\b${command}\\b`));
    },
  );

  it('lists its commands and tells its version', async () => {
    expect((await zhengtu(['--help'])).stdout).toMatch(/extract.+ingest.+serve/s);
    expect((await zhengtu(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['judge']],
    ['no input', ['extract']],
    ['an unknown option', ['extract', 'a.txt', '--fast']],
    ['an option without its value', ['extract', 'a.txt', '--out']],
    ['one folder of two', ['eval', 'facts']],
    ['a folder that is none', ['eval', 'no-such-folder', 'no-such-folder']],
    ['an unknown kind of store', ['ingest', 'a.txt', '--store', 'mysql:x']],
    ['a port that is no number', ['serve', '--port', 'http']],
    ['a port that there cannot be', ['serve', '--port', '65536']],
  ])('ends with 2 and prints no result when called with %s', async (_, args) => {
    const { code, stdout, stderr } = await zhengtu(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});

describe('zhengtu eval', () => {
  const gold = JSON.stringify({
    document: { place: '白城市' },
    bodies: [{ name: '白城市人民政府' }, { name: '白城市人民检察院' }],
  });
  const predicted = JSON.stringify({ document: { place: '白城市' }, bodies: [{ name: '白城市人民政府' }] });

  it('prints the table, and with --errors the mistakes', async () => {
    const folder = await folderWith({ 'facts/a.json': predicted, 'gold/a.json': gold });
    const args = ['eval', join(folder, 'facts'), join(folder, 'gold')];
    const { code, stdout } = await zhengtu(args);
    expect(code).toBe(0);
    expect(stdout).toContain('bodies               1.000     0.500     0.667       1       0       1\n');
    expect((await zhengtu([...args, '--errors'])).stdout).toBe(`${stdout}bodies\ta\tmissed\t白城市人民检察院\n`);
  });

  it('answers JSON', async () => {
    const folder = await folderWith({ 'facts/a.json': predicted, 'gold/a.json': gold });
    const { stdout } = await zhengtu(['eval', join(folder, 'facts'), join(folder, 'gold'), '--json', '--errors']);
    expect(JSON.parse(stdout)).toContainEqual({
      family: 'bodies',
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
      found: 1,
      extra: 0,
      missed: 1,
      mistakes: [{ report: 'a', what: 'missed', fact: '白城市人民检察院' }],
    });
  });

  it.each([
    ['no JSON', 'nonsense', 'expected JSON'],
    ['other JSON', '{"bodies": [{"title": "x"}]}', 'at bodies.0.name'],
  ])('names the file that holds %s', async (_, content, reason) => {
    const folder = await folderWith({ 'facts/a.json': content, 'gold/a.json': gold });
    const { code, stderr } = await zhengtu(['eval', join(folder, 'facts'), join(folder, 'gold')]);
    expect(code).toBe(1);
    expect(stderr).toContain(`BAD_FACTS: ${join(folder, 'facts/a.json')}: ${reason}`);
  });
});
