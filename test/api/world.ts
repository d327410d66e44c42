/** Two small reports, written for these tests. */
import type { BodyRecord, EntityRecord, RegulationRecord } from '../../src/model/graph.js';
import {
  activityId,
  bodyId,
  meetingId,
  officeId,
  personId,
  placeId,
  projectId,
  regulationId,
} from '../../src/model/ids.js';
import type { BodyKind, RegulationKind } from '../../src/model/vocabulary.js';
import { reportOf } from './reportOf.js';

const ZHENJIANG = placeId('321100');
const BAICHENG = placeId('220800');
const SAFETY = '中华人民共和国安全生产法';

const body = (name: string, kind: BodyKind, place: string, parent?: string): BodyRecord => ({
  type: 'BODY',
  id: bodyId(name),
  name,
  kind,
  place,
  ...(parent === undefined ? {} : { parent: bodyId(parent) }),
});
const regulation = (
  name: string,
  kind: RegulationKind,
  place: string,
  topics: readonly string[] = [],
  subject?: string,
): RegulationRecord => ({
  type: 'REGULATION',
  id: regulationId(name),
  name,
  kind,
  place,
  topics,
  ...(subject === undefined ? {} : { subject }),
});
const bodiesOf = (city: string, place: string): readonly EntityRecord[] => [
  body(`${city}人民代表大会`, 'CONGRESS', place),
  body(`${city}人民代表大会常务委员会`, 'STANDING_COMMITTEE', place, `${city}人民代表大会`),
  body(`${city}人民政府`, 'GOVERNMENT', place),
];

const ZHENJIANG_SC = bodyId('镇江市人民代表大会常务委员会');
const ZHENJIANG_GOVERNMENT = bodyId('镇江市人民政府');
const PROPERTY = regulationId('镇江市住宅物业管理条例');
const WASTE = regulationId('镇江市餐厨废弃物管理条例');
const GATE = projectId('代表联系点', '321100');
const SPEAKER = personId('林一鸣', '321100');
const CHAIR = officeId('镇江市人民代表大会常务委员会', '主任');
const SESSION = meetingId('镇江市第九届人民代表大会第三次会议');

