import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EdgeKey, EdgeRecord, ReportGraph } from '../../../src/model/graph.js';
import { RELATION_KINDS, type RelationKind } from '../../../src/model/vocabulary.js';
import type { GraphStore, NeighborhoodRequest, PathRequest, SubgraphRecord } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { body, regulation, reportOf, type Sentence } from '../fixtures.js';
import {
  BAICHENG,
  CHINA,
  committee,
  congress,
  director,
  government,
  SAMPLE,
  safety,
  TAOBEI,
  volunteers,
  water,
  YUEYANG,
  yueyang,
  zhang,
} from '../sampleReports.js';

const last = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
const nodesOf = (subgraph: SubgraphRecord | undefined) => subgraph?.nodes.map(last);
const edgesOf = (subgraph: SubgraphRecord | undefined) => subgraph?.edges.map(lineOf);
const lineOf = ({ source, target, relation, weight, years }: EdgeRecord): string =>
  [last(source), relation, last(target), weight, ...years].join(' ');

/** Every relation: from one end all that it draws there, strongest first. */
const RELATIONS: Readonly<Record<RelationKind, readonly [around: string, lines: readonly string[]]>> = {
  PART_OF: [congress.id, ['白城市人民代表大会常务委员会 PART_OF 白城市人民代表大会 5']],
  OF: [
    BAICHENG,
    [
      '白城市人民代表大会常务委员会 OF 220800 5',
      '白城市人民政府 OF 220800 2',
      '白城市志愿服务条例 OF 220800 2',
      '白城市饮用水水源保护条例 OF 220800 2',
      '白城市人民代表大会 OF 220800 1',
      '“清水”行动 OF 220800 1',
    ],
  ],
  HOLDS: [director.id, ['张明 HOLDS 主任 2 2023 2024']],
  IN: [committee.id, ['主任 IN 白城市人民代表大会常务委员会 2', '副主任 IN 白城市人民代表大会常务委员会 1']],
  ENACTED: [
    committee.id,
    [
      '白城市人民代表大会常务委员会 ENACTED 白城市饮用水水源保护条例 2 2023',
      '白城市人民代表大会常务委员会 ENACTED 白城市志愿服务条例 1 2022',
    ],
  ],
  AMENDED: [volunteers.id, ['白城市人民代表大会常务委员会 AMENDED 白城市志愿服务条例 1 2023']],
  REPEALED: ['body/甲', ['甲 REPEALED 丙 1']],
  REVIEWED: ['body/甲', ['甲 REVIEWED 丙 1']],
  APPROVED: ['body/甲', ['甲 APPROVED 丙 1']],
  RESEARCHED: [
    yueyang.id,
    [
      '岳阳市人民代表大会常务委员会 RESEARCHED （试行）节水办法 1 2022',
      '岳阳市人民代表大会常务委员会 RESEARCHED 𠮷家湾保护办法 1 2022',
    ],
  ],
  INSPECTED: [
    safety.id,
    [
      '白城市人民代表大会常务委员会 INSPECTED 中华人民共和国安全生产法 2 2022 2023',
      '岳阳市人民代表大会常务委员会 INSPECTED 中华人民共和国安全生产法 1 2021',
    ],
  ],
  IMPLEMENTED: ['body/甲', ['甲 IMPLEMENTED 丙 1']],
  ACTED_ON: ['body/甲', ['甲 ACTED_ON 丙 1']],
  CARRIED_OUT: [
    'project/220800/“清水”行动',
    ['白城市人民代表大会常务委员会 CARRIED_OUT “清水”行动 1', '白城市人民政府 CARRIED_OUT “清水”行动 1'],
  ],
  HELD: [congress.id, ['白城市人民代表大会 HELD 白城市第七届人民代表大会第三次会议 1']],
  MENTIONS: ['project/430602/“美丽_村庄”', ['中国人民政治协商会议岳阳市委员会 MENTIONS “美丽_村庄” 1']],
};

const document = { title: '甲', kind: 'OTHER', coversYears: [], source: 'x' } as const;
const [first, second, third] = [body('甲', 'OTHER'), body('乙', 'OTHER'), regulation('丙', 'POLICY')];

