import { describe, expect, it } from 'vitest';
import type { EvidenceRef, ReportGraph } from '../../src/model/graph.js';
import { checkReport } from '../../src/store/checkReport.js';
import { toReportGraph } from '../../src/store/reportGraph.js';
import { factsOf } from './factsOf.js';

const BEFORE = '别的报告\n这一份报告与下一份无关。\n';
const OWN = `白城市人民代表大会常务委员会工作报告
2023年1月10日在白城市第七届人民代表大会第三次会议上，张明主任作报告。
市人大常委会制定《志愿服务条例》，会同市政府检查安全生产法。
市人大常委会作出关于河湖治理的决定，全年召开会议8次、联组会议8次。
市政协也来了。
洮北区梅溪村和明仁街道开展“清水”
行动，王　瑞副市长到会。`;
const AFTER = '\n又一份报告\n完。';
const SOURCE = {
  name: 'collection.txt',
  text: BEFORE + OWN + AFTER,
  start: BEFORE.length,
  end: BEFORE.length + OWN.length,
};

const SC = '白城市人民代表大会常务委员会';
const GOV = '白城市人民政府';
const act = { kind: 'LOCAL_REGULATION', status: 'DONE', actor: SC } as const;

const FACTS = factsOf('collection.002', SOURCE, {
  document: {
    issuer: SC,
    kind: 'NPC_SC',
    place: '白城市',
    placeCode: '220800',
    coversYears: [2022],
    planYear: 2023,
    presenter: { person: '张明', role: '主任' },
    meeting: '白城市第七届人民代表大会第三次会议',
    date: '2023-01-10',
  },
  regulationActs: [
    {
      ...act,
      title: '志愿服务条例',
      canonicalTitle: '白城市志愿服务条例',
      placeCode: '220800',
      topics: ['基层治理', '志愿服务'],
      subject: '志愿服务',
      action: 'ENACT',
      year: 2022,
      quote: '制定《志愿服务条例》',
    },
    {
      ...act,
      title: '安全生产法',
      canonicalTitle: '中华人民共和国安全生产法',
      placeCode: '100000',
      kind: 'LAW',
      action: 'INSPECT',
      actor: `${SC}、${GOV}`,
      quote: '会同市政府检查安全生产法',
    },
    {
      ...act,
      title: '关于河湖治理的决定',
      canonicalTitle: '白城市人大常委会关于河湖治理的决定',
      kind: 'DECISION',
      action: 'ENACT',
      quote: '作出关于河湖治理的决定',
    },
  ],
  activities: [
    {
      category: 'MEETING',
      object: '会议',
      count: 8,
      unit: '次',
      status: 'DONE',
      actor: SC,
      year: 2022,
      quote: '召开会议8次',
    },
    { category: 'MEETING', object: '联组会议', count: 8, unit: '次', status: 'DONE', actor: SC, quote: '联组会议8次' },
  ],
  roles: [
    { person: '张明', role: '主任', body: SC, quote: '张明主任' },
    { person: '王瑞', role: '副市长', body: GOV, quote: '王　瑞副市长' },
    { person: null, role: '秘书长', body: '中国人民政治协商会议白城市委员会', quote: '市政协' },
  ],
  bodies: [
    {
      name: SC,
      kind: 'STANDING_COMMITTEE',
      placeCode: '220800',
      parent: '白城市人民代表大会',
      surfaces: ['市人大常委会'],
    },
    { name: GOV, kind: 'GOVERNMENT', placeCode: '220800', surfaces: ['市政府'] },
    { name: '中国人民政治协商会议白城市委员会', kind: 'CPPCC', placeCode: '220800', surfaces: ['市政协'] },
  ],
  places: [
    { name: '洮北区', level: 'COUNTY', code: '220802', surfaces: ['洮北区'] },
    { name: '梅溪村', level: 'VILLAGE', within: '220802', surfaces: ['梅溪村'] },
    { name: '明仁街道', level: 'TOWNSHIP', code: '220802001', surfaces: ['明仁街道'] },
  ],
  projects: [{ name: '“清水”行动', kind: 'CAMPAIGN', placeCode: '220800', quote: '“清水”\n行动' }],
});

const graph = toReportGraph(FACTS, SOURCE.text);
const entity = (id: string) => graph.entities.find((record) => record.id === id);
const words = ({ start, end }: { start: number; end: number }): string => graph.text.slice(start, end);
const mentionsOf = (id: string) =>
  graph.mentions.filter((mention) => mention.entity === id).map(({ evidence, surface }) => [words(evidence), surface]);

