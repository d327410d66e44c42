import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/store/port.js';
import { report } from '../cli/reports.js';
import { CHANGES, JUDGED } from './changesCases.js';
import { type Answer, type Served, served } from './served.js';
import { baicheng, zhenjiang } from './world.js';

const TOKEN = 'a-long-random-word';
const SC = 'body/镇江市人民代表大会常务委员会';
const GOVERNMENT = 'body/镇江市人民政府';

let server: Served;
const change = async (
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  authorization: string | undefined = `Bearer ${TOKEN}`,
): Promise<Answer> => {
  const headers = authorization === undefined ? {} : { authorization };
  const { data, errors } = (await (await server.post({ query, variables }, headers)).json()) as Answer;
  return { ...(data === undefined ? {} : { data }), ...(errors && { errors }) };
};

describe('who may change the graph', () => {
  beforeAll(async () => {
    server = await served([zhenjiang], undefined, {}, TOKEN);
  });
  afterAll(() => server.close());

  test.for<readonly [what: string, authorization: string | undefined, sentence: RegExp]>([
    ['nobody without a token', undefined, /came none\. \(.*Authorization: Bearer/],
    ['nobody with another token', 'Bearer another', /came another one/],
    ['nobody with a part of it', `Bearer ${TOKEN.slice(1)}`, /came another one/],
    ['nobody with more than it', `Bearer ${TOKEN} ${TOKEN}`, /came another kind of header/],
    ['nobody with another scheme', `Basic ${TOKEN}`, /came another kind of header/],
    ['nobody with an empty one', 'Bearer ', /came another kind of header/],
  ])('%s', async ([, authorization, sentence]) => {
    for (const { query, variables } of CHANGES) {
      const headers = authorization === undefined ? {} : { authorization };
      const answer = (await (await server.post({ query, variables }, headers)).json()) as Answer;
      expect(answer.errors?.[0]).toMatchObject({
        extensions: { code: 'UNAUTHENTICATED' },
        message: expect.stringMatching(sentence),
      });
      expect(answer.errors?.[0]?.message).not.toContain(TOKEN);
    }
    const { data } = await server.ask('{ documents { nodes { id } } }');
    expect(data).toEqual({ documents: { nodes: [{ id: 'document/zhenjiang-2024' }] } });
  });

  test('whoever brings the token, however it is spelt', async () => {
    const query = 'mutation { removeDocument(id: "document/none") }';
    for (const authorization of [`Bearer ${TOKEN}`, `bearer  ${TOKEN} `]) {
      expect(await change(query, {}, authorization)).toEqual({ data: { removeDocument: false } });
    }
  });

  test('nobody where the server has none, and it says how to get one', async () => {
    const closed = await served([zhenjiang]);
    const { errors } = await closed.ask('mutation { removeDocument(id: "document/zhenjiang-2024") }');
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
      message: expect.stringContaining('ZHENGTU_TOKEN'),
    });
    await closed.close();
  });

  test('nobody by an address that a page can have a browser open', async () => {
    const query = 'mutation { removeDocument(id: "document/zhenjiang-2024") }';
    const headers = { authorization: `Bearer ${TOKEN}` };
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect(response.status).toBe(405);
  });
});

