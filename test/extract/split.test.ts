import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/extract/lexicon/lexicon.js';
import { splitReports } from '../../src/extract/reports.js';
import { splitSentences } from '../../src/extract/split.js';

const lexicon = loadLexicon();
const { partsOfReport } = lexicon;
const reports = (lines: readonly string[]) => splitReports(lines.join('\n'), lexicon);
const sentences = (lines: readonly string[], covered?: number) => {
  const [report] = reports(['白城市人民代表大会常务委员会工作报告', '各位代表：', ...lines]);
  return splitSentences(report?.body ?? [], partsOfReport, covered);
};

describe('reports of a text', () => {
  it('a collection falls into reports; its table of contents is none', () => {
    const found = reports([
      '白城市人民代表大会常务委员会工作报告',
      '通化市人民代表大会常务委员会工作报告',
      '白城市人民代表大会常务委员会工作报告',
      '各位代表：',
      '常委会依法履职。',
      '通化市人民代表大会常务委员会工作报告',
      '各位代表：',
      '常委会开展监督。',
    ]);
    expect(found.map((report) => report.body.map((line) => line.text))).toEqual([
      ['常委会依法履职。'],
      ['常委会开展监督。'],
    ]);
  });

  it('what stands between title and salutation is the head', () => {
    const [report] = reports([
      '白城市人大常委会工作报告',
      '——2023年1月6日',
      '主任李明',
      '各位代表：',
      '常委会依法履职。',
    ]);
    expect(report?.head.map((line) => line.text)).toEqual(['——2023年1月6日', '主任李明']);
  });

  it('lines of the page are no part of a report', () => {
    const [report] = reports(['白城市人大常委会工作报告', '各位代表：', '常委会依法履职。', '版权所有：示例网站']);
    expect(report?.body).toHaveLength(1);
  });
});

describe('sentences', () => {
  it('end at a stop, but not inside the brackets of a title', () => {
    expect(sentences(['制定《白城市“你好。”服务条例》。开展检查！']).map(({ text }) => text)).toEqual([
      '制定《白城市“你好。”服务条例》。',
      '开展检查！',
    ]);
  });

  it('belong to the heading above them and to its part of the report', () => {
    const [, done, , planned] = sentences(
      ['一、2022年工作回顾', '制定条例二部。', '二、2023年工作安排', '制定条例三部。'],
      2022,
    );
    expect(done).toMatchObject({ section: '一、2022年工作回顾', part: 'REVIEW' });
    expect(planned).toMatchObject({ section: '二、2023年工作安排', part: 'PLAN' });
  });

  it('a numbered sentence at the beginning of a paragraph is its heading', () => {
    const [first, second] = sentences(['（一）坚持依法监督。听取专项报告五项。']);
    expect(first).toMatchObject({ isHeading: true });
    expect(second).toMatchObject({ isHeading: false, section: '（一）坚持依法监督' });
  });
});