/** A body that does all the rest to one regulation, and another one that nothing links to the first but that regulation. */
const rest: ReportGraph = reportOf(
  'rest',
  { ...document, issuer: first.id },
  [first, second, third],
  [
    {
      text: '甲对丙做了一切。',
      names: { [first.id]: '甲', [third.id]: '丙' },
      does: (['REPEAL', 'REVIEW', 'APPROVE', 'IMPLEMENT', 'OTHER'] as const).map((action) => ({
        category: 'OTHER',
        action,
        status: 'DONE',
        actors: [first.id],
        about: [third.id],
      })),
    },
    {
      text: '乙学习了丙。',
      names: { [second.id]: '乙' },
      does: [{ category: 'OTHER', action: 'OTHER', status: 'DONE', actors: [second.id], about: [third.id] }],
    },
  ],
);

/** One body acts on forty laws: on the n-th of them n times, and inspects the first three of them once more. */
const hub = body('枢纽', 'OTHER', YUEYANG);
const laws = Array.from({ length: 40 }, (_, index) =>
  regulation(`法${String(index + 1).padStart(2, '0')}`, 'LAW', CHINA),
);
const busy: ReportGraph = reportOf(
  'busy',
  document,
  [hub, ...laws],
  laws.flatMap(({ id, name }, index) => [
    ...Array.from({ length: index + 1 }, (): Sentence => acting('IMPLEMENT', id, name)),
    ...(index < 3 ? [acting('INSPECT', id, name)] : []),
  ]),
);
function acting(action: 'IMPLEMENT' | 'INSPECT', id: string, name: string): Sentence {
  return {
    text: `处理${name}。`,
    names: { [id]: name },
    does: [{ category: 'OTHER', action, status: 'DONE', actors: [hub.id], about: [id] }],
  };
}

const PLAIN = RELATION_KINDS.filter((relation) => relation !== 'MENTIONS');

