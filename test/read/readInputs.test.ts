import { chmod, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readInputs, withoutExtension } from '../../src/read/index.js';
import { folderWith } from './fixtures.js';

async function read(inputs: readonly string[], options?: ReadOptions): Promise<string[]> {
  const results: string[] = [];
  for await (const result of readInputs(inputs, options)) {
    results.push('error' in result ? `${result.name}: ${result.error.code}` : `${result.name} = ${result.text}`);
  }
  return results;
}

describe('readInputs', () => {
  it('reads a file under its name', async () => {
    const folder = await folderWith({ '白城.txt': '甲' });
    expect(await read([join(folder, '白城.txt')])).toEqual(['白城.txt = 甲']);
  });

  it('reads a folder and the folders in it, by code point, with names from the folder on', async () => {
    const folder = await folderWith({
      'b.TXT': 'b',
      'a/z.htm': '<p>z</p>',
      'a/\uFF21.txt': 'fullwidth',
      'a/\u{20000}.txt': 'beyond the first plane',
      '保定.html': '<p>保定</p>',
    });
    expect(await read([folder])).toEqual([
      'a/z.htm = z',
      'a/\uFF21.txt = fullwidth',
      'a/\u{20000}.txt = beyond the first plane',
      'b.TXT = b',
      '保定.html = 保定',
    ]);
  });

  it('skips hidden files and folders, and in a folder what it does not know', async () => {
    const folder = await folderWith({ '.a.txt': 'a', '.git/b.txt': 'b', 'c.png': 'c', 'README.md': 'd', 'e.txt': 'e' });
    expect(await read([folder])).toEqual(['e.txt = e']);
  });

  it('follows links, but not in a circle', async () => {
    const folder = await folderWith({ 'real/a.txt': 'a' });
    await symlink(join(folder, 'real'), join(folder, 'linked'));
    await symlink(folder, join(folder, 'real/circle'));
    await symlink(join(folder, 'gone'), join(folder, 'broken.txt'));
    expect(await read([folder])).toEqual(['broken.txt: UNREADABLE', 'linked/a.txt = a', 'real/a.txt = a']);
  });

  it('reads standard input for -, a page as a page', async () => {
    expect(await read(['-'], { stdin: Readable.from([Buffer.from('报'), Buffer.from('告')]) })).toEqual([
      'stdin = 报告',
    ]);
    const page = Readable.from([Buffer.from('<!doctype html><p>报告</p>')]);
    expect(await read(['-'], { stdin: page })).toEqual(['stdin = 报告']);
  });

  it('goes on after each input that it cannot read', async () => {
    const folder = await folderWith({
      'empty.txt': '',
      'binary.txt': 'a\0',
      'x.doc': 'x',
      'good.txt': '好',
      'none/a.md': '',
    });
    const inputs = ['gone.txt', 'empty.txt', 'binary.txt', 'x.doc', 'none', 'good.txt'].map((name) =>
      join(folder, name),
    );
    expect(await read(inputs)).toEqual([
      `${inputs[0]}: UNREADABLE`,
      'empty.txt: EMPTY',
      'binary.txt: BINARY',
      `${inputs[3]}: UNSUPPORTED_FORMAT`,
      `${inputs[4]}: EMPTY`,
      'good.txt = 好',
    ]);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a device, which may never end', async () => {
    const folder = await folderWith({ 'b.txt': '乙' });
    await symlink('/dev/zero', join(folder, 'a.txt'));
    expect(await read([folder, join(folder, 'a.txt')])).toEqual([
      'a.txt: UNREADABLE',
      'b.txt = 乙',
      `${join(folder, 'a.txt')}: UNREADABLE`,
    ]);
    expect(await read(['/dev/null'])).toEqual(['/dev/null: UNSUPPORTED_FORMAT']);
    expect(await read(['-'], { stdin: Readable.from([]) })).toEqual(['stdin: EMPTY']);
  });

  it.each([
    ['a.doc', 'save it as .docx'],
    ['a.rar', 'pass the folder'],
    ['a.jpg', 'OCR'],
    ['a.md', 'pass it through `-`'],
  ])('says what to do with %s', async (name, remedy) => {
    const folder = await folderWith({ [name]: 'x' });
    for await (const result of readInputs([join(folder, name)])) {
      expect('error' in result && result.error.message).toContain(remedy);
    }
  });

  it('loads no parser before a file needs one', async () => {
    const read = new URL('../../src/read/', import.meta.url);
    expect(await packagesLoadedBy(new URL('index.ts', read))).toEqual([]);
    expect(await packagesLoadedBy(new URL('formats/textOfDocx.ts', read))).toContain('mammoth');
  });

  it('names file, reason and remedy in each error', async () => {
    const folder = await folderWith({ 'x.doc': 'x' });
    for (const name of ['gone.txt', 'x.doc']) {
      const path = join(folder, name);
      for await (const result of readInputs([path])) {
        expect('error' in result && result.error.message).toMatch(/\S+: (there is no|expected) .+ \(.+\)$/);
        expect('error' in result && result.error.message).toContain(path);
      }
    }
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const folder = await folderWith({ 'a.txt': 'a' });
    await chmod(join(folder, 'a.txt'), 0o000);
    expect(await read([folder])).toEqual(['a.txt: UNREADABLE']);
  });

  it('refuses what is too large, before reading a file and while reading a stream', async () => {
    const folder = await folderWith({ 'a.txt': 'abc', 'b.txt': 'ab' });
    const stdin = Readable.from([Buffer.from('ab'), Buffer.from('c')]);
    expect(await read([folder, '-'], { maxBytes: 2, stdin })).toEqual([
      'a.txt: TOO_LARGE',
      'b.txt = ab',
      'stdin: TOO_LARGE',
    ]);
  });

  it('refuses a second source of the same name, whatever its extension', async () => {
    const folder = await folderWith({
      'a.html': '<p>1</p>',
      'a.txt': '2',
      'b/a.txt': '3',
      'c.1.txt': '4',
      'c.2.txt': '5',
    });
    expect(await read([folder, join(folder, 'b/a.txt')])).toEqual([
      'a.html = 1',
      'a.txt: DUPLICATE_NAME',
      'b/a.txt = 3',
      'c.1.txt = 4',
      'c.2.txt = 5',
      'a.txt: DUPLICATE_NAME',
    ]);
  });
});

/** The packages that a module imports at once, itself or through other modules of this project. */
async function packagesLoadedBy(module: URL, seen = new Set<string>()): Promise<string[]> {
  if (seen.has(module.href)) return [];
  seen.add(module.href);
  const source = await readFile(module, 'utf8');
  const imported = [...source.matchAll(/^(?:import|export) (?!type ).*?from '([^']+)';$/gms)].map(
    ([, name = '']) => name,
  );
  const inside = imported.filter((name) => name.startsWith('.'));
  const nested = inside.map((name) => packagesLoadedBy(new URL(name.replace(/\.js$/, '.ts'), module), seen));
  const packages = imported.filter((name) => !/^(?:\.|node:)/.test(name));
  return [...packages, ...(await Promise.all(nested)).flat()];
}

describe('withoutExtension', () => {
  it.each([
    ['a.txt', 'a'],
    ['a.b.txt', 'a.b'],
    ['a.b/c', 'a.b/c'],
    ['stdin', 'stdin'],
    ['x/.txt', 'x/.txt'],
  ])('%s → %s', (name, expected) => {
    expect(withoutExtension(name)).toBe(expected);
  });
});
