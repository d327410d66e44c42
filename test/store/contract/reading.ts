import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceRef, ReportGraph } from '../../../src/model/graph.js';
import type { GraphStore } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import {
  BAICHENG,
  baicheng2022,
  committee,
  cppcc2022,
  government,
  JILIN,
  SAMPLE,
  safety,
  volunteers,
  yueyang2022,
  zhang,
} from '../sampleReports.js';

export function describeReading(open: OpenStore): void {
  describe('answers many keys in their order, with holes', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of SAMPLE) await store.putReport(report);
    });
    afterAll(() => store.close());

    it('entities, official places among them', async () => {
      const found = await store.entities([committee.id, 'body/nobody', JILIN, zhang.id, committee.id, '']);
      const jilin = {
        type: 'PLACE',
        id: JILIN,
        name: '吉林省',
        code: '220000',
        level: 'PROVINCE',
        parent: 'place/100000',
      };
      expect(found).toEqual([committee, undefined, jilin, zhang, committee, undefined]);
    });

    it('activities', async () => {
      const [first, second] = baicheng2022.activities;
      const ids = [second?.id ?? '', 'activity/none', first?.id ?? ''];
      expect(await store.activities(ids)).toEqual([second, undefined, first]);
    });

    it('documents and texts', async () => {
      const ids = [yueyang2022.document.id, 'document/none', cppcc2022.document.id];
      expect(await store.documents(ids)).toEqual([yueyang2022.document, undefined, cppcc2022.document]);
      expect(await store.texts(ids)).toEqual([yueyang2022.text, undefined, cppcc2022.text]);
    });

    it('whole reports, as they were put', async () => {
      const ids = [yueyang2022.document.id, 'document/none', baicheng2022.document.id];
      const found = await store.reports(ids);
      expect(found).toEqual([inOrder(yueyang2022), undefined, inOrder(baicheng2022)]);
    });

    it('the documents of a source, several for a collection', async () => {
      const found = await store.documentsOfSources(['collection.txt', 'none.txt', 'baicheng-2022.txt']);
      expect(found).toEqual([[yueyang2022.document.id, cppcc2022.document.id], [], [baicheng2022.document.id]]);
    });

    it('evidence: the cleaned sentence, its heading, and the very words', async () => {
      const meetings = baicheng2022.activities.find((activity) => activity.category === 'MEETING')?.evidence[0];
      if (meetings === undefined) throw new Error('The sample lost its meeting.');
      const shorter: EvidenceRef = { ...meetings, start: meetings.start + 2, end: meetings.start + 11 };
      const [whole, part] = await store.evidence([meetings, shorter]);
      const sentence = '全年召开常委会会议8次，任免干部35人。';
      expect(whole).toEqual({
        ...meetings,
        sentence,
        section: '二、监督',
        quote: '全年召开常委会会议 8 次，任免干部 35 人。',
      });
      expect(part).toEqual({ ...shorter, sentence, section: '二、监督', quote: '召开常委会会议 8' });
    });

    it('evidence beyond its passage, and a hole where nothing is written', async () => {
      const [first] = baicheng2022.mentions;
      if (first === undefined) throw new Error('The sample lost its mentions.');
      const { evidence } = first;
      const found = await store.evidence([
        { ...evidence, start: 36, end: 42 },
        { ...evidence, passage: 'passage/none' },
        { ...evidence, document: yueyang2022.document.id },
        { ...evidence, end: baicheng2022.text.length + 1 },
        { ...evidence, start: 9, end: 3 },
      ]);
      expect(found.map((record) => record?.quote)).toEqual([
        '报告。\n白城',
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    });

    it('every word of every record is in the text where it says it is', async () => {
      for (const { text, mentions, activities } of SAMPLE) {
        const refs = [...mentions.map(({ evidence }) => evidence), ...activities.flatMap(({ evidence }) => evidence)];
        const quotes = (await store.evidence(refs)).map((record) => record?.quote);
        expect(quotes).toEqual(refs.map(({ start, end }) => text.slice(start, end)));
      }
    });

    it('other forms of a name, most frequent first, then by code point', async () => {
      const found = await store.aliases([committee.id, safety.id, government.id, zhang.id, 'body/nobody']);
      const governments = ['市人民政府', '市政府'];
      expect(found).toEqual([['常委会', '白城市人大常委会'], ['安全生产法'], governments, [], []]);
    });

    it('what a name stands for: itself first, else an alias or a short form', async () => {
      const found = await store.named([
        { kind: 'PLACE', name: '白城市' },
        { kind: 'PLACE', name: '白城' },
        { kind: 'PLACE', name: '恩施' },
        { kind: 'PLACE', name: '吉林' },
        { kind: 'BODY', name: '常委会' },
        { kind: 'BODY', name: '白城市人民政府' },
        { kind: 'REGULATION', name: '志愿服务条例' },
        { kind: 'PERSON', name: '白城' },
        { kind: 'PROJECT', name: '%' },
        { kind: 'PLACE', name: '' },
      ]);
      expect(found).toEqual([
        [BAICHENG],
        [BAICHENG],
        ['place/422800', 'place/422801'],
        ['place/220000', 'place/220200'],
        [committee.id],
        [government.id],
        [volunteers.id],
        [],
        [],
        [],
      ]);
    });

    it('how much of each kind there is', async () => {
      const { PLACE, ...counts } = await store.counts();
      expect(PLACE).toBeGreaterThan(3000);
      expect(counts).toEqual({
        BODY: 7,
        REGULATION: 7,
        PROJECT: 2,
        PERSON: 3,
        OFFICE: 3,
        MEETING: 1,
        DOCUMENT: 4,
        PASSAGE: 15,
        MENTION: 38,
        ACTIVITY: 18,
        ACT: 10,
        HOLDING: 3,
      });
    });

    it('nothing for no keys', async () => {
      expect([await store.entities([]), await store.named([]), await store.removeDocuments([])]).toEqual([[], [], []]);
    });
  });
}

/** A report's parts in the order in which every store gives them back. */
function inOrder(report: ReportGraph): ReportGraph {
  const by =
    <Part>(...keys: readonly ((part: Part) => string | number)[]) =>
    (left: Part, right: Part): number =>
      keys.map((key) => compared(key(left), key(right))).find((sign) => sign !== 0) ?? 0;
  const startOf = ({ start }: { readonly start: number }) => start;
  return {
    ...report,
    passages: report.passages.toSorted(by(startOf)),
    entities: report.entities.toSorted(by(({ id }) => id)),
    mentions: report.mentions.toSorted(
      by(
        ({ evidence }) => evidence.start,
        ({ evidence }) => evidence.end,
        ({ entity }) => entity,
      ),
    ),
    activities: report.activities.toSorted(
      by(
        ({ evidence }) => Math.min(...evidence.map(startOf)),
        ({ id }) => id,
      ),
    ),
    holdings: report.holdings.toSorted(
      by(
        ({ office }) => office,
        ({ person }) => person,
        ({ evidence }) => evidence.start,
      ),
    ),
  };
}

/** As stores sort: numbers by size, strings by code point. */
function compared(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)));
}
