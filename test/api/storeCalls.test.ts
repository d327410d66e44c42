import { afterEach, expect, test } from 'vitest';
import { EXAMPLE_QUERIES } from '../../src/exampleQueries.js';
import type { GraphStore } from '../../src/store/port.js';
import { reportsOfCities } from './cities.js';
import { type Served, served } from './served.js';

const QUERIES = [
  {
    name: 'the flagship query',
    query: EXAMPLE_QUERIES[0] ?? '',
    calls: 3,
  },
  {
    name: 'inspections by law',
    query: EXAMPLE_QUERIES[1]?.replaceAll('INSPECT', 'ENACT') ?? '',
    calls: 3,
  },
  {
    name: 'officials of all cities',
    query: `{ bodies(first: 100) { nodes { offices { nodes { title holders { totalCount nodes {
      person { name aliases holds { totalCount } } evidence { quote document { title place { name } } } } } } } } } }`,
    calls: 6,
  },
  {
    name: 'regulations with their counterparts',
    query: `{ regulations(filter: {topics: ["基层治理"]}, first: 100) { nodes { topics
      counterparts(first: 50) { totalCount nodes { title place { name } } } } } }`,
    calls: 2,
  },
  {
    name: 'reports with what they say',
    query: `{ documents(first: 100) { totalCount nodes { text issuer { name } place { name parent { name } } meeting { name }
      activities(first: 100) { totalCount pageInfo { hasNextPage } edges { cursor node { actors { name } about { name } evidence { sentence } } } }
      entities(first: 100) { nodes { name aliases mentions { totalCount nodes { evidence { quote } } } } } } } }`,
    calls: 7,
  },
  {
    name: 'statistics by city and year',
    query: '{ statistics(of: REGULATION_ACTS, by: [PLACE, YEAR]) { keys labels value } }',
    calls: 2,
  },
  {
    name: 'a neighbourhood and its evidence',
    query: `{ neighborhood(ids: ["place/130100", "place/130200"], depth: 2) { nodes { id name } edges { label evidence { quote document { title } } } } }`,
    calls: 5,
  },
  {
    name: 'the ways between two bodies',
    query: `{ paths(from: "body/石家庄市人民代表大会", to: "body/唐山市人民代表大会") { nodes { name } edges { label } } }`,
    calls: 2,
  },
];

let server: Served | undefined;
afterEach(() => server?.close());

test.for(QUERIES)('$name costs the same few store calls for 2 cities and for 12', async ({ query, calls }) => {
  const few = await callsFor(query, 2, 1);
  await server?.close();
  const many = await callsFor(query, 12, 9);
  expect(many).toEqual(few);
  expect(many).toHaveLength(calls);
});

test('what a query does not select is not asked of the store', async () => {
  expect(await callsFor('{ regulations { __typename } }', 1, 1)).toEqual([]);
  await server?.close();
  expect(await callsFor('{ regulations { totalCount nodes { title } edges { node { kind } } } }', 1, 1)).toEqual([
    'page',
  ]);
});

/** The store's methods in the order in which one query calls them. */
async function callsFor(query: string, cities: number, acts: number): Promise<readonly string[]> {
  const calls: string[] = [];
  server = await served(reportsOfCities(cities, acts), (store) => counting(store, calls), { maxCost: 1e9 });
  const { errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  return calls;
}

function counting(store: GraphStore, calls: string[]): GraphStore {
  return new Proxy(store, {
    get(target, name: keyof GraphStore & string) {
      return (...args: readonly unknown[]) => {
        calls.push(name);
        return Reflect.apply(target[name], target, args);
      };
    },
  });
}
