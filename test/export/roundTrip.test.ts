import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportAsked } from '../../src/export/index.js';
import { readJsonl } from '../../src/export/readJsonl.js';
import { ZhengtuError } from '../../src/model/errors.js';
import type { GraphStore } from '../../src/store/port.js';
import { folderWith } from '../read/fixtures.js';
import { dumped } from '../store/contract/rows.js';
import { committee, government, lake, SAMPLE, yueyang } from '../store/sampleReports.js';
import { exported, storeOf } from './exported.js';

async function copyOf(store: GraphStore, asked: ExportAsked = {}): Promise<GraphStore> {
  const path = join(await folderWith({ 'graph.jsonl': await exported(store, 'zhengtu.jsonl', asked) }), 'graph.jsonl');
  const copy = await storeOf([]);
  for await (const record of readJsonl(path)) {
    if ('judgement' in record) await copy.judge([record]);
    else await copy.putReport(record);
  }
  return copy;
}

describe('an exported JSONL file', () => {
  it('gives the same graph in an empty store', async () => {
    const store = await storeOf(SAMPLE);
    expect(await dumped(await copyOf(store))).toBe(await dumped(store));
  });

  it('gives what was judged, too, and the other formats tell the graph as it was judged', async () => {
    const store = await storeOf(SAMPLE);
    const [left, right] = [committee.id, yueyang.id];
    const common = { reason: '试验', at: '2026-01-02T03:04:05.000Z' };
    await store.judge([
      { left, right, judgement: 'SAME', ...common },
      { left: government.id, right, judgement: 'DIFFERENT', ...common },
    ]);
    expect(await dumped(await copyOf(store))).toBe(await dumped(store));
    const edges = await exported(store, 'edges.csv');
    expect(edges).toContain(`${left},${lake.id}`);
    for (const file of ['edges.csv', 'nodes.csv', 'zhengtu.graphml', 'zhengtu.jsonld', 'acts.csv']) {
      expect(await exported(store, file)).not.toContain(right);
    }
  });

  it('says the words of each fact beside it', async () => {
    const lines = (await exported(await storeOf(SAMPLE), 'zhengtu.jsonl')).trimEnd().split('\n');
    const facts = lines.map((line) => JSON.parse(line)).filter(({ record }) => record === 'ACTIVITY');
    const enacted = facts.find(({ action, status }) => action === 'ENACT' && status === 'DONE');
    expect(enacted).toMatchObject({
      actors: ['body/白城市人民代表大会常务委员会'],
      about: ['regulation/白城市志愿服务条例'],
      evidence: [
        {
          quote: '白城市人大常委会审议通过《白城市志愿服务条例》。',
          sentence: '白城市人大常委会审议通过《白城市志愿服务条例》。',
          section: '一、立法',
        },
      ],
    });
    for (const { text } of SAMPLE) expect(lines.some((line) => JSON.parse(line).text === text)).toBe(true);
  });

  it.each<ExportAsked>([
    { within: '吉林省' },
    { within: '白城', from: '2023', to: '2023' },
    { kinds: ['BODY', 'REGULATION'] },
    { kinds: ['PERSON'] },
    { kinds: ['PROJECT'], within: '430600' },
  ])('is a graph of its own also for a part: %j', async (asked) => {
    const store = await storeOf(SAMPLE);
    const copy = await copyOf(store, asked);
    expect((await copy.counts()).DOCUMENT).toBeGreaterThan(0);
    expect(await exported(copy, 'zhengtu.jsonl', asked)).toBe(await exported(store, 'zhengtu.jsonl', asked));
    const whole = { ...asked, within: undefined, from: undefined, to: undefined };
    expect(await exported(copy, 'edges.csv', whole)).toBe(await exported(store, 'edges.csv', asked));
  });
});

describe('a JSONL file that is not a whole export', () => {
  const HEADER = '{"record":"HEADER","format":"zhengtu","version":1}';
  const DOCUMENT =
    '{"record":"DOCUMENT","id":"document/a","title":"a","kind":"OTHER","coversYears":[],"source":"a.txt","text":"好"}';
  const MENTION = (quote: string) =>
    `{"record":"MENTION","entity":"place/220800","evidence":{"document":"document/a","passage":"p","start":0,"end":1,"quote":"${quote}"}}`;
  const END = '{"record":"END","documents":1}';

  it.each([
    ['nothing', [], 'graph.jsonl:0: expected END after 0 documents'],
    ['no JSON', ['好'], 'graph.jsonl:1: expected a JSON object, came 好'],
    ['an empty line', [HEADER, '', END], 'graph.jsonl:2: expected a JSON object, came an empty line'],
    ['JSON of somebody else', ['{"name":"a"}'], 'graph.jsonl:1: expected a record of an export'],
    ['the facts of zhengtu extract', ['{"id":"a","document":{}}'], 'expected a record of an export'],
    [
      'a later version',
      ['{"record":"HEADER","format":"zhengtu","version":2}'],
      'graph.jsonl:1: expected a record of an export, version, came',
    ],
    ['no header', [DOCUMENT, END], 'graph.jsonl:1: expected one HEADER on top, came DOCUMENT'],
    ['two headers', [HEADER, HEADER], 'graph.jsonl:2: expected one HEADER on top, came HEADER'],
    ['a fact before its document', [HEADER, MENTION('好'), DOCUMENT, END], 'expected the DOCUMENT first'],
    [
      'an unknown kind',
      [HEADER, DOCUMENT.replace('OTHER', 'DIARY'), END],
      'graph.jsonl:2: expected a record of an export, kind',
    ],
    ['words that are not in the text', [HEADER, DOCUMENT, MENTION('坏'), END], 'expected «坏» at 0–1, came «好»'],
    ['no end', [HEADER, DOCUMENT], 'graph.jsonl:2: expected END after 1 documents'],
    ['fewer documents than its end says', [HEADER, END], 'expected END after 0 documents'],
    ['something behind its end', [HEADER, DOCUMENT, END, DOCUMENT], 'expected nothing behind END'],
  ])('is refused where it has %s', async (_, lines, expected) => {
    const path = join(await folderWith({}), 'graph.jsonl');
    await writeFile(path, lines.map((line) => `${line}\n`).join(''));
    const { failure } = await read(path);
    expect(failure).toBeInstanceOf(ZhengtuError);
    expect(failure).toMatchObject({ code: 'BAD_FACTS', message: expect.stringContaining(expected) });
  });

  it('keeps the reports before the line where it was cut', async () => {
    const whole = await exported(await storeOf(SAMPLE), 'zhengtu.jsonl');
    const path = join(await folderWith({ 'cut.jsonl': whole.slice(0, whole.lastIndexOf('"ACTIVITY"')) }), 'cut.jsonl');
    const { reports, failure } = await read(path);
    expect(failure).toMatchObject({ code: 'BAD_FACTS', message: expect.stringContaining('expected a JSON object') });
    expect(reports).toHaveLength(SAMPLE.length - 1);
  });
});

/** What came of a file before it failed, and how it failed. */
async function read(path: string): Promise<{ readonly reports: readonly string[]; readonly failure: unknown }> {
  const reports: string[] = [];
  try {
    for await (const record of readJsonl(path)) if ('document' in record) reports.push(record.document.id);
    return { reports, failure: undefined };
  } catch (failure) {
    return { reports, failure };
  }
}
