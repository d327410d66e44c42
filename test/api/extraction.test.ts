import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, served } from './served.js';
import { zhenjiang } from './world.js';

let server: Served;
beforeAll(async () => {
  server = await served([zhenjiang]);
});
afterAll(() => server.close());

const OCTETS = 'application/octet-stream';
const post = (name: string, body: string | Buffer<ArrayBuffer>, type = OCTETS) =>
  fetch(`${server.url}/extract?${new URLSearchParams({ name })}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });

const TEXT = '白城市人大常委会工作报告\n各位代表：\n2023年，常委会制定《白城市物业管理条例》，召开常委会会议8次。';

describe('POST /extract', () => {
  test('answers the text and its facts, whose words stand where they say', async () => {
    const response = await post('baicheng.txt', TEXT);
    expect(response.status).toBe(200);
    const { text, reports } = (await response.json()) as {
      text: string;
      reports: { regulationActs: { quote: string; start: number; end: number }[] }[];
    };
    expect(text).toBe(TEXT);
    const [act] = reports[0]?.regulationActs ?? [];
    expect(act).toMatchObject({ canonicalTitle: '白城市物业管理条例', action: 'ENACT', status: 'DONE' });
    expect(text.slice(act?.start, act?.end)).toBe(act?.quote);
  });

  test('saves nothing', async () => {
    await post('baicheng.txt', TEXT);
    expect(await server.ask('{ documents { nodes { id } } }')).toMatchObject({
      data: { documents: { nodes: [{ id: 'document/zhenjiang-2024' }] } },
    });
  });

  test.each([
    ['what is no report', 'a.txt', '', OCTETS, 422, 'EMPTY'],
    ['an archive', 'a.zip', 'PK\u0003\u0004', OCTETS, 422, 'UNSUPPORTED_FORMAT'],
    ['a damaged document', 'a.docx', 'PK\u0003\u0004 no document', OCTETS, 422, 'UNREADABLE'],
    ['what a form of another page could send', 'a.txt', TEXT, 'text/plain', 415, 'BAD_REQUEST'],
    ['a path for a name', '../a.txt', TEXT, OCTETS, 400, 'BAD_USER_INPUT'],
    ['more than 8 MB', 'a.txt', Buffer.alloc(8192 * 1024 + 1), OCTETS, 413, 'TOO_LARGE'],
  ])('refuses %s', async (_what, name, body, type, status, code) => {
    const response = await post(name, body, type);
    expect([response.status, await response.json()]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
  });

  test('goes on answering questions while a long report is read', async () => {
    const sentence = '常委会制定《白城市物业管理条例》，听取审议报告八项，检查安全生产法实施情况。';
    const long = post('long.txt', `${TEXT}\n${sentence.repeat(20_000)}`);
    let isReading = true;
    const finished = long.then(() => {
      isReading = false;
    });
    await server.ask('{ __typename }');
    expect(isReading).toBe(true);
    await finished;
  });
});
