import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_QUERIES } from '../../src/exampleQueries.js';
import { createServer } from '../../src/server.js';
import { openStore } from '../../src/store/open.js';
import { type Served, served } from './served.js';
import { baicheng, zhenjiang } from './world.js';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

let server: Served;
beforeAll(async () => {
  server = await served([zhenjiang, baicheng]);
});
afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(server.url + path, { headers });

describe('GraphiQL', () => {
  test('greets a browser at /graphql, and only a browser', async () => {
    expect((await get('/graphql?query={__typename}', BROWSER)).headers.get('content-type')).toMatch(/^text\/html/);
    expect(await (await get('/graphql?query={__typename}')).json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('loads everything from this server, to be kept for a year', async () => {
    const html = await (await get('/graphql', BROWSER)).text();
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(([, address]) => address ?? []);
    const own = addresses.filter((address) => address.startsWith('/graphiql/'));
    expect(addresses.filter((address) => !own.includes(address))).toEqual(['data:,']);
    expect(own).toHaveLength(5);
    for (const address of own) {
      const asset = await get(address);
      expect(asset.status).toBe(200);
      expect((await asset.text()).length).toBeGreaterThan(500);
      if (!address.endsWith('start.js'))
        expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    const style = await (await get(own.find((address) => address.endsWith('.css')) ?? '')).text();
    expect(style.match(/(?:url\(|@import)\s*["']?(?!data:)[^)"']{0,40}/g)).toBeNull();
  });

  test('forbids the browser to load anything from elsewhere', async () => {
    const policy = (await get('/graphql', BROWSER)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test.for(EXAMPLE_QUERIES)('opens with a query that answers: %s', async (query) => {
    expect(await (await get('/graphiql/start.js')).text()).toContain(JSON.stringify(query));
    const { data, errors } = await server.ask(query, { city: 'place/321100' });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"document":{"title":"镇江市人民代表大会常务委员会工作报告"}');
  });
});

describe('a request that is none', () => {
  const post = (body: string, type = 'application/json') =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

  test.for([
    { name: 'broken JSON', send: () => post('{'), status: 400, code: 'BAD_REQUEST', sentence: /expected JSON such as/ },
    {
      name: 'a huge body',
      send: () => post(JSON.stringify({ query: ' '.repeat(2e6) })),
      status: 413,
      code: 'TOO_LARGE',
      sentence: /^body: expected at most 1024 kB, came more\.$/,
    },
    {
      name: 'plain text',
      send: () => post('{ places }', 'text/plain'),
      status: 400,
      code: 'BAD_REQUEST',
      sentence: /Content-Type/,
    },
    { name: 'no query', send: () => post('{}'), status: 400, code: 'BAD_REQUEST', sentence: /POST body missing/ },
    {
      name: 'another method',
      send: () => fetch(`${server.url}/graphql`, { method: 'PUT' }),
      status: 405,
      code: 'BAD_REQUEST',
      sentence: /GET\/POST/,
    },
    {
      name: 'another path',
      send: () => get('/graphq'),
      status: 404,
      code: 'NOT_FOUND',
      sentence: /expected a path such as \/graphql, came \/graphq/,
    },
  ])('$name gets status $status, a code and a sentence', async ({ send, status, code, sentence }) => {
    const response = await send();
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { readonly errors: readonly unknown[] };
    expect(errors).toEqual([{ message: expect.stringMatching(sentence), extensions: { code } }]);
  });
});

describe('starting and stopping', () => {
  test('a taken port is refused with what to do', async () => {
    const store = await openStore('sqlite::memory:');
    const port = Number(new URL(server.url).port);
    const refused = createServer({ store, port });
    await expect(refused).rejects.toMatchObject({ code: 'CANNOT_LISTEN' });
    await expect(refused).rejects.toThrow(
      `127.0.0.1:${port}, but another program listens there (stop it, or take another port: PORT=${port + 1})`,
    );
    await expect(createServer({ store, port: 70_000 })).rejects.toMatchObject({ code: 'CANNOT_LISTEN' });
    await store.close();
  });

  test('a running request ends before the server does', async () => {
    let asked = () => {};
    const arrived = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const slow = await served([zhenjiang], (store) => ({
      ...store,
      page: async (listing, requests) => {
        asked();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return store.page(listing, requests);
      },
    }));
    const answer = slow.ask('{ places(filter: {mentioned: true}) { nodes { name } } }');
    await arrived;
    await slow.close();
    expect(await answer).toEqual({ data: { places: { nodes: [{ name: '镇江市' }] } } });
    await expect(slow.ask('{ __typename }')).rejects.toThrow();
  });
});
