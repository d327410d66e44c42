/** A real server on 127.0.0.1, and two ways to reach it. */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll } from 'vitest';
import { ZhengtuError } from '../../src/model/errors.js';
import { type ReadOptions, readInputs } from '../../src/read/index.js';
import { type DownloadOptions, download } from '../../src/read/web/download.js';
import { isPublic } from '../../src/read/web/publicAddress.js';
import { zipOf } from './zipOf.js';

export const REPORT = '白城市人大常委会工作报告';
const PAGE = `<!doctype html><title>x</title><p>${REPORT}</p>`;
const GBK = Buffer.from('b0d7b3c7cad0c8cbb4f3b3a3cef1cebfd4b1bbe1', 'hex');

type Reply = readonly [headers: Record<string, string | number>, body: string | Uint8Array, status?: number];
const replies: Record<string, Reply> = {
  '/page.html': [{ 'content-type': 'text/html' }, PAGE],
  '/show.jsp?id=3': [{ 'content-type': 'Text/HTML; charset="utf-8"' }, PAGE],
  '/text': [{ 'content-type': 'text/plain' }, REPORT],
  '/big5': [{ 'content-type': 'text/plain; charset=big5' }, Buffer.from('a440a447', 'hex')],
  '/western': [{ 'content-type': 'text/html; charset=ISO-8859-1' }, GBK],
  '/unsaid-pdf': [{}, 'report.pdf'],
  '/forced.docx': [{ 'content-type': 'application/force-download' }, 'report.docx'],
  '/all.zip': [{ 'content-type': 'application/zip' }, zipOf([{ name: '甲/乙.txt', content: REPORT }])],
  '/gzip': [{ 'content-type': 'text/html', 'content-encoding': 'gzip' }, gzipSync(PAGE)],
  '/br': [{ 'content-type': 'text/html', 'content-encoding': 'br' }, brotliCompressSync(PAGE)],
  '/zstd': [{ 'content-type': 'text/html', 'content-encoding': 'zstd' }, 'x'],
  '/bomb': [{ 'content-type': 'text/plain', 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(5_000_000, ' '))],
  '/large': [{ 'content-type': 'text/plain' }, Buffer.alloc(2_000_000, 'a')],
  '/picture': [{ 'content-type': 'image/png' }, 'x'],
  '/gone': [{}, 'gone', 404],
  '/nothing': [{}, '', 204],
  '/cut': [{ 'content-type': 'text/plain', 'content-length': 999 }, 'abc'],
  '/to-page': [{ location: '/page.html' }, '', 302],
  '/to-page-twice': [{ location: 'to-page' }, '', 301],
  '/circle': [{ location: '/circle' }, '', 307],
  '/to-nowhere': [{}, '', 302],
  '/to-metadata': [{ location: 'http://169.254.169.254/latest/meta-data' }, '', 302],
  '/to-private': [{ location: 'http://192.168.0.1/' }, '', 302],
  '/to-other-loopback': [{ location: 'http://127.0.0.2:1/' }, '', 302],
  '/to-mapped': [{ location: 'http://[::ffff:10.0.0.1]/' }, '', 302],
  '/to-file': [{ location: 'file:///etc/passwd' }, '', 302],
  '/to-user': [{ location: 'http://user:secret@example.com/' }, '', 302],
};

const listener: RequestListener = async ({ url = '' }, response) => {
  if (url === '/never') return;
  if (url === '/slowly') {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write('a');
    return;
  }
  const [headers, body, status = 200] = replies[url] ?? [{}, '', 404];
  const isFile = typeof body === 'string' && body.startsWith('report.');
  const content = isFile ? await readFile(new URL(`files/${body}`, import.meta.url)) : body;
  response.writeHead(status, headers);
  if (url === '/cut') response.write(content, () => response.destroy());
  else response.end(content);
};

const server = createServer(listener);
export let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port; // of a server that listens on a port
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
export const at = (path: string): string => `http://127.0.0.1:${port}${path}`;

export async function read(
  inputs: readonly string[],
  options: ReadOptions = { allowPrivate: true },
): Promise<string[]> {
  const results: string[] = [];
  for await (const result of readInputs(inputs, options)) {
    results.push('error' in result ? result.error.message : `${result.name} = ${result.text.split('\n')[0]}`);
  }
  return results;
}

/** Reaches this server by its address alone, as if it were on the public internet. */
export async function fetched(path: string, options: Partial<DownloadOptions> = {}): Promise<string> {
  try {
    const limits = { maxBytes: 1_000_000, checkType: () => {}, timeoutMs: 5000 };
    const isAllowed = (address: string) => address === '127.0.0.1' || isPublic(address);
    const address = new URL(path, at('/'));
    return new TextDecoder().decode((await download(address, { ...limits, isAllowed, ...options })).bytes);
  } catch (error) {
    if (error instanceof ZhengtuError) return `${error.code} ${error.message.replaceAll(String(port), 'PORT')}`;
    throw error;
  }
}
