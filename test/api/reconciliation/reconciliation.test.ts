import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, served } from '../served.js';
import { baicheng, zhenjiang } from '../world.js';
import { faultsOf } from './specification.js';

let server: Served;
beforeAll(async () => {
  server = await served([zhenjiang, baicheng]);
}, 60_000);
afterAll(() => server.close());

const SC = 'body/镇江市人民代表大会常务委员会';
const ask = (path: string, init?: RequestInit) => fetch(`${server.url}/reconcile${path}`, init);
const json = async (path: string, init?: RequestInit): Promise<unknown> => (await ask(path, init)).json();
const form = (fields: Readonly<Record<string, unknown>>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)])),
});

interface Results {
  readonly [key: string]: {
    readonly result: readonly { readonly id: string; readonly score: number; readonly match: boolean }[];
  };
}

describe('the manifest', () => {
  test('is what the specification asks for, with addresses of this server', async () => {
    const manifest = await json('');
    expect(faultsOf('manifest', manifest)).toEqual([]);
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      view: { url: `${server.url}/{{id}}` },
      preview: { url: `${server.url}/reconcile/preview?id={{id}}` },
    });
  });

  test('is open to every origin, and so is all of the service', async () => {
    const origin = 'http://127.0.0.1:3333';
    for (const path of ['', '/suggest/type?prefix=', '/preview?id=place/321100', '?queries={}', '?queries=none']) {
      expect((await ask(path, { headers: { origin } })).headers.get('access-control-allow-origin')).toBe('*');
    }
    const preflight = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } };
    const allowed = (await ask('', preflight)).headers;
    expect(allowed.get('access-control-allow-methods')).toBe('GET,POST');
    expect(
      (await fetch(`${server.url}/graphql?query={__typename}`, { headers: { origin } })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
  });
});

describe('queries', () => {
  const queries = {
    q0: { query: '镇江市人大常委会', type: 'BODY', limit: 3 },
    q1: { query: '市人大常委会', type: ['BODY'], type_strict: 'should', properties: [{ pid: 'place', v: '镇江' }] },
    q2: { query: '市政府', properties: [{ pid: 'place', v: { id: 'place/321100', name: '镇江市' } }] },
    q3: { query: '无此机构' },
    q4: { query: '' },
    q5: { query: '镇江', type: 'Q5' },
    q6: { query: '朝阳区', limit: 1 },
  };
  const best = ({ result: [first] }: Results[string]) => (first === undefined ? null : [first.id, first.match]);
  const expected = {
    q0: [SC, true],
    q1: [SC, true],
    q2: ['body/镇江市人民政府', true],
    q3: null,
    q4: null,
    q5: null,
    q6: ['place/110105', false],
  };

  test.for([
    ['a form', () => json('', form({ queries }))],
    ['an address', () => json(`?${new URLSearchParams({ queries: JSON.stringify(queries) })}`)],
    [
      'a body of JSON',
      () =>
        json('', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ queries }),
        }),
    ],
  ] as const)('in %s are answered, each under its key', async ([, send]) => {
    expect(faultsOf('reconciliation-query-batch', queries)).toEqual([]);
    const results = await send();
    expect(faultsOf('reconciliation-result-batch', results)).toEqual([]);
    expect(Object.fromEntries(Object.entries(results as Results).map(([key, result]) => [key, best(result)]))).toEqual(
      expected,
    );
  });

  test('a candidate says what it is, how sure that is, and why', async () => {
    const results = await json('', form({ queries: { q: { query: '镇江市人大常委会', type: 'BODY', limit: 1 } } }));
    expect(results).toEqual({
      q: {
        result: [
          {
            id: SC,
            name: '镇江市人民代表大会常务委员会',
            type: [{ id: 'BODY', name: '机构 body', description: expect.stringMatching(/^An institution/) }],
            score: 95,
            match: true,
            description: 'short form: 镇江市人大常委会',
          },
        ],
      },
    });
  });

  test.for([
    ['no JSON', '?queries=none', 400, 'BAD_USER_INPUT', /^queries: expected JSON, came «none»/],
    ['a list', '?queries=[]', 400, 'BAD_USER_INPUT', /^queries: expected \{"q0"/],
    ['a query without words', '?queries={"q":{"limit":1}}', 400, 'BAD_USER_INPUT', /came something else at q/],
    ['an unknown field', '?queries={"q":{"query":"x","sql":"1"}}', 400, 'BAD_USER_INPUT', /at q/],
    ['a number for words', '?queries={"q":{"query":5}}', 400, 'BAD_USER_INPUT', /at q\.query/],
    [
      'too many queries',
      `?queries=${JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [n, { query: 'x' }])))}`,
      400,
      'BAD_USER_INPUT',
      /^queries: expected at most 100 of them, came 101/,
    ],
    ['another parameter', '?query=x', 400, 'BAD_USER_INPUT', /came query/],
    [
      'no list of ids',
      '?extend={"ids":"place/321100","properties":[]}',
      400,
      'BAD_USER_INPUT',
      /^extend: expected .* at ids/,
    ],
    ['an unknown list', '/suggest/none?prefix=x', 404, 'NOT_FOUND', /came none/],
    ['an unknown id', '/preview?id=body/none', 404, 'NOT_FOUND', /expected the id of an entity/],
  ] as const)('%s is refused with a code and a sentence', async ([, path, status, code, sentence]) => {
    const response = await ask(encodeURI(path));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringMatching(sentence), extensions: { code } }],
    });
    expect(server.failures).toEqual([]);
  });
});

