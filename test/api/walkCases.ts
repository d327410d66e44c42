/** The third part of entityCases.ts: what is counted, drawn and walked. */
import { expect } from 'vitest';
import type { FieldCase } from './entityCases.js';

const SC = 'body/镇江市人民代表大会常务委员会';
const GOVERNMENT = 'body/镇江市人民政府';
const SAFETY = 'regulation/中华人民共和国安全生产法';

export const WALK_CASES: readonly FieldCase[] = [
  {
    name: 'statistics have a name for each key that is an id',
    query: `{ byProvince: statistics(of: REGULATION_ACTS, by: [PROVINCE, ACTION], filter: {actions: [INSPECT]}) { keys labels value }
      byReport: statistics(of: ACTIVITIES, by: [DOCUMENT], first: 1) { keys labels value }
      byBody: statistics(of: ACTIVITY_COUNTS, by: [BODY, UNIT]) { labels value }
      all: statistics(of: ACTIVITIES, by: []) { keys labels value } }`,
    data: {
      byProvince: [
        { keys: ['place/320000', 'INSPECT'], labels: ['江苏省', 'INSPECT'], value: 2 },
        { keys: ['place/220000', 'INSPECT'], labels: ['吉林省', 'INSPECT'], value: 1 },
      ],
      byReport: [{ keys: ['document/zhenjiang-2024'], labels: ['镇江市人民代表大会常务委员会工作报告'], value: 5 }],
      byBody: [
        { labels: ['镇江市人民代表大会常务委员会', '个'], value: 36 },
        { labels: ['镇江市人民代表大会常务委员会', '次'], value: 8 },
      ],
      all: [{ keys: [], labels: [], value: 6 }],
    },
  },
  {
    name: 'the neighbourhood of a law is who inspected it, with the words',
    query: `{ neighborhood(ids: ["${SAFETY}"], relations: [INSPECTED]) { truncated nodes { __typename id name ... on Body { kind } }
      edges { source target relation label weight years evidence(first: 1) { quote document { title } } } } }`,
    data: {
      neighborhood: {
        truncated: false,
        nodes: [
          { __typename: 'Regulation', id: SAFETY, name: '中华人民共和国安全生产法' },
          {
            __typename: 'Body',
            id: 'body/白城市人民代表大会常务委员会',
            name: '白城市人民代表大会常务委员会',
            kind: 'STANDING_COMMITTEE',
          },
          { __typename: 'Body', id: SC, name: '镇江市人民代表大会常务委员会', kind: 'STANDING_COMMITTEE' },
          { __typename: 'Body', id: GOVERNMENT, name: '镇江市人民政府', kind: 'GOVERNMENT' },
        ],
        edges: [
          inspected('body/白城市人民代表大会常务委员会', '白城市人民代表大会常务委员会工作报告'),
          inspected(SC, '镇江市人民代表大会常务委员会工作报告', 2023),
          inspected(GOVERNMENT, '镇江市人民代表大会常务委员会工作报告', 2023),
        ],
      },
    },
  },
  {
    name: 'a neighbourhood is drawn over all relations but mentions, and says when it is cut',
    query: `{ all: neighborhood(ids: ["${SC}"], depth: 2) { nodes { id } edges { relation } }
      cut: neighborhood(ids: ["${SC}", "body/none"], limit: 3) { truncated nodes { id } }
      mentioned: neighborhood(ids: ["${GOVERNMENT}"], relations: [MENTIONS]) { edges { label source target } } }`,
    data: {
      all: {
        nodes: expect.arrayContaining([{ id: SC }, { id: SAFETY }, { id: 'person/321100/林一鸣' }]),
        edges: expect.not.arrayContaining([{ relation: 'MENTIONS' }]),
      },
      cut: { truncated: true, nodes: [{ id: SC }, { id: 'body/镇江市人民代表大会' }, { id: 'place/321100' }] },
      mentioned: { edges: [{ label: '提及', source: SC, target: GOVERNMENT }] },
    },
  },
  {
    name: 'two cities’ bodies meet over the law that both inspected',
    query: `{ paths(from: "${SC}", to: "body/白城市人民代表大会常务委员会") { truncated nodes { name } edges { label } } }`,
    data: {
      paths: [
        {
          truncated: false,
          nodes: [
            { name: '镇江市人民代表大会常务委员会' },
            { name: '中华人民共和国安全生产法' },
            { name: '白城市人民代表大会常务委员会' },
          ],
          edges: [{ label: '执法检查' }, { label: '执法检查 2023' }],
        },
      ],
    },
  },
];

function inspected(source: string, title: string, ...years: number[]) {
  const label = ['执法检查', ...years].join(' ');
  const evidence = [{ quote: '检查安全生产法', document: { title } }];
  return { source, target: SAFETY, relation: 'INSPECTED', label, weight: 1, years, evidence };
}
