import { afterEach, describe, expect, it } from 'vitest';
import type { RegulationRecord, ReportGraph } from '../../../src/model/graph.js';
import type { Action } from '../../../src/model/vocabulary.js';
import type { GraphStore } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { regulation, reportOf } from '../fixtures.js';
import {
  BAICHENG,
  baicheng2022,
  baicheng2023,
  committee,
  congress,
  government,
  HUNAN,
  SAMPLE,
  safety,
  volunteers,
  yueyang,
} from '../sampleReports.js';
import { dumped, listed } from './rows.js';

/** The report of 2022 in a corrected reading: one law was not inspected, and its act is of 2021. */
const corrected: ReportGraph = {
  ...baicheng2022,
  activities: baicheng2022.activities
    .filter((activity) => activity.action !== 'INSPECT')
    .map((activity) =>
      activity.action === 'ENACT' && activity.status === 'DONE' ? { ...activity, year: 2021 } : activity,
    ),
};

export function describeWriting(open: OpenStore): void {
  describe('keeps reports', () => {
    const opened: GraphStore[] = [];
    const storeWith = async (...reports: readonly ReportGraph[]): Promise<GraphStore> => {
      const store = await open();
      opened.push(store);
      for (const report of reports) await store.putReport(report);
      return store;
    };
    const close = async () => {
      for (const store of opened.splice(0)) await store.close();
    };
    afterEach(close);
    /** The whole graph that reports leave in a store of their own. */
    const graphOf = async (...reports: readonly ReportGraph[]): Promise<string> => {
      const graph = await dumped(await storeWith(...reports));
      await close();
      return graph;
    };

    it('the same when they are read again', async () => {
      const store = await storeWith(...SAMPLE);
      const once = await dumped(store);
      for (const report of SAMPLE) await store.putReport(report);
      expect(await dumped(store)).toBe(once);
    });

    it('the same when another store is read off from it', async () => {
      const store = await storeWith(...SAMPLE);
      const reports = await store.reports(SAMPLE.map(({ document }) => document.id));
      const graph = await dumped(store);
      await close();
      expect(await graphOf(...reports.filter((report) => report !== undefined))).toBe(graph);
    });

    it('the same whatever the order of reading', async () => {
      const [given, ...others] = orders(SAMPLE);
      const graph = await graphOf(...(given ?? []));
      expect(others.length).toBe(23);
      for (const other of others) expect(await graphOf(...other)).toBe(graph);
    }, 120_000);

    it('a corrected one as if the old text had never been read', async () => {
      const fresh = await graphOf(...SAMPLE.map((report) => (report === baicheng2022 ? corrected : report)));
      const mended = await storeWith(...SAMPLE, corrected);
      expect(await dumped(mended)).toBe(fresh);
      expect(await listed(mended, 'acts', { bodies: [committee.id], actions: ['INSPECT'] })).toEqual([
        '白城 INSPECT DONE 中华人民共和国安全生产法 2023',
      ]);
      expect(await listed(mended, 'acts', { regulation: volunteers.id, actions: ['ENACT'] })).toEqual([
        '白城 ENACT DONE 白城市志愿服务条例 2021',
      ]);
    });

    it('and takes one out without leaving anything of it behind', async () => {
      const without = await graphOf(...SAMPLE.filter((report) => report !== baicheng2022));
      const store = await storeWith(...SAMPLE);
      expect(await store.removeDocuments([baicheng2022.document.id, 'document/none'])).toEqual([true, false]);
      expect(await dumped(store)).toBe(without);
      expect(await store.removeDocuments([baicheng2022.document.id])).toEqual([false]);
    });

    it('and is as it was when it was new once all are taken out', async () => {
      const empty = await graphOf();
      const store = await storeWith(...SAMPLE);
      await store.removeDocuments(SAMPLE.map(({ document }) => document.id));
      expect(await dumped(store)).toBe(empty);
    });

    it('and shows of several claims about an entity the one that says most', async () => {
      const store = await storeWith(baicheng2022);
      const byName = { type: 'BODY', id: government.id, name: government.name, kind: 'OTHER' };
      expect(await store.entities([government.id])).toEqual([byName]);
      await store.putReport(baicheng2023);
      expect(await store.entities([government.id])).toEqual([government]);
      await store.removeDocuments([baicheng2023.document.id]);
      expect(await store.entities([government.id])).toEqual([byName]);
    });

    it('and of equal claims the one of the smallest document, in the acts of the others too', async () => {
      const store = await storeWith(claiming('b', 'POLICY', ['ENACT']), claiming('c', 'POLICY', []));
      expect(await listed(store, 'acts', { kinds: ['POLICY'] })).toEqual(['岳阳 ENACT DONE 某办法']);
      await store.putReport(claiming('a', 'DECISION', []));
      expect(await store.entities(['regulation/某办法'])).toMatchObject([{ kind: 'DECISION' }]);
      expect(await listed(store, 'acts', { kinds: ['POLICY'] })).toEqual([]);
      expect(await listed(store, 'acts', { kinds: ['DECISION'] })).toEqual(['岳阳 ENACT DONE 某办法']);
      await store.removeDocuments(['document/a']);
      expect(await listed(store, 'acts', { kinds: ['POLICY'] })).toEqual(['岳阳 ENACT DONE 某办法']);
    });

    it('and finds a regulation by the topics and the subject that are shown of it', async () => {
      const of = (topic: string) =>
        Promise.all([
          listed(store, 'regulations', { topics: [topic] }),
          listed(store, 'acts', { topics: [topic] }),
          listed(store, 'regulations', { counterpartsOf: regulation(`另${topic}`, 'POLICY').id }),
        ]);
      const store = await storeWith(
        about('c', regulation('另旧', 'POLICY', HUNAN, [], '旧')),
        about('d', regulation('另新', 'POLICY', HUNAN, [], '新')),
        about('b', regulation('某办法', 'POLICY', BAICHENG, ['旧', '同'], '旧')),
      );
      const found = [['某办法'], ['岳阳 ENACT DONE 某办法'], ['某办法']];
      expect(await of('旧')).toEqual(found);
      await store.putReport(about('a', regulation('某办法', 'POLICY', BAICHENG, ['新', '同'], '新')));
      expect([await of('旧'), await of('新')]).toEqual([[[], [], []], found]);
      await store.removeDocuments(['document/a']);
      expect([await of('旧'), await of('新')]).toEqual([found, [[], [], []]]);
      await store.removeDocuments(['document/b']);
      expect(await listed(store, 'regulations', { topics: ['旧', '新', '同'] })).toEqual([]);
    });

    it('and draws one act from all that say it, with the evidence of each', async () => {
      const store = await storeWith(baicheng2023, baicheng2022);
      const query = { bodies: [committee.id], regulation: safety.id };
      const [page] = await store.page('acts', [{ query, first: 10 }]);
      const evidence = [baicheng2022, baicheng2023].flatMap(({ activities }) =>
        activities.filter(({ action }) => action === 'INSPECT').flatMap((activity) => activity.evidence),
      );
      const act = {
        body: committee.id,
        regulation: safety.id,
        action: 'INSPECT',
        status: 'DONE',
        years: [2022, 2023],
        confidence: 1,
        evidence,
      };
      expect(page?.rows.map(({ row }) => row)).toEqual([act]);
      await store.removeDocuments([baicheng2023.document.id]);
      expect(await listed(store, 'acts', { ...query, minConfidence: 0.4 })).toHaveLength(1);
      expect(await listed(store, 'acts', { ...query, minConfidence: 0.5 })).toEqual([]);
    });

    it('and never lets a report rename an official place', async () => {
      const claimed = {
        type: 'PLACE',
        id: BAICHENG,
        name: '别处',
        code: '220800',
        level: 'VILLAGE',
        parent: 'place/100000',
      } as const;
      const empty = await graphOf();
      const store = await storeWith({ ...baicheng2022, entities: [...baicheng2022.entities, claimed] });
      expect(await store.entities([BAICHENG])).toMatchObject([{ name: '白城市', level: 'PREFECTURE' }]);
      await store.removeDocuments([baicheng2022.document.id]);
      expect(await dumped(store)).toBe(empty);
    });

    it('and keeps apart what was acted on and what was only named', async () => {
      const named = regulation('某规划', 'POLICY');
      const document = { title: 'x', kind: 'OTHER', coversYears: [], source: 'x' } as const;
      const store = await storeWith(
        reportOf('x', document, [named], [{ text: '某规划。', names: { [named.id]: '某规划' } }]),
      );
      expect(await listed(store, 'regulations', {})).toEqual(['某规划']);
      expect(await listed(store, 'regulations', { acts: {} })).toEqual([]);
    });

    it('whole, one of them without any fact', async () => {
      const document = { title: '空', kind: 'OTHER', coversYears: [], source: '空.txt' } as const;
      const store = await storeWith(reportOf('empty', document, [congress], []));
      expect(await store.texts(['document/empty'])).toEqual(['']);
      expect(await store.entities([congress.id])).toEqual([congress]);
    });
  });
}

/** A report that takes one regulation for one kind and has a body act on it. */
const claiming = (slug: string, kind: RegulationRecord['kind'], actions: readonly Action[]): ReportGraph =>
  about(slug, regulation('某办法', kind), actions);

function about(slug: string, claimed: RegulationRecord, actions: readonly Action[] = ['ENACT']): ReportGraph {
  const does = actions.map(
    (action) => ({ category: 'OTHER', action, status: 'DONE', actors: [yueyang.id], about: [claimed.id] }) as const,
  );
  const document = { title: slug, kind: 'OTHER', coversYears: [], source: slug } as const;
  return reportOf(
    slug,
    document,
    [claimed, yueyang],
    [{ text: `${claimed.name}。`, names: { [claimed.id]: claimed.name }, does }],
  );
}

/** Every order in which a list can be read. */
function orders<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
