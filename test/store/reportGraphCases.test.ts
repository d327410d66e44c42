import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/index.js';
import { ACTIONS } from '../../src/model/vocabulary.js';
import { openStore } from '../../src/store/open.js';
import { toReportGraph } from '../../src/store/reportGraph.js';
import { factsOf } from './factsOf.js';

describe('the presenter of a report', () => {
  const presented = (
    document: Parameters<typeof factsOf>[2]['document'],
    roles: Parameters<typeof factsOf>[2]['roles'] = [],
  ) =>
    toReportGraph(
      factsOf(
        'x',
        { name: 'x.txt', text: '工作报告\n王芳主席作报告。' },
        { document: { presenter: { person: '王芳', role: '主席' }, ...document }, roles },
      ),
      '工作报告\n王芳主席作报告。',
    );

  it('holds the office that the roles name', () => {
    const { document, holdings } = presented({ issuer: '中国人民政治协商会议岳阳市委员会常务委员会' }, [
      { person: '王芳', role: '主席', body: '中国人民政治协商会议岳阳市委员会', quote: '王芳主席' },
    ]);
    const office = 'office/中国人民政治协商会议岳阳市委员会/主席';
    expect(document.presenter).toEqual({ person: 'person/430600/王芳', office });
    expect(holdings).toHaveLength(1);
  });

  it('else holds it in the body that reports, and the holding is drawn', () => {
    const { document, holdings } = presented({ issuer: '岳阳市人民政府' });
    expect(document.presenter).toEqual({ person: 'person/430600/王芳', office: 'office/岳阳市人民政府/主席' });
    expect(holdings).toMatchObject([{ person: 'person/430600/王芳', office: 'office/岳阳市人民政府/主席' }]);
  });

  it('is left out where nobody knows in which body', () => {
    expect(presented({}).document).not.toHaveProperty('presenter');
  });
});

describe('the category of an act on a regulation', () => {
  it.each([
    ...ACTIONS.map((action) => [action, 'LOCAL_REGULATION'] as const),
    ['ENACT', 'DECISION'] as const,
    ['INSPECT', 'DECISION'] as const,
  ])('%s of a %s', (action, kind) => {
    const expected = kind === 'DECISION' && action === 'ENACT' ? 'DECISION' : CATEGORY[action];
    const text = '报告\n处理了某条例。';
    const facts = factsOf(
      'x',
      { name: 'x.txt', text },
      {
        regulationActs: [
          {
            title: '某条例',
            canonicalTitle: '某条例',
            kind,
            action,
            status: 'DONE',
            actor: '某市人大',
            quote: '处理了某条例',
          },
        ],
      },
    );
    expect(toReportGraph(facts, text).activities.map(({ category }) => category)).toEqual([expected]);
  });
});
const CATEGORY = {
  ENACT: 'LEGISLATION',
  AMEND: 'LEGISLATION',
  REPEAL: 'LEGISLATION',
  REVIEW: 'LEGISLATION',
  APPROVE: 'LEGISLATION',
  RESEARCH: 'RESEARCH',
  INSPECT: 'INSPECTION',
  IMPLEMENT: 'OTHER',
  OTHER: 'OTHER',
} as const;

describe('facts that share their words', () => {
  const text = '报告\n先后检查了甲法、乙法各2次。';
  const said = { kind: 'LAW', action: 'INSPECT', quote: '检查了甲法、乙法各2次' } as const;

  it('give one activity each', () => {
    const facts = factsOf(
      'x',
      { name: 'x.txt', text },
      {
        regulationActs: [
          { ...said, title: '甲法', canonicalTitle: '甲法', status: 'DONE', actor: '某市人大' },
          { ...said, title: '乙法', canonicalTitle: '乙法', status: 'DONE', actor: '某市人大' },
          { ...said, title: '甲法', canonicalTitle: '甲法', status: 'PLANNED', actor: '某市人大' },
          { ...said, title: '甲法', canonicalTitle: '甲法', status: 'DONE', actor: '某市政协' },
        ],
        activities: [1, 2, 3].map((count) => ({
          category: 'INSPECTION',
          object: '检查',
          count,
          unit: '次',
          status: 'DONE',
          actor: '某市人大',
          quote: said.quote,
        })),
      },
    );
    const ids = toReportGraph(facts, text).activities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(7);
  });

  it.each([
    ['the status', { status: 'IN_PROGRESS' }],
    ['the year', { year: 2021 }],
    ['the actor', { actor: '某市政协' }],
    ['a joint actor', { actor: '某市人大、某市政协' }],
    ['the action', { action: 'IMPLEMENT' }],
    ['the category that follows from the kind', { kind: 'DECISION' }],
    ['the sentence around them', { sentenceSpan: { start: 5, end: 16 }, sentence: '检查了甲法、乙法各2次' }],
  ] as const)('and one title give one each where they differ in %s, and the store keeps all', async (_, other) => {
    const act = {
      ...said,
      action: 'ENACT',
      title: '甲法',
      canonicalTitle: '甲法',
      status: 'DONE',
      actor: '某市人大',
    } as const;
    const facts = factsOf('x', { name: 'x.txt', text }, { regulationActs: [act, { ...act, status: 'PLANNED' }] });
    const [first, second] = facts.regulationActs;
    if (first === undefined || second === undefined) throw new Error('The facts lost their acts.');
    const acts = [first, second, { ...first, ...other }, { ...second, ...other }];
    const graph = toReportGraph({ ...facts, regulationActs: acts }, text);
    const sights = new Set(acts.map((fact) => JSON.stringify(fact))).size;
    expect(graph.activities).toHaveLength(sights);
    const store = await openStore('sqlite::memory:');
    await store.putReport(graph);
    expect(await store.counts()).toMatchObject({ ACTIVITY: sights });
    expect(await store.activities(graph.activities.map(({ id }) => id))).toEqual(graph.activities);
    await store.close();
  });

  it('give one when they say the same', () => {
    const same = { ...said, title: '甲法', canonicalTitle: '甲法', status: 'DONE', actor: '某市人大' } as const;
    const facts = factsOf('x', { name: 'x.txt', text }, { regulationActs: [same, { ...same, title: '甲乙法' }] });
    expect(toReportGraph(facts, text).activities).toHaveLength(1);
  });

  it('give one when they say the same, found by several rules, as sure as the surest', () => {
    const same = { ...said, title: '甲法', canonicalTitle: '甲法', status: 'DONE', actor: '某市人大' } as const;
    const facts = factsOf('x', { name: 'x.txt', text }, { regulationActs: [same, same, same] });
    const acts = facts.regulationActs.map((act, nth) => ({
      ...act,
      confidence: [0.5, 0.8, 0.6][nth] ?? 0,
      rule: `rule ${nth}`,
    }));
    const { activities } = toReportGraph({ ...facts, regulationActs: acts }, text);
    expect(activities).toMatchObject([{ confidence: 0.8, rule: 'rule 1' }]);
  });
});

