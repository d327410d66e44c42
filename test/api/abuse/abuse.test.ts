/** What happens to the server when it is asked in bad faith: nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportsOfCities } from '../cities.js';
import { type Served, served } from '../served.js';
import type { Hostile } from './hostile.js';
import { INJECTIONS } from './injections.js';
import { BAD_REQUESTS } from './requests.js';
import { SHAPE_REQUESTS } from './shapes.js';
import { VALUE_REQUESTS } from './values.js';

const MB = 2 ** 20;
const LONGEST_MS = 1000;
const LONGEST_MESSAGE = 1000;
const INTERNALS = /node_modules|\.[jt]s:\d|\bat \w+ \(|SQLITE_|\/work\//;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

let server: Served;
let memory: number;
beforeAll(async () => {
  server = await served(reportsOfCities(5, 5));
  memory = process.memoryUsage().rss;
});
afterAll(() => server.close());

/** The time counts from when it is sent; a machine that is busy with something else gets a second chance. */
const tables: readonly (readonly [name: string, requests: readonly Hostile[]])[] = [
  ['a query of a hostile shape', SHAPE_REQUESTS],
  ['a query with hostile values', VALUE_REQUESTS],
  ['words of another language', INJECTIONS],
  ['a request that is none', BAD_REQUESTS],
];

describe.for(tables)('%s', ([, requests]) => {
  test.for(requests)('$name', { retry: 1 }, async ({ body, headers, code, empty }) => {
    const begun = performance.now();
    const response = await server.post(body, headers);
    const answer = (await response.json()) as Answer;
    expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
    expect(response.status).toBeLessThan(500);
    if (empty) expect(answer.errors).toBeUndefined();
    if (empty) expect(JSON.stringify(answer.data)).toMatch(EMPTY);
    else expect(answer.errors).not.toHaveLength(0);
    for (const { message, extensions } of answer.errors ?? []) {
      expect([code].flat()).toContain(extensions.code);
      expect(message).not.toMatch(INTERNALS);
      expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    }
    const { data } = await server.ask('{ place(code: "130100") { name } }');
    expect(data).toEqual({ place: { name: '石家庄市' } });
  });
});

/** One field that is null, or a list without rows. */
const EMPTY = /^\{"\w+":(null|\{"totalCount":0,"nodes":\[\]\})\}$/;

test('there are at least 200, none is the server’s failure, and the memory stays what it was', () => {
  expect(tables.flatMap(([, requests]) => requests).length).toBeGreaterThan(200);
  expect(server.failures).toEqual([]);
  expect(process.memoryUsage().rss - memory).toBeLessThan(400 * MB);
});
