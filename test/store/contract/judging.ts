import { afterEach, describe, expect, it } from 'vitest';
import type { BodyRecord, JudgementRecord, ReportGraph } from '../../../src/model/graph.js';
import type { GraphStore } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { body, office, person, project, regulation, reportOf, village } from '../fixtures.js';
import {
  BAICHENG,
  baicheng2022,
  baicheng2023,
  committee,
  congress,
  director,
  government,
  SAMPLE,
  safety,
  TAOBEI,
  volunteers,
  yueyang,
  zhang,
} from '../sampleReports.js';
import { dumped, listed } from './rows.js';

const variant = body('白城人大常委会', 'OTHER');
const other = body('白城市人大', 'OTHER');
const zhao = person('赵强', BAICHENG);

/** A report that calls a body by some name, and says of it all that can be said of a body. */
function speakingOf(slug: string, called: BodyRecord): ReportGraph {
  const [chair, rules] = [office(called, '秘书长'), regulation('白城市议事规则', 'INTERNAL_RULE', BAICHENG)];
  const branch = body('白城市人大常委会办公室', 'DEPARTMENT', BAICHENG, called.id);
  const document = { title: slug, kind: 'OTHER', coversYears: [], issuer: called.id, source: slug } as const;
  const does = [safety, rules].map(({ id }) => ({
    category: 'OTHER' as const,
    action: 'IMPLEMENT' as const,
    status: 'DONE' as const,
    year: 2020,
    actors: [called.id],
    about: [id],
  }));
  return reportOf(
    slug,
    document,
    [called, chair, rules, branch, safety, zhao],
    [
      {
        text: '白城人大常委会学习了安全生产法和议事规则。',
        names: { [called.id]: '白城人大常委会', [safety.id]: '安全生产法' },
        does,
      },
      {
        text: '赵强秘书长参加。',
        names: { [zhao.id]: '赵强', [chair.id]: null, [called.id]: null },
        holds: [{ person: zhao.id, office: chair.id, asOf: '2021-01-01' }],
      },
    ],
  );
}
const said = speakingOf('said', variant);

/** The same office in the body's full name, and a village. */
const offices = reportOf(
  'offices',
  { title: 'x', kind: 'OTHER', coversYears: [], source: 'x' },
  [congress, committee, office(committee, '秘书长'), village('洮北', BAICHENG)],
  [],
);

const judged = (
  left: { readonly id: string },
  judgement: JudgementRecord['judgement'],
  right: { readonly id: string },
): JudgementRecord => ({
  left: left.id,
  right: right.id,
  judgement,
  reason: '同一机构',
  at: '2026-01-02T03:04:05.000Z',
});
const SAME = judged(committee, 'SAME', variant);

/** Put a report, record a judgement, or remove a document. */
type Step = ReportGraph | JudgementRecord | string;

