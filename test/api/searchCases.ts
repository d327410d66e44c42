import type { FieldCase } from './entityCases.js';

export const SEARCH_CASES: readonly FieldCase[] = [
  {
    name: 'a search finds a name by its pinyin, by initials and by a short form',
    query: `{ pinyin: search(query: "zhen jiang", first: 1) { nodes { matched score entity { id name } evidence { quote } } }
      initials: search(query: "zj", kinds: [PLACE], first: 1) { totalCount nodes { entity { id } } }
      short: search(query: "镇江市人大常委会", kinds: [BODY], first: 1) { nodes { matched entity { name } } } }`,
    data: {
      pinyin: {
        nodes: [{ matched: '镇江', score: 0.7, entity: { id: 'place/321100', name: '镇江市' }, evidence: null }],
      },
      initials: { totalCount: 16, nodes: [{ entity: { id: 'place/321100' } }] },
      short: { nodes: [{ matched: '镇江市人大常委会', entity: { name: '镇江市人民代表大会常务委员会' } }] },
    },
  },
  {
    name: 'a sentence is found by its words, with where it is written and what it speaks of',
    query: `{ search(query: "專項工作報告") { totalCount nodes { matched score entity { id }
      evidence { quote sentence start document { title } } } } }`,
    data: {
      search: {
        totalCount: 1,
        nodes: [
          {
            matched: '专项工作报告',
            score: 0.1,
            entity: null,
            evidence: {
              quote: '专项工作报告',
              sentence: '全年召开常委会会议8次,听取专项工作报告21项。',
              start: 69,
              document: { title: '镇江市人民代表大会常务委员会工作报告' },
            },
          },
        ],
      },
    },
  },
  {
    name: 'a written name is reconciled with what it can mean, and why',
    query: `{ reconcile(names: ["市人大常委会", "无此人名"], kind: BODY, place: "place/321100") { score reasons entity { name } } }`,
    data: {
      reconcile: [
        [
          {
            score: 0.921,
            reasons: ['short form: 镇江市人大常委会 within 镇江市', 'in 镇江市'],
            entity: { name: '镇江市人民代表大会常务委员会' },
          },
          {
            score: 0.2,
            reasons: ['contains it: 白城市人大常委会', 'of 白城市, not of 镇江市'],
            entity: { name: '白城市人民代表大会常务委员会' },
          },
        ],
        [],
      ],
    },
  },
];
