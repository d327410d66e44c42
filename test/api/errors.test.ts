import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZhengtuError } from '../../src/model/errors.js';
import type { GraphStore } from '../../src/store/port.js';
import { type Served, served } from './served.js';
import { zhenjiang } from './world.js';

let server: Served;
beforeAll(async () => {
  server = await served([zhenjiang]);
});
afterAll(() => server.close());

/** What is asked, and the code and the sentence that answer it. */
const MISTAKES: readonly (readonly [query: string, code: string, sentence: RegExp])[] = [
  ['{ places(first: 0) { totalCount } }', 'BAD_USER_INPUT', /^first: expected a number from 1 to 100, came 0\.$/],
  ['{ places(first: 101) { nodes { id } } }', 'BAD_USER_INPUT', /from 1 to 100, came 101/],
  ['{ places(last: -1) { nodes { id } } }', 'BAD_USER_INPUT', /^last: expected a number from 1 to 100, came -1/],
  ['{ places(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT', /`last` with `before`, came first with last\.$/],
  ['{ places(first: 1, before: "x") { nodes { id } } }', 'BAD_USER_INPUT', /came first with before\.$/],
  ['{ places(last: 1, after: "x") { nodes { id } } }', 'BAD_USER_INPUT', /came after with last\.$/],
  ['{ places(after: "nonsense") { nodes { id } } }', 'BAD_CURSOR', /Expected a cursor, came «nonsense»/],
  ['{ places(last: 2, before: "") { nodes { id } } }', 'BAD_CURSOR', /came an empty string/],
  ['{ place { id } }', 'BAD_USER_INPUT', /^place: expected either `code` or `name`, came neither\.$/],
  ['{ place(code: "321100", name: "镇江") { id } }', 'BAD_USER_INPUT', /came both\.$/],
  [
    '{ places(filter: {within: "320000"}) { totalCount } }',
    'BAD_USER_INPUT',
    /^filter\.within: expected the id of a place such as place\/220000, came 320000\.$/,
  ],
  [
    '{ regulations(filter: {actor: "place/321100"}) { totalCount } }',
    'BAD_USER_INPUT',
    /the id of a body such as body\/.+, came place\/321100/,
  ],
  ['{ people(filter: {office: "市长"}) { totalCount } }', 'BAD_USER_INPUT', /the id of an office such as/],
  [
    '{ activities(filter: {minConfidence: 90}) { totalCount } }',
    'BAD_USER_INPUT',
    /^filter\.minConfidence: expected a number from 0 to 1, came 90\.$/,
  ],
  [
    '{ regulations(filter: {acts: {minConfidence: -0.1}}) { totalCount } }',
    'BAD_USER_INPUT',
    /from 0 to 1, came -0\.1/,
  ],
  ['{ activities(filter: {document: "zhenjiang"}) { totalCount } }', 'BAD_USER_INPUT', /the id of a document such as/],
  [
    '{ place(name: "镇江") { bodies(filter: {place: "place/220800"}) { totalCount } } }',
    'BAD_USER_INPUT',
    /^filter\.place: expected nothing, or place\/321100, which it is, came place\/220800\.$/,
  ],
  [
    `{ nodes(ids: [${'"x" '.repeat(101)}]) { id } }`,
    'BAD_USER_INPUT',
    /^nodes\(ids:\): expected at most 100 ids, came 101\.$/,
  ],
  ['{ neighborhood(ids: []) { truncated } }', 'BAD_USER_INPUT', /^ids: expected 1 to 20 ids, came 0\.$/],
  [
    '{ neighborhood(ids: ["x"], depth: 4) { truncated } }',
    'BAD_USER_INPUT',
    /^depth: expected a number from 1 to 3, came 4/,
  ],
  ['{ neighborhood(ids: ["x"], limit: 501) { truncated } }', 'BAD_USER_INPUT', /^limit: .* from 1 to 500, came 501/],
  [
    '{ paths(from: "x", to: "x") { truncated } }',
    'BAD_USER_INPUT',
    /^to: expected another entity than `from`, came x\.$/,
  ],
  ['{ paths(from: "x", to: "y", maxLength: 7) { truncated } }', 'BAD_USER_INPUT', /^maxLength: .* from 1 to 6, came 7/],
  [
    '{ statistics(of: ACTIVITIES, by: [YEAR, YEAR]) { value } }',
    'BAD_USER_INPUT',
    /^by: expected at most 4 groupings, each once, came YEAR, YEAR\.$/,
  ],
  ['{ statistics(of: ACTIVITIES, by: [], first: 1001) { value } }', 'BAD_USER_INPUT', /^first: .* from 1 to 1000/],
  [
    '{ statistics(of: ACTIVITIES, by: [YEAR], filter: {within: "320000"}) { value } }',
    'BAD_USER_INPUT',
    /^filter\.within: expected the id of a place/,
  ],
  [
    '{ offices { nodes { holders(asOf: "2024-02-30") { totalCount } } } }',
    'BAD_USER_INPUT',
    /^Date: expected a day such as 2024-01-25, came "2024-02-30"\.$/,
  ],
  [
    '{ places(filter: {levels: [CITY]}) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"CITY" does not exist in "PlaceLevel"/,
  ],
  ['{ place(name: "镇江") { mayor } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "mayor"/],
  ['{ place(name: "镇江") { name }', 'GRAPHQL_PARSE_FAILED', /Expected Name, found <EOF>/],
  ['mutation { anything }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "anything"/],
  ['subscription { anything }', 'OPERATION_RESOLUTION_FAILURE', /not configured to execute subscription/],
];

describe('a mistake is answered with a code and a sentence', () => {
  test.for(MISTAKES)('%s', async ([query, code, sentence]) => {
    const { errors = [] } = await server.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code });
    expect(errors[0]?.message).toMatch(sentence);
    expect(server.failures).toEqual([]);
  });
});

test('a cursor of one list is none of another, and a variable of the wrong type is refused', async () => {
  const { data } = await server.ask('{ bodies(first: 1) { pageInfo { endCursor } } }');
  const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
  const other = await server.ask('query($cursor: String) { places(after: $cursor) { nodes { id } } }', { cursor });
  expect(other.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  const wrong = await server.ask('query($first: Int) { places(first: $first) { nodes { id } } }', { first: 'many' });
  expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

describe('what goes wrong inside stays inside', () => {
  const breaking =
    (error: Error) =>
    (store: GraphStore): GraphStore =>
      new Proxy(store, {
        get: (target, name: keyof GraphStore & string) =>
          name === 'page' ? () => Promise.reject(error) : target[name].bind(target),
      });

  test.for([
    {
      name: 'a failure of the store',
      error: new ZhengtuError('STORE', 'SELECT * FROM place in /var/lib/zhengtu.db'),
      code: 'STORE',
      message: 'The graph could not be read; the log of the server says why.',
    },
    {
      name: 'a bug',
      error: new TypeError('cannot read secret of undefined'),
      code: 'INTERNAL_SERVER_ERROR',
      message: 'Something went wrong inside the server; its log says what.',
    },
  ])('$name leaves as one neutral sentence, and the log has it in full', async ({ error, code, message }) => {
    const broken = await served([], breaking(error));
    const { errors } = await broken.ask('{ places { nodes { id } } }');
    await broken.close();
    expect(errors).toMatchObject([{ message, path: ['places', 'nodes'], extensions: { code } }]);
    expect(Object.keys(errors?.[0]?.extensions ?? {})).toEqual(['code']);
    expect(broken.failures).toMatchObject([{ msg: 'a field failed', err: { message: error.message } }]);
  });
});
