import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readInputs } from '../../src/read/index.js';
import { folderWith } from './fixtures.js';
import { type ZipEntry, zipOf } from './zipOf.js';

async function read(inputs: readonly string[], options?: ReadOptions): Promise<string[]> {
  const results: string[] = [];
  for await (const result of readInputs(inputs, options)) {
    results.push('error' in result ? `${result.name}: ${result.error.code}` : `${result.name} = ${result.text}`);
  }
  return results;
}

async function readZip(entries: readonly ZipEntry[], options?: ReadOptions): Promise<string[]> {
  return read([join(await folderWith({ 'a.zip': zipOf(entries) }), 'a.zip')], options);
}

async function errorOf(entries: readonly ZipEntry[]): Promise<string> {
  for await (const result of readInputs([join(await folderWith({ 'a.zip': zipOf(entries) }), 'a.zip')])) {
    if ('error' in result) return result.error.message;
  }
  throw new Error('expected an error, none was told');
}

describe('a zip', () => {
  it('is read like the folder that was packed: by name, without what is hidden or unknown', async () => {
    const found = await readZip([
      { name: 'b/乙.txt', content: '乙' },
      { name: 'b/' },
      { name: 'a.html', content: '<p>甲</p>' },
      { name: '.hidden/c.txt', content: 'c' },
      { name: '__MACOSX/._a.html', content: 'x' },
      { name: 'c.png', content: 'x' },
      { name: 'stored.txt', content: '丙', method: 0 },
    ]);
    expect(found).toEqual(['a.html = 甲', 'b/乙.txt = 乙', 'stored.txt = 丙']);
  });

  it('holds documents of every format', async () => {
    const files = new URL('files/', import.meta.url);
    const found = await readZip([
      { name: '报告.docx', content: await readFile(new URL('report.docx', files)) },
      { name: '报告2.pdf', content: await readFile(new URL('report.pdf', files)) },
    ]);
    expect(found.map((text) => text.split('\n')[0])).toEqual([
      '报告.docx = 白城市人民代表大会常务委员会工作报告',
      '报告2.pdf = 白城市人民代表大会常务委员会工作报告',
    ]);
  });

  it.each([
    ['UTF-8 and said so', Buffer.from('白城/报告.txt'), 0x800],
    ['UTF-8 without saying so', Buffer.from('白城/报告.txt'), 0],
    ['GB18030', Buffer.from('b0d7b3c72fb1a8b8e62e747874', 'hex'), 0],
    ['GB18030 and Windows', Buffer.from('b0d7b3c75cb1a8b8e62e747874', 'hex'), 0],
  ])('has its names in %s', async (_, name, flags) => {
    expect(await readZip([{ name, flags, content: '甲' }])).toEqual(['白城/报告.txt = 甲']);
  });

  it('lends its name to its files where it lies in a folder', async () => {
    const folder = await folderWith({ 'x/2023.zip': zipOf([{ name: 'a.txt', content: '甲' }]), 'x/a.txt': '乙' });
    expect(await read([folder])).toEqual(['x/2023/a.txt = 甲', 'x/a.txt = 乙']);
  });

  it('is read from standard input too', async () => {
    const stdin = Readable.from([zipOf([{ name: 'a.txt', content: '甲' }])]);
    expect(await read(['-'], { stdin })).toEqual(['a.txt = 甲']);
  });

  it('loses no file to another one that cannot be read', async () => {
    const found = await readZip([
      { name: '1.txt', content: '甲' },
      { name: '2-locked.txt', content: 'x', flags: 1 },
      { name: '3-link.txt', content: '/etc/passwd', mode: 0o120777 },
      { name: '4-nested.zip', content: zipOf([{ name: 'a.txt', content: 'x' }]) },
      { name: '5-method.txt', content: 'x', method: 12 },
      { name: '6-changed.txt', content: 'x', checksum: 1 },
      { name: '7-longer-than-told.txt', content: '长'.repeat(99_999), size: 9 },
      { name: '8-empty.txt', content: '' },
      { name: '9.html', content: '<p>乙</p>' },
      { name: '9.txt', content: '丙' },
    ]);
    expect(found).toEqual([
      '1.txt = 甲',
      '2-locked.txt: ENCRYPTED',
      '3-link.txt: UNREADABLE',
      '4-nested.zip: UNSUPPORTED_FORMAT',
      '5-method.txt: UNREADABLE',
      '6-changed.txt: UNREADABLE',
      '7-longer-than-told.txt: UNREADABLE',
      '8-empty.txt: EMPTY',
      '9.html = 乙',
      '9.txt: DUPLICATE_NAME',
    ]);
  });

  it.each(['../../evil.txt', '/etc/evil.txt', 'a/../../evil.txt', 'C:/evil.txt', '..\\evil.txt'])(
    'refuses the name %s, under which facts would be written elsewhere',
    async (name) => {
      expect(await errorOf([{ name, content: 'x' }])).toMatch(/: expected a path inside the zip, but .+ \(.+\)$/);
    },
  );

  it('names zip, file, reason and remedy', async () => {
    expect(await errorOf([{ name: 'b/锁.txt', content: 'x', flags: 1 }])).toMatch(
      /a\.zip\/b\/锁\.txt: expected a file that anyone may open, but it asks for a password \(.+\)$/,
    );
  });

  it('is bounded: in one file, in all of them, in their number', async () => {
    const big = { content: 'ab', size: 60 * 1024 * 1024 };
    expect(
      await readZip(
        [
          { name: '1.txt', content: 'abc' },
          { name: '2.txt', content: 'ab' },
        ],
        { maxBytes: 500 },
      ),
    ).toEqual(['1.txt = abc', '2.txt = ab']);
    expect(
      await readZip([
        { name: 'big.txt', ...big },
        { name: 'b.txt', content: '好' },
      ]),
    ).toEqual(['b.txt = 好', 'big.txt: TOO_LARGE']);
    const bomb = Array.from({ length: 5 }, (_, i) => ({ name: `${i}.txt`, ...big }));
    expect(await errorOf(bomb)).toMatch(/a\.zip: expected at most 256\.0 MB, found 300\.0 MB/);
    const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}.png` }));
    expect(await errorOf(many)).toMatch(/a\.zip: expected at most 10000 files, found 10001/);
  });

  it.each([
    ['no file to read', zipOf([{ name: 'a/' }, { name: 'a/b.png', content: 'x' }]), /: EMPTY$/],
    ['nothing', zipOf([]), /: EMPTY$/],
    ['no zip in it', Buffer.from('not a zip'), /: UNREADABLE$/],
    ['its end cut off', zipOf([{ name: 'a.txt', content: 'x' }]).subarray(0, -9), /: UNREADABLE$/],
  ])('with %s is told by its name', async (_, bytes, expected) => {
    const folder = await folderWith({ 'a.zip': bytes, 'b.txt': '乙' });
    const [first, ...others] = await read([folder]);
    expect(first).toMatch(expected);
    expect(first).toMatch(/^a\.zip/);
    expect(others).toEqual(['b.txt = 乙']);
  });
});