describe('a body that a report names only as an actor', () => {
  it.each([
    ['白城市人民代表大会常务委员会', 'STANDING_COMMITTEE', 'place/220800'],
    ['白城市人民代表大会', 'CONGRESS', 'place/220800'],
    ['白城市人民代表大会常务委员会党组', 'PARTY_GROUP', 'place/220800'],
    ['中国共产党白城市委员会', 'PARTY_COMMITTEE', 'place/220800'],
    ['中国人民政治协商会议吉林省委员会', 'CPPCC', 'place/220000'],
    ['中国人民政治协商会议吉林省委员会常务委员会', 'CPPCC_SC', 'place/220000'],
    ['中华人民共和国国务院', 'OTHER', 'place/100000'],
    ['洮北区人民法院', 'COURT', 'place/220802'],
    ['白城市监察委员会', 'SUPERVISION', 'place/220800'],
    ['白城市人民检察院', 'PROCURATORATE', 'place/220800'],
    ['福州市鼓楼区人民政府', 'GOVERNMENT', 'place/350102'],
    ['鼓楼区人民政府', 'GOVERNMENT', undefined], // several districts have this name
    ['清源水务公司', 'OTHER', undefined],
  ])('%s is a %s of %s', (actor, kind, place) => {
    const text = '报告\n开会2次。';
    const facts = factsOf(
      'x',
      { name: 'x.txt', text },
      {
        activities: [
          { category: 'MEETING', object: '会', count: 2, unit: '次', status: 'DONE', actor, quote: '开会2次' },
        ],
      },
    );
    const [entity] = toReportGraph(facts, text).entities;
    expect(entity).toMatchObject({ id: `body/${actor}`, kind });
    expect(entity && 'place' in entity ? entity.place : undefined).toBe(place);
  });
});

describe('two sentences that begin at one place', () => {
  it('are one passage, the longer of the two', () => {
    const text = '报告\n检查了甲法，听取了汇报。';
    const said = { kind: 'LAW', action: 'INSPECT', status: 'DONE', actor: '某市人大' } as const;
    const facts = factsOf(
      'x',
      { name: 'x.txt', text },
      {
        regulationActs: [{ ...said, title: '甲法', canonicalTitle: '甲法', quote: '检查了甲法' }],
        activities: [
          {
            category: 'OTHER',
            object: '汇报',
            count: 1,
            unit: '次',
            status: 'DONE',
            actor: '某市人大',
            quote: '听取了汇报',
          },
        ],
      },
    );
    const half = { start: 3, end: 9 };
    const [act] = facts.regulationActs;
    const cut = act ? [{ ...act, sentence: '检查了甲法，', sentenceSpan: half }] : [];
    for (const acts of [
      [...cut, ...facts.regulationActs],
      [...facts.regulationActs, ...cut],
    ]) {
      const { passages } = toReportGraph({ ...facts, regulationActs: acts }, text);
      expect(passages.map(({ sentence }) => sentence)).toEqual(['报告', '检查了甲法，听取了汇报。']);
    }
  });
});

describe('another country', () => {
  const text =
    '白城市人民代表大会常务委员会工作报告\n——2024年1月10日在白城市第七届人民代表大会第三次会议上\n批准与韩国扶余郡缔结友好城市关系。';

  it('lies in no place, and its divisions lie in it; a store takes both and lets them go', async () => {
    const [facts] = createExtractor().extract('x.txt', text);
    const report = facts && toReportGraph(facts, text);
    expect(report?.entities.filter(({ id }) => id.startsWith('place/KR'))).toEqual([
      { type: 'PLACE', id: 'place/KR', name: '韩国', code: 'KR', level: 'COUNTRY' },
      { type: 'PLACE', id: 'place/KR/扶余郡', name: '扶余郡', code: 'KR/扶余郡', level: 'COUNTY', parent: 'place/KR' },
    ]);
    const store = await openStore('sqlite::memory:');
    if (report) await store.putReport(report);
    expect(await store.entities(['place/KR'])).toHaveLength(1);
    await store.removeDocuments([report?.document.id ?? '']);
    expect((await store.entities(['place/KR']))[0]).toBeUndefined();
    await store.close();
  });
});
