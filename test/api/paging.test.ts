import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportsOfCities } from './cities.js';
import { type Served, served } from './served.js';

const CITIES = 5;
const ACTS = 7;

let server: Served;
beforeAll(async () => {
  server = await served(reportsOfCities(CITIES, ACTS));
});
afterAll(() => server.close());

/** A list: its field with `ARGS` for the page, the fields around it, and how many rows it has. */
const LISTS = [
  { list: 'places', field: 'places(filter: {mentioned: true} ARGS)', node: 'id', rows: CITIES },
  {
    list: 'places by mentions',
    field: 'places(filter: {mentioned: true}, orderBy: {field: MENTIONS, direction: DESC} ARGS)',
    node: 'id',
    rows: CITIES,
  },
  {
    list: 'bodies',
    field: 'bodies(orderBy: {field: REGULATIONS, direction: DESC} ARGS)',
    node: 'id',
    rows: 2 * CITIES,
  },
  { list: 'regulations', field: 'regulations(filter: {} ARGS)', node: 'id', rows: CITIES * ACTS },
  { list: 'projects', field: 'projects(filter: {} ARGS)', node: 'id', rows: CITIES },
  { list: 'people', field: 'people(filter: {} ARGS)', node: 'id', rows: CITIES },
  { list: 'offices', field: 'offices(filter: {} ARGS)', node: 'id', rows: CITIES },
  {
    list: 'activities',
    field: 'activities(orderBy: {field: YEAR, direction: DESC} ARGS)',
    node: 'id',
    rows: CITIES * ACTS,
  },
  { list: 'documents', field: 'documents(filter: {} ARGS)', node: 'id', rows: CITIES },
  {
    list: 'acts of a body',
    within: ['body(name: "石家庄市人民代表大会")'],
    field: 'regulations(filter: {} ARGS)',
    node: 'id',
    rows: ACTS,
  },
  {
    list: 'acts on a regulation',
    within: ['regulation(title: "石家庄市第1号条例")'],
    field: 'acts(filter: {} ARGS)',
    node: 'id',
    rows: 1,
  },
  {
    list: 'counterparts of a regulation',
    within: ['regulation(title: "石家庄市第1号条例")'],
    field: 'counterparts(ARGS)',
    node: 'id',
    rows: CITIES - 1,
  },
  { list: 'children of a place', within: ['place(code: "110000")'], field: 'children(ARGS)', node: 'id', rows: 16 },
  {
    list: 'offices held',
    within: ['node(id: "person/130100/林一鸣")', '... on Person'],
    field: 'holds(ARGS)',
    node: 'office { id }',
    rows: 1,
  },
  {
    list: 'mentions',
    within: ['place(code: "130100")'],
    field: 'mentions(ARGS)',
    node: 'evidence { start } entity { id }',
    rows: 1,
  },
  {
    list: 'entities of a report',
    within: ['node(id: "document/130100")', '... on Document'],
    field: 'entities(kinds: [REGULATION, BODY] ARGS)',
    node: 'id',
    rows: ACTS + 1,
  },
];

describe.for(LISTS)('$list', ({ within = [], field, node, rows }) => {
  const page = async (args: string): Promise<Connection> => {
    const list = `${field.replace('()', '').replace('ARGS', args)} { totalCount nodes { ${node} } edges { cursor node { ${node} } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const { data, errors } = await server.ask(
      `{ ${[...within, `list: ${list}`].join(' { ')} ${'}'.repeat(within.length)} }`,
    );
    expect(errors).toBeUndefined();
    return connectionIn(data);
  };

  test('walks forwards and backwards over the same rows', async () => {
    const whole = await page('first: 100');
    expect(whole.nodes).toHaveLength(rows);
    expect(new Set(whole.nodes.map((row) => JSON.stringify(row))).size).toBe(rows);
    expect(await forwards(page, 3)).toEqual(whole.nodes);
    expect(await backwards(page, 2)).toEqual(whole.nodes);
  });

  test('says what there is beyond the page, and how many rows in all', async () => {
    const { nodes, edges, pageInfo, totalCount } = await page('first: 1');
    expect(totalCount).toBe(rows);
    expect(edges.map((edge) => edge.node)).toEqual(nodes);
    expect(pageInfo).toEqual({
      hasNextPage: rows > 1,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[0]?.cursor,
    });
    const beyond = await page(`first: 1, after: "${(await page('last: 1')).pageInfo.endCursor}"`);
    expect(beyond.nodes).toEqual([]);
    expect(beyond.pageInfo).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null });
  });
});

test('a page has 20 rows when nothing is said, from either end', async () => {
  const ask = async (args: string) =>
    connectionIn((await server.ask(`{ regulations${args} { nodes { id } } }`)).data).nodes;
  const all = await ask('(first: 100)');
  expect(await ask('')).toEqual(all.slice(0, 20));
  const end = connectionIn((await server.ask('{ regulations(last: 1) { nodes { id } pageInfo { endCursor } } }')).data);
  expect(await ask(`(before: "${end.pageInfo.endCursor}")`)).toEqual(all.slice(-21, -1));
});

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
type Pages = (args: string) => Promise<Connection>;

async function forwards(page: Pages, size: number): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (let at = await page(`first: ${size}`); ; at = await page(`first: ${size}, after: "${at.pageInfo.endCursor}"`)) {
    seen.push(...at.nodes);
    if (!at.pageInfo.hasNextPage) return seen;
  }
}

async function backwards(page: Pages, size: number): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (let at = await page(`last: ${size}`); ; at = await page(`last: ${size}, before: "${at.pageInfo.startCursor}"`)) {
    seen.unshift(...at.nodes);
    if (!at.pageInfo.hasPreviousPage) return seen;
  }
}

/** Down through the fields around it to the list. */
function connectionIn(data: unknown): Connection {
  const object = data as Readonly<Record<string, unknown>>;
  return 'nodes' in object ? (data as Connection) : connectionIn(Object.values(object)[0]);
}
