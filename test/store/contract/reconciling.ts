import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, ReconcileRequest } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { BAICHENG, SAMPLE, YUEYANG } from '../sampleReports.js';

const COMMITTEE = '白城市人民代表大会常务委员会';
const BEIJING = 'place/110000';

/** What a name means: score, id without its kind, and the reasons of each candidate, best first; '…' leaves the rest open. */
const CASES: readonly (readonly [what: string, request: ReconcileRequest, candidates: readonly string[]])[] = [
  ['a full name', { name: COMMITTEE, kind: 'BODY' }, [`1 ${COMMITTEE}: exact name`]],
  ['a short form', { name: '白城市人大常委会', kind: 'BODY' }, [`0.95 ${COMMITTEE}: short form: 白城市人大常委会`]],
  ['traditional script', { name: '白城市志願服務條例' }, ['1 白城市志愿服务条例: exact name']],
  ['another form in reports', { name: '市人民政府' }, ['0.9 白城市人民政府: another form in reports: 市人民政府']],
  ['a slip', { name: '白城市自愿服务条例' }, ['0.8 白城市志愿服务条例: differs by one character: 白城市志愿服务条例']],
  ['the same sound', { name: '张名' }, ['0.75 220800/张明: same pinyin: 张明']],
  ['pinyin', { name: 'zhang ming' }, ['0.75 220800/张明: same pinyin: 张明']],
  ['what only begins so', { name: '白城市志愿' }, ['0.5 白城市志愿服务条例: begins so: 白城市志愿服务条例']],
  ['what only contains it', { name: '洞庭湖' }, ['0.4 岳阳市东洞庭湖保护条例: contains it: 岳阳市东洞庭湖保护条例']],
  [
    'namesakes',
    { name: '朝阳区', kind: 'PLACE' },
    ['0.8 110105: exact name; one of 2 that match alike', '0.8 220104: exact name; one of 2 that match alike', '…'],
  ],
  [
    'namesakes, one of them in the place given',
    { name: '朝阳区', kind: 'PLACE', place: BEIJING },
    ['1 110105: exact name; in 北京市', '0.5 220104: exact name; of 长春市, not of 北京市', '…'],
  ],
  [
    'a form that the place completes',
    { name: '市人大常委会', kind: 'BODY', place: BAICHENG },
    [
      `0.921 ${COMMITTEE}: short form: 白城市人大常委会 within 白城市; in 白城市`,
      '0.2 岳阳市人民代表大会常务委员会: contains it: 岳阳市人大常委会; of 岳阳市, not of 白城市',
    ],
  ],
  [
    'a form that reports of another place use',
    { name: '市政府', kind: 'BODY', place: YUEYANG },
    ['0.45 白城市人民政府: another form in reports: 市政府; of 白城市, not of 岳阳市'],
  ],
  [
    'a law of the country around the place',
    { name: '安全生产法', place: BAICHENG },
    ['0.95 中华人民共和国安全生产法: short form: 安全生产法; of 中华人民共和国, around 白城市'],
  ],
  [
    'what nobody says the place of',
    { name: '清源水务公司', place: YUEYANG },
    ['0.9 清源水务公司: exact name; nobody says of which place'],
  ],
  [
    'an office, through its body',
    { name: '白城市人大常委会主任', place: BAICHENG },
    [`0.95 ${COMMITTEE}/主任: short form: 白城市人大常委会主任; in 白城市`, '…'],
  ],
  ['another kind', { name: '白城市', kind: 'PERSON' }, []],
  ['no name', { name: ' \u3000' }, []],
  ['marks only', { name: '——' }, []],
  ['a name longer than any', { name: '条'.repeat(1000) }, []],
  ['nothing that is there', { name: '无此人名' }, []],
];

export function describeReconciling(open: OpenStore): void {
  describe('reconciles', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of SAMPLE) await store.putReport(report);
    }, 60_000);
    afterAll(() => store.close());

    it.each(CASES)('%s', async (_, request, expected) => {
      const [found = []] = await store.reconcile([request]);
      const labels = found.map(({ entity, score, reasons }) => `${score} ${afterKind(entity)}: ${reasons.join('; ')}`);
      const open = expected.at(-1) === '…';
      expect(open ? [...labels.slice(0, expected.length - 1), '…'] : labels).toEqual(expected);
    });

    it('many names in their order, and no more candidates of each than asked for', async () => {
      const found = await store.reconcile([{ name: '张明' }, { name: '无此人名' }, { name: '白城', limit: 2 }]);
      expect(found.map((candidates) => candidates.length)).toEqual([1, 0, 2]);
      expect(await store.reconcile([])).toEqual([]);
    });

    it('a place that nobody knows as if none were given', async () => {
      const [found] = await store.reconcile([{ name: '张明', place: 'place/none' }]);
      expect(found).toEqual([{ entity: 'person/220800/张明', score: 1, reasons: ['exact name'] }]);
    });
  });
}

const afterKind = (id: string): string => id.slice(id.indexOf('/') + 1);
