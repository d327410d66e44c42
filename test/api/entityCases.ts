/** One query and its whole answer a row; together the rows of both files ask for every field of the contract. */
import { expect } from 'vitest';

export interface FieldCase {
  readonly name: string;
  readonly query: string;
  readonly data: unknown;
}

const PROPERTY = { __typename: 'Regulation', id: 'regulation/镇江市住宅物业管理条例' };
const SC = { name: '镇江市人民代表大会常务委员会' };
const SAFETY = { title: '中华人民共和国安全生产法' };
const names = (...all: string[]) => ({ nodes: all.map((name) => ({ name })) });

export const ENTITY_CASES: readonly FieldCase[] = [
  {
    name: 'a place has its code, its level, the place around it, and what belongs to it',
    query: `{ place(name: "镇江") {
      id name aliases code level parent { name } children(first: 2) { nodes { name } }
      bodies(filter: {kinds: [CONGRESS, GOVERNMENT]}) { nodes { name } }
      congress { name } government { name } projects { nodes { name kind place { name } } }
      documents { nodes { title } }
    } }`,
    data: {
      place: {
        id: 'place/321100',
        name: '镇江市',
        aliases: [],
        code: '321100',
        level: 'PREFECTURE',
        parent: { name: '江苏省' },
        children: names('京口区', '润州区'),
        bodies: names('镇江市人民代表大会', '镇江市人民政府'),
        congress: { name: '镇江市人民代表大会' },
        government: { name: '镇江市人民政府' },
        projects: { nodes: [{ name: '代表联系点', kind: 'PLATFORM', place: { name: '镇江市' } }] },
        documents: { nodes: [{ title: '镇江市人民代表大会常务委员会工作报告' }] },
      },
    },
  },
  {
    name: 'a place of which no report speaks has no congress yet, and the country has no parent',
    query:
      '{ place(code: "310000") { name congress { name } government { name } } country: place(code: "100000") { parent { name } congress { name } } }',
    data: { place: { name: '上海市', congress: null, government: null }, country: { parent: null, congress: null } },
  },
  {
    name: 'a name that several places bear, or none, is no answer',
    query:
      '{ several: place(name: "朝阳区") { id } none: place(name: "无此地") { id } unknown: place(code: "999999") { id } }',
    data: { several: null, none: null, unknown: null },
  },
  {
    name: 'a standing committee is part of its congress and has offices',
    query: `{ body(name: "镇江市人民代表大会常务委员会") {
      id name aliases kind place { name } mentions { totalCount } documents { totalCount } parent { name children { nodes { name } } }
      offices { nodes { name title body { name } } }
    } }`,
    data: {
      body: {
        id: 'body/镇江市人民代表大会常务委员会',
        name: '镇江市人民代表大会常务委员会',
        aliases: ['市人大常委会', '镇江市人大常委会'],
        kind: 'STANDING_COMMITTEE',
        mentions: { totalCount: 2 },
        documents: { totalCount: 1 },
        place: { name: '镇江市' },
        parent: { name: '镇江市人民代表大会', children: names('镇江市人民代表大会常务委员会') },
        offices: { nodes: [{ name: '镇江市人民代表大会常务委员会主任', title: '主任', body: SC }] },
      },
    },
  },
  {
    name: 'a congress answers for its standing committee, act by act, with the words',
    query: `{ body(name: "镇江市人民代表大会") {
      regulations(filter: {actions: [ENACT], statuses: [DONE]}, orderBy: {field: YEAR, direction: DESC}) {
        totalCount nodes { title }
        pageInfo { hasNextPage hasPreviousPage }
        edges { cursor action status years confidence body { name } node { title }
          evidence { section sentence quote start end document { title } } }
      }
    } }`,
    data: {
      body: {
        regulations: {
          totalCount: 1,
          nodes: [{ title: '镇江市住宅物业管理条例' }],
          pageInfo: { hasNextPage: false, hasPreviousPage: false },
          edges: [
            {
              cursor: expect.any(String),
              action: 'ENACT',
              status: 'DONE',
              years: [2023],
              confidence: 0.9,
              body: SC,
              node: { title: '镇江市住宅物业管理条例' },
              evidence: [
                {
                  section: '一、工作回顾',
                  sentence: '市人大常委会制定镇江市住宅物业管理条例,与市政府联合检查安全生产法。',
                  quote: '制定镇江市住宅物业管理条例',
                  start: 26,
                  end: 39,
                  document: { title: '镇江市人民代表大会常务委员会工作报告' },
                },
              ],
            },
          ],
        },
      },
    },
  },
  {
    name: 'the government’s own acts are not the congress’s',
    query:
      '{ body(name: "镇江市人民政府") { regulations { nodes { title } } activities { nodes { category actors { name } } } } }',
    data: {
      body: {
        regulations: { nodes: [SAFETY] },
        activities: { nodes: [{ category: 'INSPECTION', actors: [SC, { name: '镇江市人民政府' }] }] },
      },
    },
  },
  {
    name: 'a regulation tells who enacted it, who acted on it and where it is spoken of',
    query: `{ regulation(title: "镇江市住宅物业管理条例") {
      id title name kind place { name } topics aliases enactedBy { name }
      counterparts { totalCount nodes { title place { name } counterparts { nodes { title } } } }
      acts(filter: {yearFrom: 2023, yearTo: 2023, kinds: [LOCAL_REGULATION], titleContains: "物业"}) { nodes { title } edges { body { name } } }
      mentions { edges { node { entity { __typename id } surface evidence { quote } } } totalCount }
      documents(first: 1) { nodes { id } }
    } planned: regulation(title: "镇江市餐厨废弃物管理条例") { enactedBy { name } topics counterparts { totalCount } }
      law: regulation(title: "中华人民共和国安全生产法") { topics counterparts { totalCount } } }`,
    data: {
      regulation: {
        id: PROPERTY.id,
        title: '镇江市住宅物业管理条例',
        name: '镇江市住宅物业管理条例',
        kind: 'LOCAL_REGULATION',
        place: { name: '镇江市' },
        topics: ['城乡建设与管理', '物业管理'],
        aliases: [],
        enactedBy: [SC],
        counterparts: {
          totalCount: 1,
          nodes: [
            {
              title: '岳阳市物业管理办法',
              place: { name: '岳阳市' },
              counterparts: { nodes: [{ title: '镇江市住宅物业管理条例' }] },
            },
          ],
        },
        acts: { nodes: [{ title: '镇江市住宅物业管理条例' }], edges: [{ body: SC }] },
        mentions: {
          totalCount: 1,
          edges: [
            {
              node: {
                entity: PROPERTY,
                surface: '镇江市住宅物业管理条例',
                evidence: { quote: '镇江市住宅物业管理条例' },
              },
            },
          ],
        },
        documents: { nodes: [{ id: 'document/zhenjiang-2024' }] },
      },
      planned: {
        enactedBy: [],
        topics: ['城乡建设与管理', '生态文明建设', '垃圾管理'],
        counterparts: { totalCount: 0 },
      },
      law: { topics: [], counterparts: { totalCount: 0 } },
    },
  },
];
