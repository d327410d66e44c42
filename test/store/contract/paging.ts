import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORDERS } from '../../../src/store/orders.js';
import type { GraphStore, Listing, Page, PageRequest } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { committee, SAMPLE, yueyang } from '../sampleReports.js';
import { HISTORY } from './history.js';
import { labelOf, listed, type OrderBy, SOME } from './rows.js';

interface Way<L extends Listing> {
  readonly listing: L;
  readonly orderBy: OrderBy<L>;
}

/** Each listing in each order, both directions. */
const WAYS: readonly Way<Listing>[] = (Object.keys(ORDERS) as Listing[]).flatMap((listing) =>
  Object.keys(ORDERS[listing]).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ listing, orderBy: { field, direction } }) as Way<Listing>),
  ),
);
const SIZES = [1, 2, 3, 7];

export function describePaging(open: OpenStore): void {
  describe('pages', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of SAMPLE) await store.putReport(report);
      await store.judge(HISTORY);
    });
    afterAll(() => store.close());

    const pageOf = async <L extends Listing>({ listing, orderBy }: Way<L>, request: Partial<PageRequest<L>>) => {
      const [page] = await store.page(listing, [{ query: SOME[listing], orderBy, ...request }]);
      if (page === undefined) throw new Error('A request was left without an answer.');
      return page;
    };
    const labels = <L extends Listing>(listing: L, page: Page<L>) => page.rows.map(({ row }) => labelOf(listing, row));

    describe.each(WAYS)('$listing by $orderBy.field $orderBy.direction', (way) => {
      it.each(SIZES)('forward by %i, each row once and in order', async (first) => {
        const expected = await listed(store, way.listing, SOME[way.listing], way.orderBy);
        const seen: string[] = [];
        let page = await pageOf(way, { first });
        for (;;) {
          expect(page.hasPrevious).toBe(seen.length > 0);
          seen.push(...labels(way.listing, page));
          expect(page.hasNext).toBe(seen.length < expected.length);
          const after = page.rows.at(-1)?.cursor;
          if (!page.hasNext || after === undefined) break;
          page = await pageOf(way, { first, after });
        }
        expect(seen).toEqual(expected);
      });

      it.each(SIZES)('backward by %i, each row once and in order', async (last) => {
        const expected = await listed(store, way.listing, SOME[way.listing], way.orderBy);
        let seen: readonly string[] = [];
        let page = await pageOf(way, { last });
        for (;;) {
          expect(page.hasNext).toBe(seen.length > 0);
          seen = [...labels(way.listing, page), ...seen];
          expect(page.hasPrevious).toBe(seen.length < expected.length);
          const before = page.rows.at(0)?.cursor;
          if (!page.hasPrevious || before === undefined) break;
          page = await pageOf(way, { last, before });
        }
        expect(seen).toEqual(expected);
      });

      it('beyond both ends: no rows, and the way back is open', async () => {
        const all = await pageOf(way, { first: 100 });
        const after = all.rows.at(-1)?.cursor ?? '';
        const before = all.rows.at(0)?.cursor ?? '';
        expect(await pageOf(way, { first: 5, after })).toEqual({ rows: [], hasNext: false, hasPrevious: true });
        expect(await pageOf(way, { last: 5, before })).toEqual({ rows: [], hasNext: true, hasPrevious: false });
      });
    });

    it('counts all rows of the query, whatever the page, and only when asked', async () => {
      const request = { query: { bodies: [committee.id] }, first: 1 };
      const [counted, uncounted] = await store.page('acts', [{ ...request, total: true }, request]);
      expect([counted?.total, counted?.rows.length, uncounted?.total]).toEqual([5, 1, undefined]);
      const [second] = await store.page('acts', [{ ...request, after: counted?.rows[0]?.cursor ?? '', total: true }]);
      expect(second?.total).toBe(5);
    });

    it('answers many requests in their order', async () => {
      const bodies = [committee.id, 'body/nobody', yueyang.id];
      const pages = await store.page(
        'acts',
        bodies.map((body) => ({ query: { bodies: [body] }, first: 100 })),
      );
      expect(pages.map((page) => page.rows.length)).toEqual([5, 0, 5]);
      expect(await store.page('acts', [])).toEqual([]);
    });

    it('says only whether there is more when no row is asked for', async () => {
      const [page] = await store.page('documents', [{ query: {}, first: 0 }]);
      expect(page).toEqual({ rows: [], hasNext: true, hasPrevious: false });
    });
  });

  it('goes on from where a row stood that has been removed since', async () => {
    const store = await open();
    for (const report of SAMPLE) await store.putReport(report);
    const [page] = await store.page('documents', [{ query: {}, first: 2 }]);
    await store.removeDocuments(['document/baicheng-2022', 'document/baicheng-2023']);
    const after = page?.rows.at(-1)?.cursor ?? '';
    const [next] = await store.page('documents', [{ query: {}, first: 2, after }]);
    expect(next?.rows.map(({ row }) => row.id)).toEqual(['document/yueyang-2022', 'document/yueyang-cppcc-2022']);
    expect(next?.hasPrevious).toBe(false);
    await store.close();
  });
}
