/** Queries that are well formed, with values that are not what the field is made for. */
import { type Hostile, nested, times } from './hostile.js';

const BAD = 'BAD_USER_INPUT';
const WRONG = 'GRAPHQL_VALIDATION_FAILED';
const CURSOR = 'BAD_CURSOR';

const LISTS = [
  'places',
  'bodies',
  'regulations',
  'projects',
  'people',
  'offices',
  'activities',
  'documents',
  'judgements',
] as const;

const PAGES: readonly (readonly [args: string, code: string])[] = [
  ['first: 0', BAD],
  ['first: -2147483648', BAD],
  ['first: 2147483647', BAD],
  ['first: 9999999999', WRONG],
  ['first: 1e400', WRONG],
  ['first: "1"', WRONG],
  ['first: 1, last: 1', BAD],
  ['last: 1, after: "x"', BAD],
  ['after: "\\u0000"', CURSOR],
  ['after: "WyJwbGFjZXMiLCJDT0RFIiwiQVNDIl0"', CURSOR], // no keys
  ['after: "W1tbW1tbW1tbW1tbW1tbW1tb"', CURSOR],
  ['after: "\' OR 1=1 --"', CURSOR],
];

const cursor = (...parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** Made by hand in the form of ours. */
const CURSORS: readonly string[] = [
  '',
  'null',
  '%00',
  'ZZZZ'.repeat(20_000),
  cursor(),
  cursor('places'),
  cursor('places', 'CODE', 'ASC'),
  cursor('places', 'CODE', 'ASC', null),
  cursor('places', 'CODE', 'ASC', ['110000']),
  cursor('places', 'CODE', 'ASC', { $gt: '' }),
  cursor('places', 'CODE', 'ASC', 1, 'place/110000'),
  cursor('places', 'CODE', 'ASC', '110000', 'place/110000', 'more'),
  cursor('places', 'CODE', 'DESC', '110000', 'place/110000'),
  cursor('places', 'MENTIONS', 'ASC', 1e308, 'place/110000'),
  cursor('bodies', 'NAME', 'ASC', '110000', 'body/x'),
  cursor('__proto__', 'constructor', 'ASC', '', ''),
  cursor('places', 'code; DROP TABLE entity', 'ASC', '', ''),
  Buffer.from('[1,2,3,4').toString('base64url'),
  Buffer.from('"places"').toString('base64url'),
  Buffer.from(`${'['.repeat(20_000)}`).toString('base64url'),
];

const OTHERS: readonly (readonly [query: string, code: string | readonly string[]])[] = [
  ['{ place { id } }', BAD],
  ['{ place(code: null, name: null) { id } }', BAD],
  ['{ place(code: 110000) { id } }', WRONG],
  ['{ place(code: ["110000"]) { id } }', WRONG],
  ['{ place(code: {eq: "110000"}) { id } }', WRONG],
  ['{ place(code: true) { id } }', WRONG],
  ['{ places(filter: "all") { totalCount } }', WRONG],
  ['{ places(filter: {levels: [GALAXY]}) { totalCount } }', WRONG],
  ['{ places(filter: {levels: "COUNTY"}) { totalCount } }', WRONG],
  ['{ places(filter: {mentioned: 1}) { totalCount } }', WRONG],
  ['{ places(filter: {within: ""}) { totalCount } }', BAD],
  ['{ places(filter: {within: "body/x"}) { totalCount } }', BAD],
  ['{ places(filter: {__proto__: {admin: true}}) { totalCount } }', WRONG],
  ['{ places(filter: {constructor: 1}) { totalCount } }', WRONG],
  ['{ places(orderBy: {field: PASSWORD, direction: ASC}) { totalCount } }', WRONG],
  ['{ places(orderBy: {field: NAME, direction: SIDEWAYS}) { totalCount } }', WRONG],
  ['{ places(orderBy: {field: NAME}) { totalCount } }', WRONG],
  ['{ activities(filter: {minConfidence: 1e308}) { totalCount } }', BAD],
  ['{ activities(filter: {minConfidence: -1}) { totalCount } }', BAD],
  ['{ activities(filter: {minConfidence: 1e999}) { totalCount } }', BAD],
  ['{ activities(filter: {yearFrom: 99999999999999999999}) { totalCount } }', WRONG],
  ['{ activities(filter: {yearFrom: 2e3}) { totalCount } }', WRONG],
  ['{ activities(filter: {countFrom: 0.5}) { totalCount } }', WRONG],
  ['{ activities(filter: {actor: "actor"}) { totalCount } }', BAD],
  ['{ offices { nodes { holders(asOf: "2024-02-30") { totalCount } } } }', WRONG_OR(BAD)],
  ['{ offices { nodes { holders(asOf: "0000-00-00T00:00:00") { totalCount } } } }', WRONG_OR(BAD)],
  ['{ offices { nodes { holders(asOf: 20240101) { totalCount } } } }', WRONG_OR(BAD)],
  [`{ nodes(ids: [${'"x" '.repeat(101)}]) { id } }`, BAD],
  ['{ nodes(ids: null) { id } }', WRONG],
  ['{ nodes(ids: [null]) { id } }', WRONG],
  ['{ nodes(ids: [[["a"]]]) { id } }', WRONG],
  ['{ node { id } }', WRONG],
  ['{ node(id: 1.5) { id } }', WRONG],
  ['{ node(id: {}) { id } }', WRONG],
  [`{ neighborhood(ids: [${times(200, (n) => `"place/${n}"`)}]) { truncated } }`, [BAD, 'COST_EXCEEDED']],
  ['{ neighborhood(ids: ["place/110000"], depth: 99) { truncated } }', BAD],
  ['{ neighborhood(ids: ["place/110000"], limit: 2147483647) { nodes { id } } }', [BAD, 'COST_EXCEEDED']],
  ['{ neighborhood(ids: ["place/110000"], limit: -1) { nodes { id } } }', BAD],
  ['{ neighborhood(ids: [], relations: [EVERYTHING]) { truncated } }', WRONG],
  ['{ paths(from: "place/110000", to: "place/120000", maxLength: 1000) { truncated } }', BAD],
  ['{ paths(from: "place/110000", to: "place/120000", limit: 100000) { truncated } }', [BAD, 'COST_EXCEEDED']],
  ['{ statistics(of: ACTIVITIES, by: [PLACE, PROVINCE, BODY, BODY_KIND, YEAR, ACTION]) { value } }', BAD],
  ['{ statistics(of: ACTIVITIES, by: [YEAR, YEAR]) { value } }', BAD],
  ['{ statistics(of: EVERYTHING, by: []) { value } }', WRONG],
  ['{ statistics(of: ACTIVITIES, by: [YEAR], first: 100000000) { value } }', [BAD, 'COST_EXCEEDED']],
];

function WRONG_OR(code: string): readonly string[] {
  return [WRONG, code];
}

/** Variables are checked by their types, whatever they hold. */
const VARIABLES: readonly (readonly [name: string, value: unknown])[] = [
  ['a word', 'many'],
  ['a fraction', 1.5],
  ['beyond 32 bits', 2 ** 40],
  ['beyond all bits', 1e308],
  ['a list', [1]],
  ['an object', { $gt: 0 }],
  ['true', true],
];

export const VALUE_REQUESTS: readonly Hostile[] = [
  ...LISTS.flatMap((list) =>
    PAGES.map(([args, code]) => ({
      name: `${list}(${args})`,
      body: { query: `{ ${list}(${args}) { nodes { __typename } } }` },
      code,
    })),
  ),
  ...CURSORS.map((after) => ({
    name: `a cursor made by hand: ${after.slice(0, 60)}`,
    body: { query: 'query($after: String) { places(after: $after) { nodes { id } } }', variables: { after } },
    code: CURSOR,
  })),
  ...OTHERS.map(([query, code]) => ({ name: query.slice(0, 100), body: { query }, code })),
  ...VARIABLES.map(([name, n]) => ({
    name: `where a number is expected, ${name}`,
    body: { query: 'query($n: Int) { places(first: $n) { nodes { id } } }', variables: { n } },
    code: BAD,
  })),
  {
    name: 'where a number is expected, 100,000 lists within each other',
    body: `{"query": "query($n: Int) { places(first: $n) { nodes { id } } }", "variables": {"n": ${nested(100_000, '[', '1', ']')}}}`,
    code: BAD,
  },
  {
    name: 'where a filter is expected, 100,000 objects within each other',
    body: `{"query": "query($f: PlaceFilter) { places(filter: $f) { nodes { id } } }", "variables": {"f": ${nested(100_000, '{"a":', '1', '}')}}}`,
    code: BAD,
  },
  {
    name: 'where ids are expected, 100,000 lists within each other',
    body: `{"query": "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", "variables": {"ids": ${nested(100_000, '[', '1', ']')}}}`,
    code: BAD,
  },
];
