import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { EXAMPLE_QUERIES } from '../../src/exampleQueries.js';
import { EXPORT_FILES } from '../../src/export/index.js';
import type { GraphStore } from '../../src/store/port.js';
import { reportsOfCities } from '../api/cities.js';
import { ENTITY_CASES } from '../api/entityCases.js';
import { REPORT_CASES } from '../api/reportCases.js';
import { type Served, served } from '../api/served.js';
import { WALK_CASES } from '../api/walkCases.js';
import { baicheng, zhenjiang } from '../api/world.js';
import { exported } from '../export/exported.js';
import { dumped } from '../store/contract/rows.js';
import { SAMPLE } from '../store/sampleReports.js';
import { openedEmpty } from './database.js';

/** Together they ask for every field of the contract: test/api/fields.test.ts sees to that. */
const FIELD_CASES = [...ENTITY_CASES, ...REPORT_CASES, ...WALK_CASES];
/** The last of two reports with one id would be the one that counts, and the stores read them in different orders. */
const REPORTS = [...SAMPLE, ...reportsOfCities(4, 6), zhenjiang, baicheng].filter(
  ({ document }, index, all) => all.findLastIndex((other) => other.document.id === document.id) === index,
);

const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
/** Beside them: lists in all orders, from both ends, with cursors that both engines have to give out alike. */
const LISTS = [
  ...['CODE', 'NAME', 'MENTIONS'].map((field) => ['places', field, 'filter: {mentioned: true},', 'id name'] as const),
  ...['NAME', 'MENTIONS', 'REGULATIONS'].map((field) => ['bodies', field, '', 'id name kind'] as const),
  ...['TITLE', 'MENTIONS', 'ACTORS'].map((field) => ['regulations', field, '', 'id title topics'] as const),
  ...['DOCUMENT', 'YEAR', 'COUNT'].map((field) => ['activities', field, '', 'id year count confidence'] as const),
].flatMap(([list, field, filter, fields]) =>
  ['ASC', 'DESC'].flatMap((direction) =>
    ['first', 'last'].map(
      (end) =>
        `{ ${list}(${filter} ${end}: 7, orderBy: {field: ${field}, direction: ${direction}}) { totalCount ${page} nodes { ${fields} } } }`,
    ),
  ),
);

const server = inject('neo4j');
describe.skipIf(server === null)('SQLite and Neo4j, after the same reports', () => {
  const stores: GraphStore[] = [];
  let [sqlite, neo4j]: (Served | undefined)[] = [];
  beforeAll(async () => {
    if (server === null) return;
    const store = await openedEmpty(server);
    for (const report of REPORTS.toReversed()) await store.putReport(report);
    const keep = (other: GraphStore): GraphStore => {
      stores.push(other);
      return other;
    };
    sqlite = await served(REPORTS, keep);
    neo4j = await served([], () => keep(store));
  });
  afterAll(async () => {
    await sqlite?.close();
    await neo4j?.close();
    await stores[1]?.close();
  });

  test.each([...EXPORT_FILES.keys()])('give away the same %s', async (file) => {
    const [one, other] = await Promise.all(stores.map((store) => exported(store, file)));
    expect(one).not.toBe('');
    if (file.endsWith('.jsonl'))
      expect(linesOf(other)).toEqual(linesOf(one)); // the order inside an object says nothing
    else expect(other).toBe(one);
  });

  test('hold the same graph', async () => {
    const [one, other] = await Promise.all(stores.map(async (store) => (await dumped(store)).split('\n').map(parsed)));
    expect(other).toEqual(one);
  });

  test.for([...FIELD_CASES.map(({ query }) => query), ...EXAMPLE_QUERIES, ...LISTS])(
    'give the same answer to %s',
    async (query) => {
      const answer = await sqlite?.ask(query);
      expect(answer?.errors).toBeUndefined();
      expect(await neo4j?.ask(query)).toEqual(answer);
      expect([sqlite?.failures, neo4j?.failures]).toEqual([[], []]);
    },
  );
});

const linesOf = (text = ''): readonly unknown[] => text.trimEnd().split('\n').map(parsed);
const parsed = (line: string): unknown => JSON.parse(line);
