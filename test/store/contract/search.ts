import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, SearchHit, SearchRequest } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { regulation, reportOf } from '../fixtures.js';
import { BAICHENG, baicheng2022, baicheng2023, committee, congress, SAMPLE, volunteers } from '../sampleReports.js';
import { NAMES, NOTHING, SENTENCES, type SearchCase } from './searchCases.js';

export function describeSearch(open: OpenStore): void {
  describe('searches', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of SAMPLE) await store.putReport(report);
    });
    afterAll(() => store.close());

    it.each(NAMES)('for $name: $query', (wanted) => expectHits(store, wanted));
    it.each(SENTENCES)('sentences for $name: $query', (wanted) => expectHits(store, wanted));

    it.each(NOTHING)('with no character that is special: %j', async (query) => {
      const [page] = await store.search([{ query, first: 5, total: true }]);
      expect(page?.rows.length).toBe(Math.min(page?.total ?? -1, 5));
    });

    it('and finds quoted words as written, in the sentence that holds them', async () => {
      const hits = (await found(store, { query: '安全生产法', kinds: ['REGULATION'] })).filter(
        ({ evidence }) => evidence,
      );
      const evidence = await store.evidence(hits.flatMap((hit) => hit.evidence ?? []));
      expect(evidence.map((record) => record?.quote)).toEqual(['安全生产法', '安全生产法', '安全生产法']);
      expect(hits.every(({ score }) => score > 0 && score < 0.2)).toBe(true);
    });

    it.each([1, 2, 3, 7])('and gives each hit once, in order, by pages of %i', async (first) => {
      const [whole] = await store.search([{ query: '常委会', first: 100, total: true }]);
      expect(whole?.rows.length).toBeGreaterThan(8);
      const seen: SearchHit[] = [];
      let after: string | undefined;
      do {
        const [page] = await store.search([{ query: '常委会', first, ...(after && { after }) }]);
        expect(page?.hasPrevious).toBe(after !== undefined);
        seen.push(...(page?.rows.map(({ row }) => row) ?? []));
        after = page?.hasNext ? page.rows.at(-1)?.cursor : undefined;
      } while (after !== undefined);
      expect(seen).toEqual(whole?.rows.map(({ row }) => row));
      expect(seen.map(({ score }) => score)).toEqual(
        seen.map(({ score }) => score).sort((left, right) => right - left),
      );
      expect(whole).toMatchObject({ total: seen.length, hasNext: false, hasPrevious: false });
    });

    it('and answers many queries in their order', async () => {
      const pages = await store.search(['张明', '李华', '无此人名'].map((query) => ({ query, first: 1 })));
      expect(pages.map(({ rows }) => rows[0]?.row.matched)).toEqual(['张明', '李华', undefined]);
      expect(await store.search([])).toEqual([]);
    });

    it.each([
      ['an empty query', { query: '' }, 'BAD_USER_INPUT'],
      ['a blank query', { query: ' \n\u3000' }, 'BAD_USER_INPUT'],
      ['an endless query', { query: '条'.repeat(100_000) }, 'BAD_USER_INPUT'],
      ['fewer than no hits', { first: -1 }, 'BAD_USER_INPUT'],
      ['plain words as a cursor', { after: '第二页' }, 'BAD_CURSOR'],
      ['an empty cursor', { after: '' }, 'BAD_CURSOR'],
      ['a cursor of a list', { after: cursor(['documents', 'ID', 'ASC', 'document/x']) }, 'BAD_CURSOR'],
      ['a cursor of no level', { after: cursor(['search', 'NONE', 1, 'body/x']) }, 'BAD_CURSOR'],
      ['a cursor with an object', { after: cursor(['search', 'NAME', 1, { $gt: '' }]) }, 'BAD_CURSOR'],
      ['a cursor with a fraction', { after: cursor(['search', 'SENTENCE', 1.5, 0]) }, 'BAD_CURSOR'],
    ])('and refuses %s', async (_, request, code) => {
      const answer = store.search([{ query: '白城', first: 1, ...request }]);
      await expect(answer).rejects.toMatchObject({ code, message: expect.stringMatching(/xpected .*, came /) });
    });
  });

  describe('searches what reports say now', () => {
    const opened: GraphStore[] = [];
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });
    const storeWith = async (...reports: readonly (typeof SAMPLE)[number][]): Promise<GraphStore> => {
      const store = await open();
      opened.push(store);
      for (const report of reports) await store.putReport(report);
      return store;
    };
    const QUERIES = [...NAMES, ...SENTENCES];
    const answers = async (store: GraphStore) =>
      store.search(QUERIES.map(({ query, kinds }) => ({ query, first: 100, total: true, ...(kinds && { kinds }) })));

    it('whatever the order of reading', async () => {
      expect(await answers(await storeWith(...[...SAMPLE].reverse()))).toEqual(
        await answers(await storeWith(...SAMPLE)),
      );
    });

    it('the same when they are read again', async () => {
      expect(await answers(await storeWith(...SAMPLE, ...SAMPLE))).toEqual(await answers(await storeWith(...SAMPLE)));
    });

    it('and nothing of a report that was taken out', async () => {
      const store = await storeWith(...SAMPLE);
      await store.removeDocuments([baicheng2022.document.id]);
      const without = SAMPLE.filter((report) => report !== baicheng2022);
      expect(await answers(store)).toEqual(await answers(await storeWith(...without)));
      await store.removeDocuments(without.map(({ document }) => document.id));
      expect(await answers(store)).toEqual(await answers(await storeWith()));
    });

    it('and forgets the words and the forms of the old text when a corrected one is read', async () => {
      const store = await storeWith(baicheng2023);
      const corrected = reportOf(
        'baicheng-2023',
        baicheng2023.document,
        [congress, committee, volunteers],
        [{ text: '委员会修订志愿条例。', names: { [committee.id]: '委员会', [volunteers.id]: '志愿条例' } }],
      );
      await store.putReport(corrected);
      expect(await found(store, { query: '再次检查' })).toEqual([]);
      expect(await found(store, { query: '李华' })).toEqual([]);
      expect((await found(store, { query: '志愿条例' })).map(({ entity, matched }) => [entity, matched])).toEqual([
        [volunteers.id, '志愿条例'],
        [volunteers.id, '志愿条例'],
      ]);
    });

    it('and ranks by the mentions of this moment', async () => {
      const twice = regulation('某某甲办法', 'POLICY', BAICHENG);
      const once = regulation('某某乙办法', 'POLICY', BAICHENG);
      const naming = (slug: string, ...named: readonly (typeof twice)[]) =>
        reportOf(
          slug,
          { title: slug, kind: 'OTHER', coversYears: [], source: slug },
          [twice, once],
          named.map(({ id, name }) => ({ text: `${name}。`, names: { [id]: name } })),
        );
      const order = async () =>
        (await found(store, { query: '某某', kinds: ['REGULATION'] })).map(({ matched }) => matched).slice(0, 2);
      const store = await storeWith(naming('a', twice, twice, once));
      expect(await order()).toEqual(['某某甲办法', '某某乙办法']);
      await store.putReport(naming('b', once, once));
      expect(await order()).toEqual(['某某乙办法', '某某甲办法']);
      await store.removeDocuments(['document/b']);
      expect(await order()).toEqual(['某某甲办法', '某某乙办法']);
    });
  });
}

async function expectHits(store: GraphStore, { query, kinds, hits }: SearchCase): Promise<void> {
  const open = hits.at(-1) === '…';
  const labels = (await found(store, { query, ...(kinds && { kinds }) })).map(labelOf);
  expect(open ? [...labels.slice(0, hits.length - 1), '…'] : labels).toEqual(hits);
}

async function found(store: GraphStore, request: Omit<SearchRequest, 'first'>): Promise<readonly SearchHit[]> {
  const [page] = await store.search([{ first: 100, ...request }]);
  return page?.rows.map(({ row }) => row) ?? [];
}

/** Of a name its key, and the form that matched where that is another; of a sentence its words and what they are about. */
function labelOf({ entity = '', matched, evidence }: SearchHit): string {
  const key = entity.slice(entity.lastIndexOf('/') + 1);
  if (evidence !== undefined) return `“${matched}” ${key}`;
  return key === matched ? key : `${key} ${matched}`;
}

const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