export function describeWalks(open: OpenStore): void {
  describe('walks the graph', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of [...SAMPLE, rest, busy]) await store.putReport(report);
    });
    afterAll(() => store.close());

    const around = async (id: string, request: Partial<NeighborhoodRequest> = {}) => {
      const [subgraph] = await store.neighborhood([{ ids: [id], depth: 1, relations: PLAIN, limit: 100, ...request }]);
      return subgraph;
    };
    const between = async (from: string, to: string, request: Partial<PathRequest> = {}) => {
      const [found] = await store.paths([{ from, to, maxLength: 4, relations: PLAIN, limit: 3, ...request }]);
      return found ?? [];
    };

    it.each(Object.entries(RELATIONS))('over %s, with weights and years', async (relation, [id, lines]) => {
      expect(edgesOf(await around(id, { relations: [relation as RelationKind] }))).toEqual(lines);
    });

    it('level by level, as far as asked, and draws every line between the nodes', async () => {
      const relations: readonly RelationKind[] = ['INSPECTED', 'IN'];
      const near = await around(yueyang.id, { relations });
      expect(nodesOf(near)).toEqual(['岳阳市人民代表大会常务委员会', '中华人民共和国安全生产法']);
      const far = await around(yueyang.id, { relations, depth: 2 });
      expect(nodesOf(far)).toEqual([...(nodesOf(near) ?? []), '白城市人民代表大会常务委员会']);
      const farther = await around(yueyang.id, { relations, depth: 3 });
      expect(nodesOf(farther)).toEqual([...(nodesOf(far) ?? []), '主任', '副主任']);
      expect(farther?.edges).toHaveLength(4);
      const triangle = await around(committee.id, { relations: ['PART_OF', 'OF'] });
      expect(edgesOf(triangle)).toContain('白城市人民代表大会 OF 220800 1');
      expect([near, far, farther, triangle].map((subgraph) => subgraph?.truncated)).toEqual([
        false,
        false,
        false,
        false,
      ]);
    });

    it('from several at once; what the graph does not have is left out', async () => {
      const ids = [safety.id, 'body/nobody', zhang.id, safety.id];
      const [several, none] = await store.neighborhood([
        { ids, depth: 1, relations: ['HOLDS', 'INSPECTED'], limit: 100 },
        { ids: ['body/nobody'], depth: 1, relations: PLAIN, limit: 100 },
      ]);
      const names = ['安全生产法', '张明', '白城市人民代表大会常务委员会', '主任', '岳阳市人民代表大会常务委员会'];
      expect(nodesOf(several)?.map((name) => name.replace('中华人民共和国', ''))).toEqual(names);
      expect(none).toEqual({ nodes: [], edges: [], truncated: false });
      expect(await store.neighborhood([])).toEqual([]);
    });

    it('gives of a supernode the strongest of each relation in turn, and says that there is more', async () => {
      const few = await around(hub.id, { limit: 5 });
      expect(nodesOf(few)).toEqual(['枢纽', '法40', '430600', '法01', '法39']);
      expect(few?.truncated).toBe(true);
      const one = await around(hub.id, { relations: ['IMPLEMENTED'], limit: 4 });
      expect(nodesOf(one)).toEqual(['枢纽', '法40', '法39', '法38']);
      const all = await around(hub.id, { relations: ['IMPLEMENTED'], limit: 41 });
      expect([all?.nodes.length, all?.edges.length, all?.truncated]).toEqual([41, 40, false]);
    });

    it('lets no supernode of a level crowd out the others', async () => {
      const [subgraph] = await store.neighborhood([
        { ids: [hub.id, zhang.id], depth: 1, relations: ['IMPLEMENTED', 'HOLDS'], limit: 6 },
      ]);
      expect(nodesOf(subgraph)).toEqual(['枢纽', '张明', '法40', '主任', '法39', '法38']);
      const seeds = { ids: [hub.id, zhang.id, TAOBEI], depth: 1, relations: PLAIN, limit: 2 };
      expect((await store.neighborhood([seeds])).map(({ nodes, truncated }) => [nodes, truncated])).toEqual([
        [[hub.id, zhang.id], true],
      ]);
    });

    it('to another entity by the shortest ways, whichever way the lines point', async () => {
      const [way, ...others] = await between(zhang.id, yueyang.id);
      expect(others).toEqual([]);
      expect(nodesOf(way)).toEqual([
        '张明',
        '主任',
        '白城市人民代表大会常务委员会',
        '中华人民共和国安全生产法',
        '岳阳市人民代表大会常务委员会',
      ]);
      expect(edgesOf(way)?.toSorted()).toEqual([
        '主任 IN 白城市人民代表大会常务委员会 2',
        '岳阳市人民代表大会常务委员会 INSPECTED 中华人民共和国安全生产法 1 2021',
        '张明 HOLDS 主任 2 2023 2024',
        '白城市人民代表大会常务委员会 INSPECTED 中华人民共和国安全生产法 2 2022 2023',
      ]);
      const back = await between(yueyang.id, zhang.id);
      expect(back.map(nodesOf)).toEqual([nodesOf(way)?.toReversed()]);
    });

    it('by all lines between two neighbours, and over several ways the strongest first', async () => {
      expect((await between(first.id, second.id)).map(edgesOf)).toEqual([
        ['乙', '甲']
          .map((name) => `${name} ACTED_ON 丙 1`)
          .concat(['APPROVED', 'IMPLEMENTED', 'REPEALED', 'REVIEWED'].map((relation) => `甲 ${relation} 丙 1`)),
      ]);
      const ways = await between(water.id, committee.id, { relations: ['OF', 'ENACTED', 'AMENDED'] });
      expect(ways.map(nodesOf)).toEqual([['白城市饮用水水源保护条例', '白城市人民代表大会常务委员会']]);
      const both = await between(volunteers.id, water.id, { relations: ['OF', 'ENACTED', 'AMENDED'], limit: 2 });
      expect(both.map(({ nodes, truncated }) => [nodes[1], truncated])).toEqual([
        [BAICHENG, false],
        [committee.id, false],
      ]);
      const [best] = await between(volunteers.id, water.id, { relations: ['OF', 'ENACTED', 'AMENDED'], limit: 1 });
      expect([best?.nodes[1], best?.truncated]).toEqual([BAICHENG, true]);
    });

    it('not farther than asked, not over other relations, not to what is not there', async () => {
      expect(await between(zhang.id, yueyang.id, { maxLength: 3 })).toEqual([]);
      expect(await between(zhang.id, yueyang.id, { relations: ['HOLDS', 'IN', 'OF'] })).toEqual([]);
      expect(await between(zhang.id, 'body/nobody')).toEqual([]);
      expect(await between(zhang.id, zhang.id)).toEqual([]);
      expect(await store.paths([])).toEqual([]);
    });

    const PLACES: readonly (readonly [edge: EdgeKey, expected: readonly string[]])[] = [
      [
        { source: committee.id, target: safety.id, relation: 'INSPECTED' },
        ['baicheng-2022 65-96', 'baicheng-2023 0-29'],
      ],
      [
        { source: committee.id, target: water.id, relation: 'ENACTED' },
        ['baicheng-2022 140-155', 'baicheng-2023 30-56'],
      ],
      [{ source: zhang.id, target: director.id, relation: 'HOLDS' }, ['baicheng-2022 0-39', 'baicheng-2023 57-84']],
      [
        { source: government.id, target: 'project/220800/“清水”行动', relation: 'CARRIED_OUT' },
        ['baicheng-2022 122-139'],
      ],
      [{ source: government.id, target: BAICHENG, relation: 'OF' }, ['baicheng-2022 127-130', 'baicheng-2023 46-51']],
      [
        { source: congress.id, target: 'meeting/白城市第七届人民代表大会第三次会议', relation: 'HELD' },
        ['baicheng-2022 11-28'],
      ],
      [
        { source: committee.id, target: BAICHENG, relation: 'MENTIONS' },
        ['baicheng-2022 40-42', 'baicheng-2023 57-84'],
      ],
      [{ source: committee.id, target: BAICHENG, relation: 'ENACTED' }, []],
    ];
    it('and shows where each line is written, as many places as asked for', async () => {
      const found = await store.edgeEvidence(PLACES.map(([edge]) => ({ edge, first: 20 })));
      const shown = found.map((refs) => refs.map((ref) => `${last(ref.document)} ${ref.start}-${ref.end}`));
      expect(shown).toEqual(PLACES.map(([, expected]) => expected));
      const [edge] = PLACES[0] ?? [];
      expect(edge && (await store.edgeEvidence([{ edge, first: 1 }]))[0]).toHaveLength(1);
      const quotes = await store.evidence(found.flat());
      expect(quotes.every((record) => record !== undefined)).toBe(true);
    });

    it('the same, whether reports came once or were read again, changed hands and went', async () => {
      const [one, two, three] = SAMPLE;
      if (one === undefined || two === undefined || three === undefined) throw new Error('the sample is too small');
      const elsewhere = {
        ...two,
        document: { ...two.document, issuer: yueyang.id },
        entities: [...two.entities, yueyang],
      };
      const { issuer: _, ...nobodys } = two.document;
      const drawnAfter = async (...steps: readonly (ReportGraph | string)[]): Promise<unknown> => {
        const own = await open();
        for (const step of steps) {
          if (typeof step === 'string') await own.removeDocuments([step]);
          else await own.putReport(step);
        }
        const ids = [committee.id, yueyang.id, BAICHENG, YUEYANG, safety.id];
        const drawn = await own.neighborhood(
          ids.map((id) => ({ ids: [id], depth: 1, relations: RELATION_KINDS, limit: 100 })),
        );
        await own.close();
        return drawn;
      };
      const expected = await drawnAfter(one, elsewhere);
      expect(await drawnAfter(one, two, three, elsewhere, elsewhere, three.document.id)).toEqual(expected);
      expect(await drawnAfter(elsewhere, { ...two, document: nobodys }, one, elsewhere)).toEqual(expected);
    });
  });
}
