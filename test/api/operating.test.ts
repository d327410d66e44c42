import { describe, expect, onTestFinished, test } from 'vitest';
import type { GraphStore } from '../../src/store/port.js';
import { type Served, served } from './served.js';
import { zhenjiang } from './world.js';

async function started(...args: Parameters<typeof served>): Promise<Served> {
  const server = await served(...args);
  onTestFinished(() => server.close());
  return server;
}

const failing =
  (fail: () => Promise<never>) =>
  (store: GraphStore): GraphStore => ({ ...store, entities: fail });

describe('health', () => {
  test('says that the server lives and is ready', async () => {
    const { url } = await started([]);
    for (const path of ['live', 'ready']) {
      const response = await fetch(`${url}/health/${path}`);
      expect([response.status, await response.json()]).toEqual([200, { status: path }]);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  test.for([
    { name: 'fails', fail: () => Promise.reject(new Error('no route to 10.0.0.7')) },
    { name: 'never answers', fail: () => new Promise<never>(() => {}) },
  ])('is not ready where the graph $name, and lives on', async ({ fail }) => {
    const { url, failures } = await started([], failing(fail));
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([503, { status: 'the graph does not answer' }]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect(failures.map(({ msg }) => msg)).toContain('the graph does not answer');
  });
});

describe('stopping', () => {
  test('lets a running request end and refuses new ones with 503', async () => {
    let answer = () => {};
    let asked = () => {};
    const arrived = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const server = await served([zhenjiang], (store) => ({
      ...store,
      page: async (listing, requests) => {
        asked();
        await held;
        return store.page(listing, requests);
      },
    }));
    const running = server.ask('{ places(filter: {mentioned: true}) { nodes { name } } }');
    await arrived;
    const stopped = server.close();
    const refused = await server.post({ query: '{ __typename }' });
    expect([refused.status, refused.headers.get('connection')]).toEqual([503, 'close']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    answer();
    expect(await running).toEqual({ data: { places: { nodes: [{ name: '镇江市' }] } } });
    await stopped;
    await expect(server.ask('{ __typename }')).rejects.toThrow();
  });
});

describe('the log', () => {
  test('carries the id of the request, which the answer carries too, and nothing that was asked', async () => {
    const server = await started(
      [],
      failing(() => Promise.reject(new Error('disk'))),
      { logLevel: 'warn' },
    );
    const query = '{ node(id: "place/secret-of-the-caller") { id } }';
    const response = await server.post({ query }, { authorization: 'Bearer hidden' });
    const id = response.headers.get('x-request-id');
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(server.failures).toMatchObject([{ msg: 'a field failed', req: { id, method: 'POST', path: '/graphql' } }]);
    expect(JSON.stringify(server.failures)).not.toMatch(/hidden|secret/);
  });

  test.for([
    { given: 'proxy-7f3a', kept: true },
    { given: 'x'.repeat(200), kept: false },
    { given: 'a b', kept: false },
  ])('a request id that a proxy gives is kept where it is one: $given', async ({ given, kept }) => {
    const { url } = await started([]);
    const { headers } = await fetch(`${url}/health/live`, { headers: { 'x-request-id': given } });
    expect(headers.get('x-request-id') === given).toBe(kept);
  });
});

describe('metrics', () => {
  test('count requests, errors and costs', async () => {
    const server = await started([zhenjiang]);
    await server.ask('{ places { nodes { name } } }');
    await server.ask('{ places(first: 0) { nodes { name } } }');
    await fetch(`${server.url}/wp-login.php`);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    for (const line of [
      'zhengtu_http_request_duration_seconds_count{path="/graphql",status="200"} 2',
      'zhengtu_http_request_duration_seconds_count{path="other",status="404"} 1',
      'zhengtu_graphql_errors_total{code="BAD_USER_INPUT"} 1',
      'zhengtu_graphql_cost_count 2',
      'nodejs_eventloop_lag_seconds',
    ])
      expect(text).toContain(line);
  });
});

describe('other origins', () => {
  const ORIGIN = 'https://example.org';
  const preflight = (url: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, 'access-control-request-method': 'POST' },
    });

  test.for([
    { allowed: [], header: null },
    { allowed: ['https://elsewhere.org'], header: null },
    { allowed: [ORIGIN, 'https://elsewhere.org'], header: ORIGIN },
    { allowed: ['*'], header: '*' },
  ])('where $allowed may ask, a page of example.org hears $header', async ({ allowed, header }) => {
    const server = await started([], undefined, { corsOrigins: allowed });
    const answer = await server.post({ query: '{ __typename }' }, { origin: ORIGIN });
    expect(answer.headers.get('access-control-allow-origin')).toBe(header);
    expect((await preflight(server.url)).headers.get('access-control-allow-origin')).toBe(header);
  });
});

describe('browsers', () => {
  test('are told to run nothing of an answer, and to frame it nowhere', async () => {
    const { headers } = await (await started([])).post({ query: '{ __typename }' });
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('the rate limit', () => {
  test('refuses a client that asks too often, says when to come back, and leaves health alone', async () => {
    const server = await started([], undefined, { rate: 3 });
    const statuses = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await server.post({ query: '{ __typename }' })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await server.post({ query: '{ __typename }' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: 'requests: expected at most 3 in a minute, came more.',
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    });
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });
});
