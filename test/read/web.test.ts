import { describe, expect, it } from 'vitest';
import { addressName } from '../../src/read/web/addressName.js';
import type { Resolve } from '../../src/read/web/publicAddress.js';
import { at, fetched, port, REPORT, read } from './webServer.js';

describe('an address', () => {
  it.each([
    ['a page', '/page.html', 'page.html', REPORT],
    ['a page of a query', '/show.jsp?id=3', 'show.jsp_id=3.html', REPORT],
    ['a text', '/text', 'text.txt', REPORT],
    ['a text in the encoding that the server declares', '/big5', 'big5.txt', '一二'],
    ['a page of which the server declares a wrong encoding', '/western', 'western.html', '白城市人大常务慰员会'],
    [
      'a PDF that the server does not call one',
      '/unsaid-pdf',
      'unsaid-pdf.pdf',
      '白城市人民代表大会常务委员会工作报告',
    ],
    ['a document to be saved', '/forced.docx', 'forced.docx', '白城市人民代表大会常务委员会工作报告'],
    ['the files of a zip', '/all.zip', 'all/甲/乙.txt', REPORT],
    ['what is packed with gzip', '/gzip', 'gzip.html', REPORT],
    ['what is packed with brotli', '/br', 'br.html', REPORT],
    ['what it redirects to, under its own name', '/to-page-twice', 'to-page-twice.html', REPORT],
  ])('reads %s', async (_, path, name, text) => {
    expect(await read([at(path)])).toEqual([`127.0.0.1_${port}/${name} = ${text}`]);
  });

  it.each([
    ['/gone', /UNREACHABLE http:\S+\/gone: expected a file, but it answers 404 Not Found \(.+\)$/],
    ['/nothing', /^UNREACHABLE .+ 204/],
    ['/circle', /^UNREACHABLE .+ it redirects more than 5 times/],
    ['/to-nowhere', /^UNREACHABLE .+ it answers 302/],
    ['/cut', /^UNREACHABLE /],
    ['/zstd', /^UNREACHABLE .+ packed as zstd/],
    ['/large', /^TOO_LARGE .+ expected at most 1\.0 MB/],
    ['/bomb', /^TOO_LARGE .+ expected at most 1\.0 MB/],
    ['http://127.0.0.1:1/', /^UNREACHABLE .+ECONNREFUSED/],
  ])('refuses %s, and says why and what to do', async (path, expected) => {
    expect(await fetched(path)).toMatch(expected);
  });

  it('refuses a name that nobody knows', async () => {
    const resolve: Resolve = (_, __, callback) => callback(null, []);
    expect(await fetched('http://unknown.example/', { resolve })).toMatch(
      /^UNREACHABLE .+unknown\.example has no address/,
    );
  });

  it.each(['/never', '/slowly'])('does not wait for a server that answers %s', async (path) => {
    expect(await fetched(path, { timeoutMs: 200 })).toMatch(/^UNREACHABLE .+ it took longer than 0\.2 s/);
  });

  it('refuses by its type what nobody would read, and goes on with the others', async () => {
    const [picture, page] = await read([at('/picture'), at('/page.html')]);
    expect(picture).toMatch(/\/picture: expected a page or a document, found image\/png \(.+\)$/);
    expect(page).toMatch(/page\.html = /);
  });

  it('is known once', async () => {
    const [, second] = await read([at('/text'), at('/text')]);
    expect(second).toMatch(/expected a name of its own/);
  });
});

describe('addressName', () => {
  const named = (address: string): string => addressName(new URL(address), { extensions: ['.html', '.htm'] });

  it.each([
    ['https://www.bc.gov.cn/', 'www.bc.gov.cn/index.html'],
    ['https://www.bc.gov.cn/a/b.HTM#top', 'www.bc.gov.cn/a/b.html'],
    ['https://www.bc.gov.cn/a/b.jsp?x=1&y=2', 'www.bc.gov.cn/a/b.jsp_x=1&y=2.html'],
    ['https://www.bc.gov.cn/%E6%8A%A5%E5%91%8A', 'www.bc.gov.cn/报告.html'],
    ['https://www.bc.gov.cn/%b1%a8', 'www.bc.gov.cn/%b1%a8.html'],
    ['https://www.bc.gov.cn/..%2F..%2Fetc/%2e%2e%2fx', 'www.bc.gov.cn/.._.._etc/.._x.html'],
    ['https://白城.cn:8080/a', 'xn--uisx72e.cn_8080/a.html'],
  ])('%s → %s', (address, name) => {
    expect(named(address)).toBe(name);
  });

  it('shortens what no system takes for a name, and keeps two apart', () => {
    const [a, b] = ['1', '2'].map((end) => named(`https://a.cn/x?${'q'.repeat(300)}${end}`));
    expect(a).not.toBe(b);
    expect(a?.length).toBeLessThan(100);
  });
});
