import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportGraph } from '../../../src/model/graph.js';
import type { GraphStore, PageRequest } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { baicheng2022, SAMPLE } from '../sampleReports.js';
import { dumped } from './rows.js';

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Cursors of documents by ID that none of them is. */
const BAD_CURSORS: readonly (readonly [what: string, cursor: string])[] = [
  ['an empty string', ''],
  ['plain words', '第二页'],
  ['JSON that is no list', base64url({ listing: 'documents' })],
  ['a list without keys', base64url(['documents', 'ID', 'ASC'])],
  ['another listing', base64url(['entities', 'ID', 'ASC', 'document/baicheng-2022'])],
  ['another order', base64url(['documents', 'ID', 'DESC', 'document/baicheng-2022'])],
  ['too many keys', base64url(['documents', 'ID', 'ASC', 'document/baicheng-2022', 1])],
  ['a number for a string', base64url(['documents', 'ID', 'ASC', 7])],
  ['an object for a string', base64url(['documents', 'ID', 'ASC', { $gt: '' }])],
  ['null for a string', base64url(['documents', 'ID', 'ASC', null])],
];

const BAD_PAGES: readonly (readonly [what: string, request: Omit<PageRequest<'documents'>, 'query'>])[] = [
  ['neither first nor last', {}],
  ['both first and last', { first: 1, last: 1 }],
  ['before with first', { first: 1, before: 'x' }],
  ['after with last', { last: 1, after: 'x' }],
  ['fewer than none', { first: -1 }],
  ['half a row', { last: 0.5 }],
];

const UNFOUNDED: readonly (readonly [what: string, report: ReportGraph])[] = [
  ['an entity that is not there', { ...baicheng2022, entities: baicheng2022.entities.slice(1) }],
  ['a passage that is not there', { ...baicheng2022, passages: baicheng2022.passages.slice(1) }],
  ['evidence behind the end of the text', { ...baicheng2022, text: baicheng2022.text.slice(0, 50) }],
  ['evidence in another document', { ...baicheng2022, document: { ...baicheng2022.document, id: 'document/other' } }],
  ['an entity twice', { ...baicheng2022, entities: [...baicheng2022.entities, ...baicheng2022.entities] }],
  ['an activity twice', { ...baicheng2022, activities: [...baicheng2022.activities, ...baicheng2022.activities] }],
  ['a mention twice', { ...baicheng2022, mentions: [...baicheng2022.mentions, ...baicheng2022.mentions] }],
  [
    'an activity without evidence',
    { ...baicheng2022, activities: baicheng2022.activities.map((activity) => ({ ...activity, evidence: [] })) },
  ],
  [
    'a place that lies nowhere',
    {
      ...baicheng2022,
      entities: [...baicheng2022.entities, { type: 'PLACE', id: 'place/x', name: 'x', code: 'x', level: 'VILLAGE' }],
    },
  ],
  [
    'an id of another kind',
    {
      ...baicheng2022,
      entities: [...baicheng2022.entities, { type: 'BODY', id: 'place/x', name: 'x', kind: 'OTHER' }],
    },
  ],
];

export function describeRefusals(open: OpenStore): void {
  describe('refuses with a code and a sentence', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of SAMPLE) await store.putReport(report);
    });
    afterAll(() => store.close());

    it.each(BAD_CURSORS)('as a cursor, %s', async (_, after) => {
      const page = store.page('documents', [{ query: {}, first: 1, after }]);
      await expect(page).rejects.toMatchObject({
        code: 'BAD_CURSOR',
        message: expect.stringMatching(/^Expected .*, came /),
      });
    });

    it('a cursor whose number is none', async () => {
      const after = base64url(['activities', 'COUNT', 'ASC', 'many', 'activity/x']);
      const request = { query: {}, first: 1, after, orderBy: { field: 'COUNT', direction: 'ASC' } } as const;
      await expect(store.page('activities', [request])).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    });

    it.each(BAD_PAGES)('as a page, %s', async (_, request) => {
      const page = store.page('documents', [{ query: {}, ...request }]);
      await expect(page).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/expected .*, came /),
      });
    });

    it.each(UNFOUNDED)('a report with %s, and keeps what it had', async (_, report) => {
      const before = await dumped(store);
      const refused = { code: 'BAD_FACTS', message: expect.stringMatching(/^Report document\/.*: expected .*, came /) };
      await expect(store.putReport(report)).rejects.toMatchObject(refused);
      expect(await dumped(store)).toBe(before);
    });

    it('any question after it was closed', async () => {
      const closed = await open();
      await closed.close();
      await expect(closed.counts()).rejects.toMatchObject({ code: 'STORE' });
      await expect(dumped(closed)).rejects.toMatchObject({ code: 'STORE' });
    });
  });
}
