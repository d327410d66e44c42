import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceRecord, EvidenceRef } from '../../../src/model/graph.js';
import { type Follow, type GraphStore, type Listing, type PageRequest, REFERENCES } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { SAMPLE } from '../sampleReports.js';
import { SOME } from './rows.js';

const NAMING = (Object.keys(REFERENCES) as Listing[]).flatMap((listing) =>
  REFERENCES[listing].map((field) => ({ listing, field })),
);
const WITNESSED = ['activities', 'acts', 'holdings', 'mentions'] as const satisfies readonly Listing[];
const NOTHING: Follow = { entities: [], evidence: false, documents: false };

type Plain = Readonly<Record<string, unknown>>;
/** A field's one value or its list of them. */
const valuesOf = <Value>(row: object, field: string): readonly Value[] =>
  [(row as Plain)[field] ?? []].flat() as unknown[] as readonly Value[];
const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
const idsOf = (records: readonly { readonly id: string }[] = []): readonly string[] =>
  records.map(({ id }) => id).sort();

/** What a page brings along is what the questions answer that it saves. */
export function describeFollowing(open: OpenStore): void {
  describe('what a page brings along', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of SAMPLE) await store.putReport(report);
    });
    afterAll(() => store.close());

    const pageOf = async (listing: Listing, request: Partial<PageRequest>) => {
      const [page] = await store.page(listing, [{ query: SOME[listing], first: 100, ...request }]);
      if (page === undefined) throw new Error('A request was left without an answer.');
      return page;
    };
    const answered = async (evidence: readonly EvidenceRef[]): Promise<readonly (EvidenceRecord | undefined)[]> =>
      store.evidence(evidence);

    it.each(NAMING)('the entities that $field of $listing names', async ({ listing, field }) => {
      const plain = await pageOf(listing, {});
      const { rows, followed } = await pageOf(listing, { follow: { ...NOTHING, entities: [field] } });
      const named = distinct(rows.flatMap(({ row }) => valuesOf<string>(row, field)));
      expect(named).not.toEqual([]);
      expect(rows).toEqual(plain.rows);
      expect(idsOf(followed?.entities)).toEqual(named);
      expect(followed?.entities).toEqual(await store.entities(followed?.entities.map(({ id }) => id) ?? []));
      expect(followed?.documents).toEqual([]);
    });

    it.each(WITNESSED)('the evidence of %s, whole, and the documents in which it stands', async (listing) => {
      const plain = await pageOf(listing, {});
      const { rows, followed } = await pageOf(listing, { follow: { ...NOTHING, evidence: true, documents: true } });
      const refs = plain.rows.map(({ row }) => valuesOf<EvidenceRef>(row, 'evidence'));
      expect(rows.map(({ row }) => valuesOf(row, 'evidence'))).toEqual(await Promise.all(refs.map(answered)));
      expect(rows.map(({ row }) => ({ ...row, evidence: null }))).toEqual(
        plain.rows.map(({ row }) => ({ ...row, evidence: null })),
      );
      expect(idsOf(followed?.documents)).toEqual(distinct(refs.flat().map(({ document }) => document)));
      expect(followed?.documents).toEqual(await store.documents(followed?.documents.map(({ id }) => id) ?? []));
      expect(followed?.entities).toEqual([]);
    });

    it('of its own rows only, from whichever end it is read', async () => {
      const follow = { ...NOTHING, entities: ['regulation'], evidence: true, documents: true };
      for (const end of [{ first: 1 }, { last: 1 }]) {
        const [page] = await store.page('acts', [{ query: {}, ...end, follow }]);
        expect(idsOf(page?.followed?.entities)).toEqual(page?.rows.map(({ row }) => row.regulation));
      }
    });

    it('nothing when nothing is followed', async () => {
      expect((await pageOf('acts', {})).followed).toBeUndefined();
    });
  });
}
