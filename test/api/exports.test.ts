import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFile } from '../../src/export/index.js';
import type { GraphStore } from '../../src/store/port.js';
import { type Served, served } from './served.js';
import { baicheng, zhenjiang } from './world.js';

let server: Served;
let store: GraphStore;
let pages = 0;
beforeAll(async () => {
  server = await served([baicheng, zhenjiang], (opened) => {
    store = opened;
    return { ...opened, reports: (ids) => (++pages > 100 ? Promise.reject(new Error('broken')) : opened.reports(ids)) };
  });
});
afterAll(() => server?.close());

const get = (path: string): Promise<Response> => fetch(`${server.url}/export${path}`);

describe('GET /export', () => {
  it('names the files', async () => {
    expect(await (await get('')).json()).toMatchObject({
      files: expect.arrayContaining(['/export/zhengtu.jsonl', '/export/acts.csv', '/export/zhengtu.gexf']),
    });
  });

  it.each([
    ['zhengtu.jsonl', 'application/jsonl; charset=utf-8'],
    ['acts.csv', 'text/csv; charset=utf-8'],
    ['nodes.csv', 'text/csv; charset=utf-8'],
    ['edges.csv', 'text/csv; charset=utf-8'],
    ['zhengtu.graphml', 'application/graphml+xml'],
    ['zhengtu.gexf', 'application/gexf+xml'],
    ['zhengtu.jsonld', 'application/ld+json'],
  ])('/%s answers what the command writes', async (file, type) => {
    const response = await get(`/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=${file}`);
    let written = '';
    for await (const piece of await exportFile(store, file)) written += piece;
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())).toBe(written);
  });

  it('filters by place, years and kinds', async () => {
    const rows = async (query: string): Promise<number> =>
      (await (await get(`/nodes.csv?${query}`)).text()).trimEnd().split('\r\n').length - 1;
    expect(await rows('kind=regulation')).toBe(4);
    expect(await rows('kind=REGULATION&within=镇江市')).toBe(3);
    expect(await rows('kind=REGULATION,PERSON&kind=OFFICE')).toBe(6);
    expect(await rows('from=2024')).toBeLessThan(await rows('from=2023'));
  });

  it.each([
    ['/graph.xls', 404, 'NOT_FOUND', 'expected one of zhengtu.jsonl, '],
    ['/acts.csv?from=x', 400, 'BAD_USER_INPUT', 'from: expected a year'],
    ['/acts.csv?within=nowhere', 400, 'BAD_USER_INPUT', 'within: expected'],
    ['/acts.csv?limit=3', 400, 'BAD_USER_INPUT', 'expected within, kind, from, to, lang in the address, came limit'],
  ])('%s is refused', async (path, status, code, message) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(message), extensions: { code } }],
    });
  });

  it('breaks off, rather than end as if it were whole, when the store fails in the middle', async () => {
    pages = 1000;
    await expect(get('/zhengtu.jsonl').then((response) => response.text())).rejects.toThrow();
    expect(server.failures).toMatchObject([{ msg: 'an export broke off', err: { message: 'broken' } }]);
    pages = 0;
    expect((await get('/zhengtu.jsonl')).status).toBe(200);
  });
});
