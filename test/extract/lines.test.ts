import { describe, expect, it } from 'vitest';
import { joinLines, linesOf } from '../../src/extract/lines.js';
import { normalise } from '../../src/extract/normalise.js';

const joined = (text: string): readonly string[] => linesOf(joinLines(normalise(text)).text).map((line) => line.text);

describe('line breaks inside sentences', () => {
  it.each([
    [
      'a line that ends in a comma goes on in the next',
      ['市人大常委会依法履职,', '各项工作取得进展。'],
      ['市人大常委会依法履职，各项工作取得进展。'],
    ],
    [
      'a heading stands for itself',
      ['一、加强监督工作', '听取专项报告五项。'],
      ['一、加强监督工作', '听取专项报告五项。'],
    ],
    [
      'a new number begins a new line',
      ['围绕中心服务大局,', '二是加强监督。'],
      ['围绕中心服务大局，', '二是加强监督。'],
    ],
    [
      'a title in several lines is one',
      ['中国人民政治协商会议', '白城市第六届委员会常务委员会', '工作报告', '各位委员:'],
      ['中国人民政治协商会议白城市第六届委员会常务委员会工作报告', '各位委员：'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(joined(lines.join('\n'))).toEqual(expected);
  });

  it('a text that is wrapped at one width is unwrapped', () => {
    const sentence = '常委会坚持把学习摆在首位并组织代表深入基层开展视察调研活动听取群众的意见和建议';
    const long = `${sentence.repeat(24)}。`;
    const wrapped = (long.match(/.{1,30}/g) ?? []).join('\n');
    expect(joined(wrapped)).toEqual([long]);
  });

  it('a page number between two lines goes, and does not keep a sentence apart', () => {
    expect(joined(['常委会依法履职,', '                — 3 —', '', '各项工作取得进展。'].join('\n'))).toEqual([
      '常委会依法履职，各项工作取得进展。',
    ]);
    expect(joined(['取得进展。', '第4页 共12页', '一、监督工作'].join('\n'))).toEqual(['取得进展。', '一、监督工作']);
  });

  it('in a wrapped text a full line that ends in a title or begins with a number goes on, too', () => {
    const sentence = '常委会坚持把学习摆在首位并组织代表深入基层开展视察调研活动听取群众的意见和建议';
    const wrapped = (`${sentence.repeat(24)}。`.match(/.{1,30}/g) ?? []).join('\n');
    const full = '立法。启动《湿地保护条例》《文明行为促进规定》的立法论证,制定';
    const lines = [`(一)${full.slice(0, 27)}`, `${full.slice(27)}《城市供热条例》。`];
    expect(lines[0]).toHaveLength(30);
    expect(joined([wrapped, ...lines].join('\n')).at(-1)).toBe(
      '（一）立法。启动《湿地保护条例》《文明行为促进规定》的立法论证，制定《城市供热条例》。',
    );
  });

  it('the first line of a paragraph is as full as the others, less the blanks before it', () => {
    const sentence = '常委会坚持把学习摆在首位并组织代表深入基层开展视察调研活动听取群众的意见和建议';
    const wrapped = (`${sentence.repeat(24)}。`.match(/.{1,30}/g) ?? []).join('\n');
    const first = '助力打好污染防治攻坚战。配合全国人大常委会做好实施土';
    expect(joined([wrapped, `　　${first}`, '壤污染防治法执法检查。'].join('\n')).at(-1)).toBe(
      `${first}壤污染防治法执法检查。`,
    );
  });

  it('the warning says how many breaks were joined', () => {
    expect(joinLines(normalise('依法履职,\n取得进展,\n成效明显。')).warnings).toEqual([
      '2 line breaks inside sentences were joined.',
    ]);
  });
});

describe('lines', () => {
  it('are trimmed and know where they stand', () => {
    const text = '\n  白城市 \n\n通榆县';
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['白城市', '通榆县']);
  });
});
