import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_QUERIES } from '../../src/exampleQueries.js';
import type { GraphStore } from '../../src/store/port.js';
import { reportsOfCities } from './cities.js';
import { type Served, served } from './served.js';
import { zhenjiang } from './world.js';

let server: Served;
beforeAll(async () => {
  server = await served(reportsOfCities(3, 2));
});
afterAll(() => server.close());

async function costOf(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const answer = (await (await server.post({ query, variables })).json()) as { readonly extensions: object };
  return answer.extensions;
}

/** A query, its variables and what it costs: the rows that it reads when every page is full. */
const COSTS: readonly (readonly [query: string, variables: Readonly<Record<string, unknown>>, cost: number])[] = [
  ['{ __typename }', {}, 0],
  ['{ place(name: "石家庄") { name code } }', {}, 1],
  ['{ places { nodes { name } } }', {}, 1 + 20],
  ['{ places(first: 100) { nodes { name } } }', {}, 1 + 100],
  ['query($n: Int) { places(last: $n) { nodes { name } } }', { n: 7 }, 1 + 7],
  ['query($n: Int = 30) { places(first: $n) { nodes { name } } }', {}, 1 + 30],
  ['{ places(first: 10) { totalCount } }', {}, 1 + 10],
  ['{ places(first: 10) { nodes { bodies(first: 5) { nodes { name } } } } }', {}, 1 + 10 * (1 + 1 + 5)],
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 1 + 3 * 0],
  ['{ neighborhood(ids: ["a"]) { nodes { id } } }', {}, 1 + 100],
  ['{ neighborhood(ids: ["a"], limit: 5) { nodes { id } edges { label } } }', {}, 1 + 5 * 2],
  ['{ a: places { nodes { name } } b: places { nodes { name } } }', {}, 2 * (1 + 20)],
  ['query($no: Boolean = false) { places @include(if: $no) { nodes { name } } }', {}, 0],
  ['{ places(first: 10) { ...page } } fragment page on PlaceConnection { nodes { name } }', {}, 1 + 10],
];

describe('the cost of a query', () => {
  test.for(COSTS)('%s with %j costs %i', async ([query, variables, estimated]) => {
    expect(await costOf(query, variables)).toEqual({ cost: { estimated, limit: 100_000 } });
  });

  test.for(EXAMPLE_QUERIES)('is within the limit for the example %s', async (query) => {
    expect(await costOf(query)).toMatchObject({ cost: { estimated: expect.any(Number) } });
    expect((await server.ask(query)).errors).toBeUndefined();
  });

  test('leaves a variable that does not fit to GraphQL', async () => {
    const { errors } = await server.ask('query($n: Int) { places(first: $n) { totalCount } }', { n: 'many' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test('above the limit is refused before the store hears of it, and said', async () => {
    const asked: string[] = [];
    const strict = await served([], (store) => hearing(store, asked), { maxCost: 20 });
    const query = '{ places { nodes { name } } }';
    expect(await strict.ask(query)).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^query: expected a cost of at most 20, came 21\. \(/),
          extensions: { code: 'COST_EXCEEDED' },
        },
      ],
    });
    expect(asked).toEqual([]);
    expect(await (await strict.post({ query })).json()).toMatchObject({
      extensions: { cost: { estimated: 21, limit: 20 } },
    });
    expect(strict.failures).toEqual([]);
    await strict.close();
  });
});

describe('introspection', () => {
  test('answers the tools, whose query is deep', async () => {
    expect((await server.ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }))).errors).toBe(
      undefined,
    );
  });

  test('does not go round in circles', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect((await server.ask(circle)).errors?.[0]?.message).toMatch(/introspection depth/i);
  });
});

describe('the time limit', () => {
  const slowly = (store: GraphStore): GraphStore => ({
    ...store,
    entities: async (ids) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return store.entities(ids);
    },
  });

  test('ends a query that takes longer, while others are answered', async () => {
    const slow = await served([zhenjiang], slowly, { timeLimit: 100 });
    const begun = performance.now();
    const [late, other] = await Promise.all([
      slow.ask('{ place(code: "321100") { name } }'),
      slow.ask('{ places(filter: {mentioned: true}) { nodes { name } } }'),
    ]);
    expect(late.errors).toMatchObject([
      {
        message: 'query: expected an answer within 100 ms, came none. (ask for fewer rows at a time, or filter more)',
        extensions: { code: 'TIMEOUT' },
      },
    ]);
    expect(performance.now() - begun).toBeLessThan(290);
    expect(other.errors).toBeUndefined();
    await slow.close();
  });
});

function hearing(store: GraphStore, asked: string[]): GraphStore {
  return new Proxy(store, {
    get(target, name: keyof GraphStore & string) {
      asked.push(name);
      return target[name];
    },
  });
}
