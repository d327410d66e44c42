import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportAsked } from '../../src/export/index.js';
import type { GraphStore } from '../../src/store/port.js';
import { SAMPLE } from '../store/sampleReports.js';
import { exported, storeOf } from './exported.js';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(SAMPLE);
});

/** What is said in the sample's facts that are kept: the document, and what was done to what. */
async function kept(asked: ExportAsked): Promise<readonly string[]> {
  const lines = (await exported(store, 'zhengtu.jsonl', asked)).trimEnd().split('\n');
  return lines.flatMap((line) => {
    const { record, document, action, category, about, object } = JSON.parse(line);
    if (record !== 'ACTIVITY') return [];
    return [`${document.slice('document/'.length)} ${action ?? category} ${object ?? about[0].split('/').at(-1)}`];
  });
}

describe('a selection keeps', () => {
  it.each<[string, ExportAsked, readonly string[]]>([
    [
      'what bodies of a place did, whatever the report',
      { within: '220800', from: '2023' },
      [
        'baicheng-2023 AMEND 白城市志愿服务条例',
        'baicheng-2023 INSPECT 中华人民共和国安全生产法',
        'baicheng-2023 ENACT 白城市饮用水水源保护条例',
        'baicheng-2023 MEETING 常委会会议',
      ],
    ],
    [
      'a fact without a year for the years that its report covers',
      { from: '2022', to: '2022', within: '白城市' },
      [
        'baicheng-2022 ENACT 白城市志愿服务条例',
        'baicheng-2022 INSPECT 中华人民共和国安全生产法',
        'baicheng-2022 APPOINTMENT 干部',
        'baicheng-2022 MEETING 常委会会议',
        'baicheng-2022 OTHER 行动',
        'baicheng-2022 ENACT 白城市饮用水水源保护条例',
      ],
    ],
    [
      'what a body of unknown place did, by the place of the report',
      { within: 'place/430000', kinds: ['body'], from: '2000', to: '2023' },
      [
        'yueyang-2022 INSPECT 中华人民共和国安全生产法',
        'yueyang-2022 ENACT 岳阳市东洞庭湖保护条例',
        'yueyang-2022 ENACT 关于100%河湖治理的决定',
        'yueyang-2022 RESEARCH （试行）节水办法',
        'yueyang-2022 RESEARCH 𠮷家湾保护办法',
        'yueyang-2022 DEPUTY_WORK 代表建议',
        'yueyang-cppcc-2022 CONSULTATION 协商会议',
      ],
    ],
    ['what speaks of a kind', { kinds: ['PROJECT'] }, ['baicheng-2022 OTHER 行动']],
    ['nothing of a place that no report speaks of', { within: '西藏自治区' }, []],
  ])('%s', async (_, asked, expected) => {
    expect([...(await kept(asked))].sort()).toEqual([...expected].sort());
  });

  it('everything within the country, which is everything', async () => {
    expect(await exported(store, 'zhengtu.jsonl', { within: '中华人民共和国' })).toBe(
      await exported(store, 'zhengtu.jsonl'),
    );
  });
});

describe('a selection is refused', () => {
  it.each<[ExportAsked, string]>([
    [{ within: '无此地' }, 'within: expected the name, code or id of one place, came «无此地».'],
    [{ within: '鼓楼区' }, 'which one: place/'],
    [{ from: '22' }, 'from: expected a year such as 2023, came 22.'],
    [{ to: 'soon' }, 'to: expected a year such as 2023, came soon.'],
    [{ from: '2023', to: '2022' }, 'from: expected a year up to 2022, came 2023.'],
    [{ kinds: ['CITY'] }, 'kind: expected one of PLACE, BODY, '],
    [{ language: 'fr' }, 'lang: expected one of zh, en, came fr.'],
  ])('%j', async (asked, message) => {
    const refused = { code: 'BAD_USER_INPUT', message: expect.stringContaining(message) };
    await expect(exported(store, 'nodes.csv', asked)).rejects.toMatchObject(refused);
  });
});
