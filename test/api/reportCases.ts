/** The second half of entityCases.ts: who, what was done, reports, lists, ids. */
import { expect } from 'vitest';
import type { FieldCase } from './entityCases.js';
import { zhenjiang } from './world.js';

const SC = { name: '镇江市人民代表大会常务委员会' };
const SAFETY = { title: '中华人民共和国安全生产法' };
const names = (...all: string[]) => ({ nodes: all.map((name) => ({ name })) });

export const REPORT_CASES: readonly FieldCase[] = [
  {
    name: 'a project leads to what was done about it',
    query: `{ projects(filter: {kinds: [PLATFORM], within: "place/320000", nameContains: "联系"}) { totalCount nodes { id aliases name
      documents { totalCount } mentions { nodes { evidence { sentence } } }
      activities(filter: {countFrom: 30}) { nodes { object count unit year } } } } }`,
    data: {
      projects: {
        totalCount: 1,
        nodes: [
          {
            id: 'project/321100/代表联系点',
            aliases: [],
            name: '代表联系点',
            documents: { totalCount: 1 },
            mentions: { nodes: [{ evidence: { sentence: '推进代表联系点建设,新建联系点36个。' } }] },
            activities: { nodes: [{ object: '联系点', count: 36, unit: '个', year: null }] },
          },
        ],
      },
    },
  },
  {
    name: 'a person holds an office as of a report’s day, and the office knows its holders',
    query: `{ people(filter: {place: "place/321100", body: "body/镇江市人民代表大会常务委员会"}) { nodes {
      id name aliases mentions { totalCount } documents { totalCount }
      holds { totalCount nodes { asOf person { name } office { id } evidence { quote } } } } }
      offices(filter: {title: "主任", within: "place/320000"}) { nodes { aliases mentions { totalCount } documents { totalCount }
        onThatDay: holders(asOf: "2024-01-10") { nodes { person { name } } } aYearBefore: holders(asOf: "2023-01-10") { totalCount } aYearLater: holders(asOf: "2025-01-10") { totalCount } } } }`,
    data: {
      people: {
        nodes: [
          {
            id: 'person/321100/林一鸣',
            name: '林一鸣',
            aliases: [],
            mentions: { totalCount: 1 },
            documents: { totalCount: 1 },
            holds: {
              totalCount: 1,
              nodes: [
                {
                  asOf: ['2024-01-10'],
                  person: { name: '林一鸣' },
                  office: { id: 'office/镇江市人民代表大会常务委员会/主任' },
                  evidence: [{ quote: '主任林一鸣' }],
                },
              ],
            },
          },
        ],
      },
      offices: {
        nodes: [
          {
            aliases: ['主任'],
            mentions: { totalCount: 1 },
            documents: { totalCount: 1 },
            onThatDay: { nodes: [{ person: { name: '林一鸣' } }] },
            aYearBefore: { totalCount: 0 },
            aYearLater: { totalCount: 1 },
          },
        ],
      },
    },
  },
  {
    name: 'a report has its frame, its text, its activities and what it speaks of',
    query: `{ documents(filter: {kinds: [NPC_SC], yearFrom: 2023, titleContains: "镇江", issuer: "body/镇江市人民代表大会常务委员会"}) { nodes {
      id title kind coversYears planYear date source text issuer { name } place { name }
      presenter { person { name } office { title } asOf }
      meeting { id name aliases session date body { name } mentions { totalCount } documents { totalCount } }
      activities(filter: {statuses: [PLANNED]}) { nodes { category } }
      mentions(first: 2) { totalCount nodes { surface entity { name } evidence { start } } }
      entities(kinds: [PERSON, OFFICE]) { totalCount edges { cursor node { __typename } } nodes { __typename id name } } } } }`,
    data: {
      documents: {
        nodes: [
          {
            id: 'document/zhenjiang-2024',
            title: '镇江市人民代表大会常务委员会工作报告',
            kind: 'NPC_SC',
            coversYears: [2023],
            planYear: 2024,
            date: '2024-01-10',
            source: 'zhenjiang-2024.txt',
            text: zhenjiang.text,
            issuer: SC,
            place: { name: '镇江市' },
            presenter: { person: { name: '林一鸣' }, office: { title: '主任' }, asOf: ['2024-01-10'] },
            meeting: {
              id: 'meeting/镇江市第九届人民代表大会第三次会议',
              name: '镇江市第九届人民代表大会第三次会议',
              aliases: [],
              session: '第九届第三次会议',
              date: '2024-01-10',
              body: { name: '镇江市人民代表大会' },
              mentions: { totalCount: 0 },
              documents: { totalCount: 0 },
            },
            activities: { nodes: [{ category: 'LEGISLATION' }] },
            mentions: {
              totalCount: 10,
              nodes: [
                { surface: '镇江市', entity: { name: '镇江市' }, evidence: { start: 0 } },
                { surface: '镇江市人大常委会', entity: SC, evidence: { start: 0 } },
              ],
            },
            entities: {
              totalCount: 2,
              edges: [
                { cursor: expect.any(String), node: { __typename: 'Office' } },
                { cursor: expect.any(String), node: { __typename: 'Person' } },
              ],
              nodes: [
                {
                  __typename: 'Office',
                  id: 'office/镇江市人民代表大会常务委员会/主任',
                  name: '镇江市人民代表大会常务委员会主任',
                },
                { __typename: 'Person', id: 'person/321100/林一鸣', name: '林一鸣' },
              ],
            },
          },
        ],
      },
    },
  },
  {
    name: 'a report without issuer, meeting, presenter and date says null',
    query:
      '{ node(id: "document/baicheng-2023") { ... on Document { issuer { id } meeting { id } presenter { asOf } date planYear } } }',
    data: { node: { issuer: null, meeting: null, presenter: null, date: null, planYear: null } },
  },
  {
    name: 'an activity says who did what, how sure, and by which words',
    query: `{ activities(filter: {categories: [INSPECTION], actions: [INSPECT], statuses: [DONE], place: "place/321100", yearFrom: 2023, yearTo: 2023,
      about: "regulation/中华人民共和国安全生产法", document: "document/zhenjiang-2024", minConfidence: 0.5}) { nodes {
      id category action status year actors { name } object count unit about { __typename ... on Regulation { title } } confidence
      evidence { quote } } } }`,
    data: {
      activities: {
        nodes: [
          {
            id: 'activity/zhenjiang-2024/0-2/inspect',
            category: 'INSPECTION',
            action: 'INSPECT',
            status: 'DONE',
            year: 2023,
            actors: [SC, { name: '镇江市人民政府' }],
            object: null,
            count: null,
            unit: null,
            about: [{ __typename: 'Regulation', title: '中华人民共和国安全生产法' }],
            confidence: 0.8,
            evidence: [{ quote: '检查安全生产法' }],
          },
        ],
      },
    },
  },
  {
    name: 'lists of places, bodies and regulations are filtered and ordered',
    query: `{ places(filter: {within: "place/320000", levels: [PREFECTURE], mentioned: true, nameContains: "江"}) { totalCount nodes { mentions { totalCount } } }
      bodies(filter: {place: "place/321100", nameContains: "人民代表大会"}, orderBy: {field: REGULATIONS, direction: DESC}) { nodes { name } }
      mostActors: regulations(orderBy: {field: ACTORS, direction: DESC}, first: 1) { nodes { title } }
      enactedInJiangsu: regulations(filter: {kinds: [LOCAL_REGULATION], within: "place/320000", acts: {actions: [ENACT], statuses: [DONE]}}) { nodes { title } }
      inspectedByBaicheng: regulations(filter: {actor: "body/白城市人民代表大会常务委员会", acts: {actions: [INSPECT]}}) { nodes { title } }
      enactedByBaicheng: regulations(filter: {actor: "body/白城市人民代表大会常务委员会", acts: {actions: [ENACT]}}) { totalCount } }`,
    data: {
      places: { totalCount: 1, nodes: [{ mentions: { totalCount: 1 } }] },
      bodies: names('镇江市人民代表大会常务委员会', '镇江市人民代表大会'),
      mostActors: { nodes: [SAFETY] },
      enactedInJiangsu: { nodes: [{ title: '镇江市住宅物业管理条例' }] },
      inspectedByBaicheng: { nodes: [SAFETY] },
      enactedByBaicheng: { totalCount: 0 },
    },
  },
  {
    name: 'regulations and acts are filtered by topic',
    query: `{ waste: regulations(filter: {topics: ["垃圾管理", "养犬管理"]}) { nodes { title } }
      towns: regulations(filter: {topics: ["城乡建设与管理"], within: "place/430000"}) { nodes { title } }
      planned: regulations(filter: {acts: {topics: ["城乡建设与管理"], statuses: [PLANNED]}}) { nodes { title } }
      acts: body(name: "镇江市人民代表大会") { property: regulations(filter: {topics: ["物业管理"]}) { nodes { title } }
        dogs: regulations(filter: {topics: ["养犬管理"]}) { totalCount } }
      none: regulations(filter: {topics: []}) { totalCount } }`,
    data: {
      waste: { nodes: [{ title: '镇江市餐厨废弃物管理条例' }] },
      towns: { nodes: [{ title: '岳阳市物业管理办法' }] },
      planned: { nodes: [{ title: '镇江市餐厨废弃物管理条例' }] },
      acts: { property: { nodes: [{ title: '镇江市住宅物业管理条例' }] }, dogs: { totalCount: 0 } },
      none: { totalCount: 0 },
    },
  },
  {
    name: 'activities and acts are filtered by how sure the reading is',
    query: `{ all: activities(filter: {minConfidence: 0}) { totalCount }
      sure: activities(filter: {minConfidence: 0.9}) { nodes { confidence } }
      certain: activities(filter: {minConfidence: 1}) { totalCount }
      ofTheReport: node(id: "document/zhenjiang-2024") { ... on Document { activities(filter: {minConfidence: 0.75}) { nodes { confidence } } } }
      acts: body(name: "镇江市人民代表大会") { regulations(filter: {minConfidence: 0.8}) { edges { confidence node { title } } } }
      regulations(filter: {acts: {minConfidence: 0.9}}) { nodes { title } } }`,
    data: {
      all: { totalCount: 6 },
      sure: { nodes: [{ confidence: 0.9 }, { confidence: 0.95 }] },
      certain: { totalCount: 0 },
      ofTheReport: { activities: { nodes: [{ confidence: 0.9 }, { confidence: 0.8 }, { confidence: 0.95 }] } },
      acts: {
        regulations: {
          edges: [
            { confidence: 0.8, node: SAFETY },
            { confidence: 0.9, node: { title: '镇江市住宅物业管理条例' } },
          ],
        },
      },
      regulations: { nodes: [{ title: '镇江市住宅物业管理条例' }] },
    },
  },
  {
    name: 'null in a filter means the same as leaving the field out',
    query:
      '{ regulations(filter: {kinds: null, within: null, acts: null, titleContains: "安全"}, orderBy: null, first: null) { nodes { title } } }',
    data: { regulations: { nodes: [SAFETY] } },
  },
  {
    name: 'node answers every kind of thing, and null for what is not there',
    query: `{ node(id: "activity/zhenjiang-2024/0-1/enact") { __typename id }
      nodes(ids: ["body/镇江市人民政府", "nothing", "document/baicheng-2023", "meeting/镇江市第九届人民代表大会第三次会议",
        "project/321100/代表联系点", "activity/none", "person/321100/林一鸣", "office/镇江市人民代表大会常务委员会/主任", "place/220800"]) {
        __typename ... on Entity { name } } }`,
    data: {
      node: { __typename: 'Activity', id: 'activity/zhenjiang-2024/0-1/enact' },
      nodes: [
        { __typename: 'Body', name: '镇江市人民政府' },
        null,
        { __typename: 'Document' },
        { __typename: 'Meeting', name: '镇江市第九届人民代表大会第三次会议' },
        { __typename: 'Project', name: '代表联系点' },
        null,
        { __typename: 'Person', name: '林一鸣' },
        { __typename: 'Office', name: '镇江市人民代表大会常务委员会主任' },
        { __typename: 'Place', name: '白城市' },
      ],
    },
  },
];