describe('suggestions', () => {
  test.for([
    ['entity', 'zhenjiang', 'suggest-entities-response', ['place/321100']],
    ['entity', '', 'suggest-entities-response', []],
    ['type', 'bo', 'suggest-types-response', ['BODY']],
    ['type', '法', 'suggest-types-response', ['REGULATION']],
    ['property', '所属', 'suggest-properties-response', ['place', 'body']],
  ] as const)('of a %s as somebody types “%s”', async ([what, prefix, schema, ids]) => {
    const answer = await json(`/suggest/${what}?prefix=${encodeURIComponent(prefix)}`);
    expect(faultsOf(schema, answer)).toEqual([]);
    const found = (answer as { readonly result: readonly { readonly id: string }[] }).result.map(({ id }) => id);
    expect(found.slice(0, Math.max(ids.length, 1))).toEqual(ids);
  });

  test('go on behind a cursor', async () => {
    const page = async (cursor: number) =>
      ((await json(`/suggest/entity?prefix=zhen&cursor=${cursor}`)) as { readonly result: readonly object[] }).result;
    expect(await page(0)).toHaveLength(10);
    expect((await page(3)).slice(0, 7)).toEqual((await page(0)).slice(3));
  });
});

describe('columns for matched entities', () => {
  test('are filled with words and with other entities', async () => {
    const query = {
      ids: [SC, 'place/321100', 'body/none'],
      properties: [{ id: 'place' }, { id: 'parent' }, { id: 'level' }, { id: 'no' }],
    };
    expect(faultsOf('data-extension-query', query)).toEqual([]);
    const answer = await json('', form({ extend: query }));
    expect(faultsOf('data-extension-response', answer)).toEqual([]);
    const zhenjiang = { id: 'place/321100', name: '镇江市' };
    expect(answer).toEqual({
      meta: [
        { id: 'place', name: '所属地区 place', type: { id: 'PLACE', name: '行政区划 place' } },
        { id: 'parent', name: '上级 parent' },
        { id: 'level', name: '级别 level' },
      ],
      rows: {
        [SC]: {
          place: [zhenjiang],
          parent: [{ id: 'body/镇江市人民代表大会', name: '镇江市人民代表大会' }],
          level: [],
        },
        'place/321100': { place: [], parent: [{ id: 'place/320000', name: '江苏省' }], level: [{ str: 'PREFECTURE' }] },
        'body/none': { place: [], parent: [], level: [] },
      },
    });
  });

  test('are proposed for a type', async () => {
    const answer = await json('/extend/propose?type=PLACE&limit=2');
    expect(faultsOf('data-extension-property-proposal', answer)).toEqual([]);
    expect(answer).toMatchObject({ type: 'PLACE', properties: [{ id: 'parent' }, { id: 'code' }] });
  });
});

test('a card shows an entity within another page, and runs nothing', async () => {
  const response = await ask(`/preview?id=${encodeURIComponent(SC)}`);
  const html = await response.text();
  expect(html).toContain('<h1>镇江市人民代表大会常务委员会</h1>');
  expect(html).toContain('机构 body · 镇江市');
  expect(html).toContain('镇江市人民代表大会常务委员会工作报告</footer>');
  expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(response.headers.get('x-frame-options')).toBeNull();
});

test('the schemas find a fault where there is one', () => {
  expect(faultsOf('manifest', { versions: ['0.1'] })).not.toEqual([]);
  expect(faultsOf('reconciliation-result-batch', { q: { result: [{ id: 'x', name: 'x' }] } })).not.toEqual([]);
  expect(faultsOf('reconciliation-result-batch', [])).not.toEqual([]);
});