describe('changes', () => {
  beforeEach(async () => {
    server = await served([zhenjiang, baicheng], undefined, {}, TOKEN);
  });
  afterEach(() => server.close());

  test.for(CHANGES)('$name', async ({ query, variables, data }) => {
    expect(await change(query, variables)).toEqual({ data });
    expect(server.failures).toEqual([]);
  });

  const INGEST = `mutation ($documents: [DocumentInput!]!) { ingest(documents: $documents) {
    documents { id source } removed rejected { name code message } } }`;

  test('what cannot be read is told, and the others are read', async () => {
    const documents = [
      { name: 'empty.txt', text: ' \n' },
      { name: '../etc/passwd', text: 'x' },
      { name: 'a.txt', text: report('白城市', '制定《白城市志愿服务条例》。'), source: 'https://example.org/a' },
      { name: 'a', text: 'x' },
    ];
    const { data } = await change(INGEST, { documents });
    expect(data).toEqual({
      ingest: {
        documents: [{ id: 'document/a', source: 'https://example.org/a' }],
        removed: [],
        rejected: [
          { name: 'empty.txt', code: 'EMPTY', message: expect.stringMatching(/^empty\.txt: expected a report/) },
          { name: '../etc/passwd', code: 'BAD_USER_INPUT', message: expect.stringMatching(/^name: expected 1 to 200/) },
          { name: 'a', code: 'DUPLICATE_NAME', message: expect.stringMatching(/^a: expected another name/) },
        ],
      },
    });
  });

  test('a text that is read again replaces the one of its name, and nothing else of its source', async () => {
    const source = 'https://example.org/all';
    const [one, two] = [
      report('白城市', '制定《白城市志愿服务条例》。'),
      report('吉林市', '制定《吉林市物业管理条例》。'),
    ];
    await change(INGEST, {
      documents: [
        { name: 'all.txt', text: `${one}${two}`, source },
        { name: 'b', text: one, source },
      ],
    });
    const { data } = await change(INGEST, { documents: [{ name: 'all.txt', text: two, source }] });
    expect(data).toEqual({
      ingest: {
        documents: [{ id: 'document/all', source }],
        removed: ['document/all.001', 'document/all.002'],
        rejected: [],
      },
    });
    expect(await server.ask('{ node(id: "document/b") { id } }')).toEqual({ data: { node: { id: 'document/b' } } });
  });

  test('a request sees what it has changed, one mutation after the other', async () => {
    const { data } = await change(`mutation {
      first: judge(left: "${SC}", right: "${GOVERNMENT}", judgement: SAME, reason: "试") { name aliases ... on Body { activities { totalCount } } }
      second: judge(left: "${GOVERNMENT}", right: "${SC}", judgement: UNSURE, reason: "误") { name aliases ... on Body { activities { totalCount } } }
    }`);
    expect(data).toEqual({
      first: {
        name: '镇江市人民代表大会常务委员会',
        aliases: ['市人大常委会', '市政府', '镇江市人大常委会', '镇江市人民政府'],
        activities: { totalCount: 5 },
      },
      second: { name: '镇江市人民政府', aliases: ['市政府'], activities: { totalCount: 1 } },
    });
  });

  test('what was judged is told, the latest first, with what was taken back and when', async () => {
    const judge = (left: string, judgement: string, right: string, reason: string) =>
      change(
        `mutation { judge(left: "${left}", right: "${right}", judgement: ${judgement}, reason: "${reason}") { id } }`,
      );
    await judge(SC, 'SAME', GOVERNMENT, '试');
    await judge(GOVERNMENT, 'UNSURE', SC, '误');
    await judge(SC, 'SAME', 'body/镇江市人民代表大会', '简称');
    const { data } = await server.ask(JUDGED.query);
    const time = expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/);
    expect(data).toEqual({
      judgements: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [
          {
            left: SC,
            right: 'body/镇江市人民代表大会',
            judgement: 'SAME',
            reason: '简称',
            inForce: true,
            until: null,
            leftEntity: { name: '镇江市人民代表大会常务委员会' },
            rightEntity: { name: '镇江市人民代表大会常务委员会' },
          },
          {
            left: GOVERNMENT,
            right: SC,
            judgement: 'UNSURE',
            reason: '误',
            inForce: true,
            until: null,
            leftEntity: { name: '镇江市人民政府' },
            rightEntity: { name: '镇江市人民代表大会常务委员会' },
          },
        ],
      },
      takenBack: { nodes: [{ judgement: 'SAME', reason: '试', at: time, inForce: false, until: time }] },
      back: { nodes: [{ at: time }] },
    });
    const { takenBack, back } = data as Record<string, { readonly nodes: readonly { at: string; until: string }[] }>;
    expect(takenBack?.nodes[0]?.until).toBe(back?.nodes[0]?.at);
  });

  test('a change may take longer than a query, and what it answers is read in a time of its own', async () => {
    const timeLimit = 2000;
    const slowly = (store: GraphStore): GraphStore => ({
      ...store,
      judge: async (judgements) => {
        await setTimeout(timeLimit + 100);
        return store.judge(judgements);
      },
    });
    await server.close();
    server = await served([zhenjiang], slowly, { timeLimit }, TOKEN);
    const { data } = await change(
      `mutation { judge(left: "${SC}", right: "${GOVERNMENT}", judgement: UNSURE, reason: "x") { documents { totalCount } } }`,
    );
    expect(data).toEqual({ judge: { documents: { totalCount: 1 } } });
  });

  test.for<readonly [query: string, code: string, sentence: RegExp]>([
    ['removeDocument(id: "zhenjiang-2024")', 'BAD_USER_INPUT', /^id: expected the id of a document/],
    [
      `judge(left: "${SC}", right: "${SC}", judgement: SAME, reason: "x") { id }`,
      'BAD_USER_INPUT',
      /expected two entities/,
    ],
    [
      `judge(left: "${SC}", right: "place/321100", judgement: SAME, reason: "x") { id }`,
      'BAD_USER_INPUT',
      /of one kind/,
    ],
    [`judge(left: "${SC}", right: "body/none", judgement: SAME, reason: "x") { id }`, 'NOT_FOUND', /came body\/none/],
    [
      `judge(left: "${SC}", right: "${GOVERNMENT}", judgement: SAME, reason: "") { id }`,
      'BAD_USER_INPUT',
      /a reason, came none/,
    ],
    [
      `judge(left: "${SC}", right: "${GOVERNMENT}", judgement: SAME, reason: "${'x'.repeat(1001)}") { id }`,
      'BAD_USER_INPUT',
      /^reason: expected at most 1000 characters, came 1001/,
    ],
    [
      `ingest(documents: [${'{name: "a", text: "b"}'.repeat(51)}]) { removed }`,
      'BAD_USER_INPUT',
      /^documents: expected at most 50 documents, came 51/,
    ],
  ])('a mistake is told: %s', async ([query, code, sentence]) => {
    const { errors } = await change(`mutation { ${query} }`);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: { code }, message: expect.stringMatching(sentence) }),
    ]);
  });

  test('a judgement that contradicts another one says which', async () => {
    const judge = (judgement: string) =>
      change(
        `mutation { judge(left: "${SC}", right: "${GOVERNMENT}", judgement: ${judgement}, reason: "见章程") { id } }`,
      );
    await judge('DIFFERENT');
    await change(
      `mutation { judge(left: "${SC}", right: "body/镇江市人民代表大会", judgement: SAME, reason: "x") { id } }`,
    );
    const { errors } = await change(
      `mutation { judge(left: "body/镇江市人民代表大会", right: "${GOVERNMENT}", judgement: SAME, reason: "x") { id } }`,
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT' }, message: expect.stringContaining('见章程') });
  });
});
