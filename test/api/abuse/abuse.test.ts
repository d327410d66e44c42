/** What happens to the server when it is asked in bad faith: nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportsOfCities } from '../cities.js';
import { type Served, served } from '../served.js';
import { ADDRESSES } from './addresses.js';
import type { Answer, Hostile } from './hostile.js';
import { INJECTIONS } from './injections.js';
import { MUTATIONS, NO_TEXT, TOKEN } from './mutations.js';
import { BAD_REQUESTS } from './requests.js';
import { send } from './send.js';
import { SHAPE_REQUESTS } from './shapes.js';
import { VALUE_REQUESTS } from './values.js';

const MB = 2 ** 20;
const LONGEST_MS = 1000;
const LONGEST_MESSAGE = 1000;
const INTERNALS = /node_modules|\.[jt]s:\d|\bat \w+ \(|SQLITE_|\/work\//;

let server: Served;
let memory: number;
beforeAll(async () => {
  server = await served(reportsOfCities(5, 5), undefined, {}, TOKEN);
  await send(server.url, NO_TEXT); // the thread that reads is started by the first text
  memory = process.memoryUsage().rss;
});
afterAll(() => server.close());

/** The time counts from when it is sent; a machine that is busy with something else gets a second chance. */
const tables: readonly (readonly [name: string, requests: readonly Hostile[]])[] = [
  ['a query of a hostile shape', SHAPE_REQUESTS],
  ['a query with hostile values', VALUE_REQUESTS],
  ['words of another language', INJECTIONS],
  ['a request that is none', BAD_REQUESTS],
  ['another address', ADDRESSES],
  ['a change', MUTATIONS],
];

describe.for(tables)('%s', ([, requests]) => {
  test.for(requests)('$name', { retry: 1 }, async (hostile) => {
    const { code, empty } = hostile;
    const { status, text, milliseconds } = await send(server.url, hostile);
    expect(milliseconds).toBeLessThan(LONGEST_MS);
    expect(status).toBeLessThan(500);
    if (empty instanceof RegExp) expect(text).toMatch(empty);
    else {
      const { data, errors } = JSON.parse(text) as Answer;
      if (empty) expect({ errors, data: JSON.stringify(data) }).toEqual({ data: expect.stringMatching(EMPTY) });
      else expect(errors).not.toHaveLength(0);
      for (const { message, extensions } of errors ?? []) {
        expect([code].flat()).toContain(extensions.code);
        expect(message).not.toMatch(INTERNALS);
        expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
      }
    }
    expect(await server.ask(HONEST)).toEqual({ data: { place: { name: '石家庄市' }, documents: { totalCount: 5 } } });
  });
});

const HONEST = '{ place(code: "130100") { name } documents { totalCount } }';

/** One field that is null, or a list without rows. */
const EMPTY = /^\{"\w+":(null|\[\]|\[\[\]\]|\{"(totalCount":0|truncated":false),"nodes":\[\]\})\}$/;

test('there are at least 500, none is the server’s failure, and memory and metrics stay what they were', async () => {
  expect(tables.flatMap(([, requests]) => requests).length).toBeGreaterThan(500);
  expect((await (await fetch(`${server.url}/metrics`)).text()).length).toBeLessThan(50_000);
  expect(server.failures).toEqual([]);
  expect(process.memoryUsage().rss - memory).toBeLessThan(400 * MB);
});