describe('what a report contributes to the graph', () => {
  it('is whole in itself', () => {
    expect(() => checkReport(graph)).not.toThrow();
  });

  it('is a document with its own text, wherever in a collection it stood', () => {
    expect(graph.text).toBe(OWN);
    expect(graph.document).toEqual({
      id: 'document/collection.002',
      title: '白城市人民代表大会常务委员会工作报告',
      kind: 'NPC_SC',
      issuer: `body/${SC}`,
      place: 'place/220800',
      coversYears: [2022],
      planYear: 2023,
      presenter: { person: 'person/220800/张明', office: `office/${SC}/主任` },
      meeting: 'meeting/白城市第七届人民代表大会第三次会议',
      date: '2023-01-10',
      source: 'collection.txt',
    });
  });

  it('has every offset in that text', () => {
    const facts = [...FACTS.regulationActs, ...FACTS.activities];
    expect(graph.activities.map(({ evidence }) => evidence.map(words).join())).toEqual(facts.map((fact) => fact.quote));
    for (const ref of evidenceIn(graph)) {
      const passage = graph.passages.find(({ id }) => id === ref.passage);
      expect(passage?.start).toBeLessThanOrEqual(ref.start);
      expect(passage?.end).toBeGreaterThanOrEqual(ref.end);
    }
  });

  it('has each sentence once, and cuts the one that carries a mention only', () => {
    const starts = graph.passages.map((passage) => passage.start);
    expect(starts).toEqual([...new Set(starts)].sort((left, right) => left - right));
    const last = graph.passages.at(-1);
    expect(last?.sentence).toBe('洮北区梅溪村和明仁街道开展“清水”行动，王瑞副市长到会。');
    const lonely = toReportGraph({ ...FACTS, roles: [], places: [], projects: [] }, SOURCE.text).passages.at(-1);
    expect(lonely).toEqual({
      id: `passage/collection.002/${OWN.indexOf('市政协')}`,
      start: OWN.indexOf('市政协'),
      end: OWN.indexOf('市政协也来了。') + 7,
      sentence: '市政协也来了。',
    });
  });

  it('has bodies with place and parent, and what a name implies for those named only in passing', () => {
    expect(entity(`body/${SC}`)).toEqual({
      type: 'BODY',
      id: `body/${SC}`,
      name: SC,
      kind: 'STANDING_COMMITTEE',
      place: 'place/220800',
      parent: 'body/白城市人民代表大会',
    });
    expect(entity('body/白城市人民代表大会')).toMatchObject({ kind: 'CONGRESS', place: 'place/220800' });
    expect(entity('body/白城市人民代表大会')).not.toHaveProperty('parent');
  });

  it('has places that no store has by itself, each within the next', () => {
    expect(entity('place/220802')).toBeUndefined();
    expect(entity('place/220802/梅溪村')).toEqual({
      type: 'PLACE',
      id: 'place/220802/梅溪村',
      name: '梅溪村',
      code: '220802/梅溪村',
      level: 'VILLAGE',
      parent: 'place/220802',
    });
    expect(entity('place/220802001')).toMatchObject({ level: 'TOWNSHIP', parent: 'place/220802', code: '220802001' });
  });

  it('knows a person by name and place, an office by body and title, a meeting by body and session', () => {
    expect(entity('person/220800/王瑞')).toEqual({
      type: 'PERSON',
      id: 'person/220800/王瑞',
      name: '王瑞',
      place: 'place/220800',
    });
    expect(entity(`office/${GOV}/副市长`)).toMatchObject({
      name: '白城市人民政府副市长',
      title: '副市长',
      body: `body/${GOV}`,
    });
    expect(entity('meeting/白城市第七届人民代表大会第三次会议')).toMatchObject({
      body: 'body/白城市人民代表大会',
      session: '第七届第三次会议',
      date: '2023-01-10',
    });
  });

  it('has who holds an office at the date of the report, and no holder where none is named', () => {
    expect(graph.holdings.map(({ person, office, asOf }) => [person, office, asOf])).toEqual([
      ['person/220800/张明', `office/${SC}/主任`, '2023-01-10'],
      ['person/220800/王瑞', `office/${GOV}/副市长`, '2023-01-10'],
    ]);
    expect(entity('office/中国人民政治协商会议白城市委员会/秘书长')).toBeDefined();
  });

  it('has one activity for each act and each number', () => {
    const brief = graph.activities.map(({ category, action, actors, about, object, count, year }) =>
      [category, action, actors.length, about.join(), object, count, year].map(String).join(' '),
    );
    expect(brief).toEqual([
      'LEGISLATION ENACT 1 regulation/白城市志愿服务条例 undefined undefined 2022',
      'INSPECTION INSPECT 2 regulation/中华人民共和国安全生产法 undefined undefined undefined',
      'DECISION ENACT 1 regulation/白城市人大常委会关于河湖治理的决定 undefined undefined undefined',
      'MEETING undefined 1  会议 8 2022',
      'MEETING undefined 1  联组会议 8 undefined',
    ]);
    expect(graph.activities[0]).toMatchObject({
      id: `activity/collection.002/${OWN.indexOf('制定《')}-${OWN.indexOf('，会同')}/ENACT/白城市志愿服务条例`,
      confidence: 0.9,
      rule: 'test',
    });
  });

  it('knows what a regulation is about', () => {
    expect(entity('regulation/白城市志愿服务条例')).toEqual({
      type: 'REGULATION',
      id: 'regulation/白城市志愿服务条例',
      name: '白城市志愿服务条例',
      kind: 'LOCAL_REGULATION',
      place: 'place/220800',
      topics: ['基层治理', '志愿服务'],
      subject: '志愿服务',
    });
    expect(entity('regulation/中华人民共和国安全生产法')).toMatchObject({ topics: [] });
    expect(entity('regulation/中华人民共和国安全生产法')).not.toHaveProperty('subject');
  });

  it('mentions an entity under the words that name it', () => {
    expect(mentionsOf('regulation/白城市志愿服务条例')).toEqual([['志愿服务条例', '志愿服务条例']]);
    expect(mentionsOf(`body/${SC}`)).toEqual([
      ['市人大常委会', '市人大常委会'],
      ['市人大常委会', '市人大常委会'],
    ]);
    expect(mentionsOf('person/220800/张明')).toEqual([['张明', '张明']]);
  });

  it('mentions an entity in broken or spaced words under its plain form', () => {
    expect(mentionsOf('project/220800/“清水”行动')).toEqual([['“清水”\n行动', '“清水”行动']]);
    expect(mentionsOf('person/220800/王瑞')).toEqual([['王　瑞副市长', '王瑞']]);
  });

  it('mentions what it speaks of without naming it, once, where that is said', () => {
    const title = '白城市人民代表大会常务委员会工作报告';
    expect(mentionsOf('place/220800')).toEqual([[title, undefined]]);
    expect(mentionsOf('meeting/白城市第七届人民代表大会第三次会议')).toEqual([[title, undefined]]);
    expect(mentionsOf(`office/${SC}/主任`)).toEqual([['张明主任', undefined]]);
  });

  it('is the same when the facts of one kind come in another order', () => {
    const turned = {
      ...FACTS,
      bodies: FACTS.bodies.toReversed(),
      places: FACTS.places.toReversed(),
      roles: FACTS.roles.toReversed(),
    };
    const { entities, mentions, passages } = toReportGraph(turned, SOURCE.text);
    expect({ entities, mentions, passages }).toEqual({
      entities: graph.entities,
      mentions: graph.mentions,
      passages: graph.passages,
    });
  });
});

describe('facts that do not fit', () => {
  it('are refused when the text is another one', () => {
    const text = SOURCE.text.replace('别的报告', '一份别的报告');
    expect(() => toReportGraph(FACTS, text)).toThrow(
      /Facts collection\.002, document: expected «.*» at \d+–\d+ of collection\.txt, came/,
    );
  });

  it('are refused when they lie outside of the report', () => {
    const facts = { ...FACTS, source: { ...FACTS.source, end: FACTS.source.end - 10 } };
    expect(() => toReportGraph(facts, SOURCE.text)).toThrow(/roles\[1\]: .* outside of the report/);
  });

  it('are refused when they place something in a code that no list has', () => {
    const [project] = FACTS.projects;
    const facts = { ...FACTS, projects: project ? [{ ...project, placeCode: '999999' }] : [] };
    expect(() => toReportGraph(facts, SOURCE.text)).toThrow(/expected the code of a place, came 999999/);
  });
});

function evidenceIn({ mentions, activities, holdings }: ReportGraph): readonly EvidenceRef[] {
  return [...mentions, ...holdings]
    .map(({ evidence }) => evidence)
    .concat(activities.flatMap(({ evidence }) => evidence));
}
