/** Every mutation with its whole answer, on the two reports of world.ts. */
import { report } from '../cli/reports.js';
import type { FieldCase } from './entityCases.js';

const SC = 'body/镇江市人民代表大会常务委员会';

export const CHANGES: readonly (FieldCase & { readonly variables?: Readonly<Record<string, unknown>> })[] = [
  {
    name: 'reports are read into the graph',
    query: `mutation ($documents: [DocumentInput!]!) { ingest(documents: $documents) {
      documents { id title source place { name } } removed rejected { name code message } } }`,
    variables: { documents: [{ name: 'jilin.txt', text: report('吉林市', '制定《吉林市物业管理条例》。') }] },
    data: {
      ingest: {
        documents: [
          {
            id: 'document/jilin',
            title: '吉林市人民代表大会常务委员会工作报告',
            source: 'jilin.txt',
            place: { name: '吉林市' },
          },
        ],
        removed: [],
        rejected: [],
      },
    },
  },
  {
    name: 'a report is taken out',
    query: 'mutation { removeDocument(id: "document/baicheng-2023") }',
    data: { removeDocument: true },
  },
  {
    name: 'two entities are judged to be one',
    query: `mutation { judge(left: "${SC}", right: "body/白城市人民代表大会常务委员会", judgement: SAME, reason: "试验") {
      id name documents { totalCount } ... on Body { regulations(filter: {actions: [INSPECT]}) { totalCount } } } }`,
    data: {
      judge: {
        id: SC,
        name: '镇江市人民代表大会常务委员会',
        documents: { totalCount: 2 },
        regulations: { totalCount: 1 },
      },
    },
  },
];

/** What was judged, asked for with every field that tells of it. */
export const JUDGED = {
  query: `{
    judgements(first: 2) { totalCount pageInfo { hasNextPage } nodes {
      left right judgement reason inForce until leftEntity { name } rightEntity { name } } }
    takenBack: judgements(filter: {inForce: false}) { nodes { judgement reason at inForce until } }
    back: judgements(filter: {names: "body/镇江市人民政府", judgements: [UNSURE]}) { nodes { at } } }`,
};
