import { describe, expect, test } from 'vitest';
import { csvOf } from '../../web/src/shared/csv.js';
import { shortTitle, subjectOf } from '../../web/src/shared/titles.js';
import { markedParts } from '../../web/src/shared/markedParts.js';
import { blocksOf } from '../../web/src/views/report/blocks.js';
import { segmentsOf } from '../../web/src/views/report/segments.js';

describe('blocksOf', () => {
  const read = (text: string) =>
    blocksOf(text).map(
      ({ kind, stretches }) => [kind, stretches.map(({ start, end }) => text.slice(start, end)).join('')] as const,
    );

  test.each([
    [
      'tells headings from paragraphs',
      '某市人大常委会工作报告\n各位代表：\n一、过去一年\n召开会议八次。\n（一）立法',
      [
        ['title', '某市人大常委会工作报告'],
        ['paragraph', '各位代表：'],
        ['heading', '一、过去一年'],
        ['paragraph', '召开会议八次。'],
        ['subheading', '（一）立法'],
      ],
    ],
    [
      'joins what a page broke, and drops its number',
      '常委会坚持党的领导、人民当家作主、依法治国有机统一，制定志愿\n\n— 12 —\n服务条例，听取报告八项。\n第二段。',
      [
        ['paragraph', '常委会坚持党的领导、人民当家作主、依法治国有机统一，制定志愿服务条例，听取报告八项。'],
        ['paragraph', '第二段。'],
      ],
    ],
    [
      'drops spaces inside Chinese and keeps those in Latin',
      '　　制 定 条例 New York 。',
      [['paragraph', '制定条例 New York。']],
    ],
    ['finds nothing in nothing', ' \n\u3000\n', []],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('segmentsOf', () => {
  test('cuts where overlapping marks begin and end, the shortest mark first', () => {
    const mark = (key: string, start: number, end: number) => ({ key, start, end, tone: key, layer: 'fact' as const });
    const cut = segmentsOf({ start: 10, end: 20 }, [mark('long', 0, 15), mark('short', 12, 18), mark('out', 20, 25)]);
    expect(cut.map(({ start, end, marks }) => [start, end, marks.map(({ key }) => key).join()])).toEqual([
      [10, 12, 'long'],
      [12, 15, 'short,long'],
      [15, 18, 'short'],
      [18, 20, ''],
    ]);
  });
});

describe('markedParts', () => {
  test.each([
    ['常委会制定条例。', '制定条例', ['常委会', '制定条例', '。']],
    ['常委会制定条例。', '制定\n条 例', ['常委会', '制定条例', '。']],
    ['常委会制定条例。', '别的话', ['常委会制定条例。', '', '']],
    ['常委会制定条例。', '', ['', '', '常委会制定条例。']],
  ])('%s marks %j', (sentence, quote, parts) => {
    expect(markedParts(sentence, quote)).toEqual(parts);
  });
});

describe('subjectOf', () => {
  test.each([
    ['永州市物业管理条例', '永州市', '物业管理'],
    ['中华人民共和国湿地保护法', undefined, '湿地保护法'],
    ['岳阳市人民代表大会常务委员会关于同意调整山体保护的决定', '岳阳市', '关于同意调整山体保护的决定'],
    ['永州市条例', '永州市', '条例'],
  ])('%s of %s is about %s', (title, place, subject) => {
    expect(subjectOf({ title, place: place === undefined ? null : { name: place } })).toBe(subject);
  });
});

test('a national law is called without the country, and nothing else loses its name', () => {
  expect(['中华人民共和国民法典', '中华人民共和国', '永州市条例'].map(shortTitle)).toEqual([
    '民法典',
    '中华人民共和国',
    '永州市条例',
  ]);
});

describe('csvOf', () => {
  test('quotes what needs quotes and disarms what a spreadsheet would run', () => {
    expect(
      csvOf(
        ['名称', '数'],
        [
          ['甲,"乙"', 1],
          ['=1+1', null],
        ],
      ),
    ).toBe('\ufeff名称,数\r\n"甲,""乙""",1\r\n\'=1+1,\r\n');
  });
});