export function describeJudging(open: OpenStore): void {
  describe('judges who is who', () => {
    const opened: GraphStore[] = [];
    /** What is done to a new store, one after the other. */
    const storeAfter = async (...steps: readonly Step[]): Promise<GraphStore> => {
      const store = await open();
      opened.push(store);
      for (const step of steps) {
        if (typeof step === 'string') await store.removeDocuments([step]);
        else if ('judgement' in step) await store.judge([step]);
        else await store.putReport(step);
      }
      return store;
    };
    const graphAfter = async (...steps: readonly Step[]): Promise<string> => dumped(await storeAfter(...steps));
    const without = (kinds: RegExp, dump: string): readonly string[] =>
      dump.split('\n').filter((line) => !kinds.test(line));
    /** The graph without the judgements themselves, and without the names that they bring. */
    const facts = (dump: string): readonly string[] => without(/^\{"kind":"(JUDGEMENT|ALIAS)"/, dump);
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });

    it('SAME: as if every report had called it by the name that is kept', async () => {
      const plain = await graphAfter(...SAMPLE, speakingOf('said', body(committee.name, 'OTHER')));
      const store = await storeAfter(...SAMPLE, said, SAME);
      expect(facts(await dumped(store))).toEqual(facts(plain));
      expect(await store.aliases([committee.id])).toEqual([['常委会', '白城人大常委会', '白城市人大常委会']]);
    });

    it('SAME: both ids answer the one entity, wherever they are asked with', async () => {
      const store = await storeAfter(...SAMPLE, said, SAME);
      const [kept, old] = await store.entities([committee.id, variant.id]);
      expect([kept, old]).toEqual([committee, committee]);
      const oldOffice = 'office/白城人大常委会/秘书长';
      expect(await store.entities([oldOffice])).toMatchObject([
        { id: `office/${committee.name}/秘书长`, body: committee.id },
      ]);
      for (const id of [committee.id, variant.id]) {
        expect(await listed(store, 'acts', { bodies: [id], actions: ['IMPLEMENT', 'AMEND'] })).toHaveLength(3);
        expect(await listed(store, 'activities', { actor: id, yearTo: 2020 })).toHaveLength(2);
        expect(await listed(store, 'regulations', { acts: { bodies: [id] }, actor: id })).toHaveLength(4);
        expect(await listed(store, 'offices', { body: id })).toHaveLength(3);
        expect(await listed(store, 'bodies', { parent: id })).toEqual(['白城市人大常委会办公室']);
        expect(await listed(store, 'documents', { issuer: id })).toEqual(['baicheng-2022', 'baicheng-2023', 'said']);
        expect(await listed(store, 'mentions', { entity: id })).toHaveLength(7);
        const [rows] = await store.statistics([
          { of: 'REGULATION_ACTS', by: ['BODY'], query: { actor: id }, first: 9 },
        ]);
        expect(rows).toEqual([{ keys: [committee.id], value: 7 }]);
        const around = { ids: [id], depth: 1, relations: ['IMPLEMENTED', 'ENACTED'], limit: 9 } as const;
        expect((await store.neighborhood([around]))[0]?.nodes).toHaveLength(5);
        const edge = { source: id, target: safety.id, relation: 'IMPLEMENTED' } as const;
        expect((await store.edgeEvidence([{ edge, first: 9 }]))[0]).toHaveLength(1);
        const way = { from: id, to: yueyang.id, maxLength: 2, relations: ['INSPECTED'], limit: 1 } as const;
        expect((await store.paths([way]))[0]?.[0]?.nodes[0]).toBe(committee.id);
      }
      expect(await listed(store, 'holdings', { office: oldOffice })).toEqual(['赵强 秘书长 2021-01-01']);
      const kinds = ['白城人大常委会', '白城市人民代表大会常务委员会'].map((name) => ({ kind: 'BODY', name }) as const);
      expect(await store.named(kinds)).toEqual([[committee.id], [committee.id]]);
    });

    it('SAME: the old name finds it even where no report writes it', async () => {
      const quiet = body('督办处', 'OTHER');
      const silent = reportOf('silent', { title: 'x', kind: 'OTHER', coversYears: [], source: 'x' }, [quiet], []);
      const store = await storeAfter(...SAMPLE, silent, judged(committee, 'SAME', quiet));
      const search = async () =>
        (await store.search([{ query: quiet.name, kinds: ['BODY'], first: 9 }])).flatMap(({ rows }) =>
          rows.map(({ row }) => [row.entity, row.matched]),
        );
      expect(await store.named([{ kind: 'BODY', name: quiet.name }])).toEqual([[committee.id]]);
      expect(await search()).toEqual([[committee.id, quiet.name]]);
      expect((await store.aliases([quiet.id]))[0]).toContain(quiet.name);
      await store.judge([judged(committee, 'UNSURE', quiet)]);
      expect(await store.named([{ kind: 'BODY', name: quiet.name }])).toEqual([[quiet.id]]);
      expect(await search()).toEqual([[quiet.id, quiet.name]]);
      expect((await store.aliases([committee.id]))[0]).not.toContain(quiet.name);
    });

    it('SAME: the left is kept, unless it is itself the right of another one', async () => {
      const store = await storeAfter(...SAMPLE, said, judged(variant, 'SAME', committee));
      expect(await store.entities([committee.id])).toMatchObject([
        { id: variant.id, name: variant.name, place: BAICHENG },
      ]);
      await store.judge([judged(government, 'SAME', variant)]);
      const ids = [variant.id, committee.id, government.id];
      expect((await store.entities(ids)).map((entity) => entity?.id)).toEqual([
        government.id,
        government.id,
        government.id,
      ]);
    });

    it.each<readonly [what: string, steps: readonly Step[]]>([
      ['judged first', [baicheng2022, said, SAME, ...SAMPLE]],
      ['judged between', [said, baicheng2023, SAME, said, ...SAMPLE.toReversed()]],
      ['read again after it', [...SAMPLE, said, SAME, ...SAMPLE, said]],
      [
        'removed and read again',
        [...SAMPLE, said, SAME, 'document/said', 'document/baicheng-2022', baicheng2022, said],
      ],
      ['all removed', [said, baicheng2022, SAME, 'document/said', 'document/baicheng-2022', said, ...SAMPLE]],
      ['judged twice', [...SAMPLE, said, SAME, { ...SAME, reason: '再次' }, SAME]],
      ['judged otherwise first', [...SAMPLE, said, judged(variant, 'DIFFERENT', committee), SAME]],
    ])('the same whatever the order: %s', async (_, steps) => {
      expect(await graphAfter(...steps)).toBe(await graphAfter(...SAMPLE, said, SAME));
    });

    it('the same whatever the order of several judgements', async () => {
      const chain = [SAME, judged(variant, 'SAME', other), judged(government, 'DIFFERENT', other)];
      const named = reportOf(
        'named',
        { title: 'x', kind: 'OTHER', coversYears: [], source: 'x' },
        [other],
        [{ text: '白城市人大开会。', names: { [other.id]: '白城市人大' } }],
      );
      const judgedIn = (...order: readonly number[]) =>
        graphAfter(...SAMPLE, said, named, ...order.flatMap((at) => chain[at] ?? []));
      const first = await judgedIn(0, 1, 2);
      expect(await judgedIn(2, 1, 0)).toBe(first);
      expect(await judgedIn(1, 0, 2)).toBe(first);
      expect(await judgedIn(1, 2, 0)).toBe(first);
    });

    it.each(['UNSURE', 'DIFFERENT'] as const)('%s after SAME leaves the graph as it was before', async (judgement) => {
      const graph = await graphAfter(...SAMPLE, said, SAME, judged(committee, judgement, variant));
      expect(without(/"JUDGEMENT"/, graph)).toEqual((await graphAfter(...SAMPLE, said)).split('\n'));
    });

    it('gives reports back as they were put, whatever was judged of them', async () => {
      const ids = [said, ...SAMPLE].map(({ document }) => document.id);
      const plain = await (await storeAfter(...SAMPLE, said)).reports(ids);
      const store = await storeAfter(...SAMPLE, said, SAME, said);
      expect(await store.reports(ids)).toEqual(plain);
    });

    it('joins what one sentence says of both only once', async () => {
      const both = reportOf(
        'both',
        { title: 'x', kind: 'OTHER', coversYears: [], source: 'x' },
        [congress, committee, variant, safety],
        [
          {
            text: '甲乙检查安全生产法。',
            names: { [committee.id]: null, [variant.id]: null },
            does: [
              {
                category: 'INSPECTION',
                action: 'INSPECT',
                status: 'DONE',
                actors: [variant.id, committee.id],
                about: [safety.id],
              },
            ],
          },
        ],
      );
      const store = await storeAfter(both, SAME);
      expect(await listed(store, 'mentions', { entity: committee.id })).toHaveLength(1);
      const [page] = await store.page('activities', [{ query: {}, first: 9 }]);
      expect(page?.rows.map(({ row }) => row.actors)).toEqual([[committee.id]]);
      expect(await listed(store, 'acts', {})).toEqual(['白城 INSPECT DONE 中华人民共和国安全生产法']);
    });

    it('joins a village to an official place, regulations, people and projects', async () => {
      const [near, twice, again, clean] = [
        village('洮北', BAICHENG),
        regulation('志愿服务条例', 'OTHER'),
        person('张明', TAOBEI),
        project('清水', 'CAMPAIGN', BAICHENG),
      ];
      const names = { [near.id]: '洮北', [twice.id]: '志愿服务条例', [again.id]: '张明', [clean.id]: '清水' };
      const written = reportOf(
        'x',
        { title: 'x', kind: 'OTHER', coversYears: [], place: near.id, source: 'x' },
        [near, twice, again, clean],
        [{ text: '洮北的张明学习志愿服务条例和清水。', names }],
      );
      const store = await storeAfter(
        ...SAMPLE,
        written,
        judged(near, 'SAME', { id: TAOBEI }),
        judged(volunteers, 'SAME', twice),
        judged(zhang, 'SAME', again),
        judged({ id: 'project/220800/“清水”行动' }, 'SAME', clean),
      );
      const found = await store.entities([near.id, twice.id, again.id, clean.id]);
      expect(found.map((entity) => entity?.id)).toEqual([TAOBEI, volunteers.id, zhang.id, 'project/220800/“清水”行动']);
      expect(found[0]).toMatchObject({ name: '洮北区', level: 'COUNTY' });
      expect(await listed(store, 'documents', { place: TAOBEI })).toEqual(['x']);
      expect(await listed(store, 'holdings', { person: again.id })).toEqual(['张明 主任 2023-01-10 2024-01-09']);
    });

    it('holds no name of what no report speaks of any more, and knows it again when one does', async () => {
      const all = [...SAMPLE, said];
      const store = await storeAfter(...all, SAME, ...all.map(({ document }) => document.id));
      const gone = await dumped(store);
      for (const report of all) await store.putReport(report);
      const again = await dumped(store);
      expect(without(/"JUDGEMENT"/, gone)).toEqual((await graphAfter()).split('\n'));
      expect(again).toBe(await graphAfter(...all, SAME));
    });

    it('forgets nothing: what was taken back is told with when, and what is said again is not told twice', async () => {
      const store = await storeAfter(...SAMPLE, said, SAME, SAME);
      const back = { ...judged(variant, 'UNSURE', committee), at: '2026-02-01T00:00:00.000Z' };
      await store.judge([back]);
      const [page] = await store.page('judgements', [{ query: {}, first: 9, total: true }]);
      expect(page?.rows.map(({ row }) => row)).toEqual([{ ...SAME, until: back.at }, back]);
      expect(page?.total).toBe(2);
      expect(await store.judgements([committee.id])).toEqual([[back]]);
    });

    it('tells what was judged of an id, the latest first', async () => {
      const later = { ...judged(variant, 'DIFFERENT', government), at: '2026-02-01T00:00:00.000Z' };
      const store = await storeAfter(...SAMPLE, said, SAME, later);
      expect(await store.judgements([variant.id, director.id])).toEqual([[later, SAME], []]);
    });

    const REFUSED: readonly (readonly [string, readonly JudgementRecord[], JudgementRecord, string, RegExp])[] = [
      ['itself', [], judged(committee, 'SAME', committee), 'BAD_USER_INPUT', /two entities, came .* twice/],
      [
        'another kind',
        [],
        judged(committee, 'SAME', safety),
        'BAD_USER_INPUT',
        /two entities of one kind, came body.* and regulation/,
      ],
      [
        'two official places',
        [],
        judged({ id: BAICHENG }, 'SAME', { id: TAOBEI }),
        'BAD_USER_INPUT',
        /at most one place of the official/,
      ],
      [
        'what nobody speaks of',
        [],
        judged(committee, 'SAME', { id: 'body/nobody' }),
        'NOT_FOUND',
        /an entity of the graph, came body\/nobody/,
      ],
      ['no reason', [], { ...SAME, reason: ' ' }, 'BAD_USER_INPUT', /a reason, came none/],
      [
        'SAME over what is DIFFERENT',
        [SAME, judged(government, 'DIFFERENT', variant)],
        judged(government, 'SAME', committee),
        'CONFLICT',
        /judged DIFFERENT on 2026-01-02: 同一机构/,
      ],
      [
        'DIFFERENT over what is SAME by others',
        [SAME, judged(government, 'SAME', variant)],
        judged(government, 'DIFFERENT', committee),
        'CONFLICT',
        /others make them the same/,
      ],
      [
        'SAME of bodies whose offices are DIFFERENT',
        [judged({ id: 'office/白城人大常委会/秘书长' }, 'DIFFERENT', { id: `office/${committee.name}/秘书长` })],
        SAME,
        'CONFLICT',
        /秘书长 and office/,
      ],
      [
        'a second official place in one set',
        [judged(village('洮北', BAICHENG), 'SAME', { id: TAOBEI })],
        judged({ id: BAICHENG }, 'SAME', village('洮北', BAICHENG)),
        'CONFLICT',
        /one place of the official list at most/,
      ],
    ];
    it.each(REFUSED)('refuses %s, and keeps what it had', async (_, before, judgement, code, message) => {
      const store = await storeAfter(...SAMPLE, said, offices, ...before);
      const graph = await dumped(store);
      await expect(store.judge([judgement])).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
      expect(await dumped(store)).toBe(graph);
    });
  });
}