export const zhenjiang = reportOf(
  'zhenjiang-2024',
  [
    '镇江市人大常委会主任林一鸣向大会报告。',
    '市人大常委会制定镇江市住宅物业管理条例,与市政府联合检查安全生产法。',
    '全年召开常委会会议8次,听取专项工作报告21项。',
    '推进代表联系点建设,新建联系点36个。',
    '今年拟制定餐厨废弃物管理条例。',
  ],
  (at) => ({
    document: {
      title: '镇江市人民代表大会常务委员会工作报告',
      kind: 'NPC_SC',
      issuer: ZHENJIANG_SC,
      place: ZHENJIANG,
      coversYears: [2023],
      planYear: 2024,
      presenter: { person: SPEAKER, office: CHAIR },
      meeting: SESSION,
      date: '2024-01-10',
      source: 'zhenjiang-2024.txt',
    },
    entities: [
      ...bodiesOf('镇江市', ZHENJIANG),
      regulation('镇江市住宅物业管理条例', 'LOCAL_REGULATION', ZHENJIANG, ['城乡建设与管理', '物业管理'], '物业管理'),
      regulation('镇江市餐厨废弃物管理条例', 'LOCAL_REGULATION', ZHENJIANG, [
        '城乡建设与管理',
        '生态文明建设',
        '垃圾管理',
      ]),
      regulation(SAFETY, 'LAW', placeId('100000')),
      { type: 'PROJECT', id: GATE, name: '代表联系点', kind: 'PLATFORM', place: ZHENJIANG },
      { type: 'PERSON', id: SPEAKER, name: '林一鸣', place: ZHENJIANG },
      { type: 'OFFICE', id: CHAIR, name: '镇江市人民代表大会常务委员会主任', title: '主任', body: ZHENJIANG_SC },
      {
        type: 'MEETING',
        id: SESSION,
        name: '镇江市第九届人民代表大会第三次会议',
        body: bodyId('镇江市人民代表大会'),
        session: '第九届第三次会议',
        date: '2024-01-10',
      },
    ],
    mentions: [
      [ZHENJIANG, '镇江市'],
      [ZHENJIANG_SC, '镇江市人大常委会'],
      [ZHENJIANG_SC, '市人大常委会'],
      [ZHENJIANG_GOVERNMENT, '市政府'],
      [PROPERTY, '镇江市住宅物业管理条例'],
      [WASTE, '餐厨废弃物管理条例'],
      [regulationId(SAFETY), '安全生产法'],
      [GATE, '代表联系点'],
      [SPEAKER, '林一鸣'],
      [CHAIR, '主任'],
    ],
    activities: [
      {
        id: activityId('zhenjiang-2024', 0, 1, 'enact'),
        document: 'document/zhenjiang-2024',
        category: 'LEGISLATION',
        action: 'ENACT',
        status: 'DONE',
        year: 2023,
        actors: [ZHENJIANG_SC],
        about: [PROPERTY],
        confidence: 0.9,
        rule: 'enact',
        evidence: [at('制定镇江市住宅物业管理条例')],
      },
      {
        id: activityId('zhenjiang-2024', 0, 2, 'inspect'),
        document: 'document/zhenjiang-2024',
        category: 'INSPECTION',
        action: 'INSPECT',
        status: 'DONE',
        year: 2023,
        actors: [ZHENJIANG_SC, ZHENJIANG_GOVERNMENT],
        about: [regulationId(SAFETY)],
        confidence: 0.8,
        rule: 'inspect',
        evidence: [at('检查安全生产法')],
      },
      {
        id: activityId('zhenjiang-2024', 0, 3, 'meetings'),
        document: 'document/zhenjiang-2024',
        category: 'MEETING',
        status: 'DONE',
        year: 2023,
        actors: [ZHENJIANG_SC],
        object: '常委会会议',
        count: 8,
        unit: '次',
        about: [],
        confidence: 0.95,
        rule: 'counted',
        evidence: [at('召开常委会会议8次')],
      },
      {
        id: activityId('zhenjiang-2024', 0, 4, 'points'),
        document: 'document/zhenjiang-2024',
        category: 'DEPUTY_WORK',
        status: 'DONE',
        actors: [ZHENJIANG_SC],
        object: '联系点',
        count: 36,
        unit: '个',
        about: [GATE],
        confidence: 0.7,
        rule: 'counted',
        evidence: [at('新建联系点36个')],
      },
      {
        id: activityId('zhenjiang-2024', 0, 5, 'plan'),
        document: 'document/zhenjiang-2024',
        category: 'LEGISLATION',
        action: 'ENACT',
        status: 'PLANNED',
        year: 2024,
        actors: [ZHENJIANG_SC],
        about: [WASTE],
        confidence: 0.6,
        rule: 'enact',
        evidence: [at('拟制定餐厨废弃物管理条例')],
      },
    ],
    holdings: [{ person: SPEAKER, office: CHAIR, asOf: '2024-01-10', evidence: at('主任林一鸣') }],
  }),
);

export const baicheng = reportOf(
  'baicheng-2023',
  ['白城市人大常委会检查安全生产法,学习外地的物业管理办法。'],
  (at) => ({
    document: {
      title: '白城市人民代表大会常务委员会工作报告',
      kind: 'NPC_SC',
      place: BAICHENG,
      coversYears: [2022, 2023],
      source: 'baicheng-2023.txt',
    },
    entities: [
      ...bodiesOf('白城市', BAICHENG),
      regulation(SAFETY, 'LAW', placeId('100000')),
      regulation(
        '岳阳市物业管理办法',
        'LOCAL_REGULATION',
        placeId('430600'),
        ['城乡建设与管理', '物业管理'],
        '物业管理',
      ),
    ],
    mentions: [
      [BAICHENG, '白城市'],
      [bodyId('白城市人民代表大会常务委员会'), '白城市人大常委会'],
      [regulationId(SAFETY), '安全生产法'],
      [regulationId('岳阳市物业管理办法'), '物业管理办法'],
    ],
    activities: [
      {
        id: activityId('baicheng-2023', 0, 1, 'inspect'),
        document: 'document/baicheng-2023',
        category: 'INSPECTION',
        action: 'INSPECT',
        status: 'DONE',
        actors: [bodyId('白城市人民代表大会常务委员会')],
        about: [regulationId(SAFETY)],
        confidence: 0.8,
        rule: 'inspect',
        evidence: [at('检查安全生产法')],
      },
    ],
    holdings: [],
  }),
);
