import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, served } from './served.js';
import { zhenjiang } from './world.js';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

let server: Served;
beforeAll(async () => {
  server = await served([zhenjiang]);
});
afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = BROWSER) =>
  fetch(server.url + path, { headers });

describe('the explorer as it is served', () => {
  test.each([
    '/',
    '/place/321100',
    '/regulation/%E9%95%87%E6%B1%9F',
    '/project/321100/%E2%80%9Ca%E2%80%9D',
    '/document/zhenjiang',
  ])('%s is its page, which may load nothing from elsewhere', async (path) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="app">');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/);
  });

  test('loads its scripts and styles from here, to be kept for good, and names nothing else', async () => {
    const html = await (await get('/')).text();
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(([, address]) => address ?? []);
    expect(addresses.every((address) => address.startsWith('/'))).toBe(true);
    const assets = addresses.filter((address) => address.startsWith('/assets/'));
    expect(assets.length).toBeGreaterThanOrEqual(2);
    for (const address of assets) {
      const asset = await get(address);
      expect(asset.status).toBe(200);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  test('a browser that is lost gets the page, which says so, and the status', async () => {
    const response = await get('/nothing');
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('<div id="app">')]);
  });

  test.each([
    ['/assets/none.js', BROWSER],
    ['/assets/../index.html', { accept: '*/*' }],
    ['/assets/%2e%2e/%2e%2e/cli.js', { accept: '*/*' }],
    ['/nothing', { accept: '*/*' }],
    ['/place/321100', { accept: 'application/json' }],
  ])('%s as %j is not found', async (path, headers) => {
    const response = await get(path, headers);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
