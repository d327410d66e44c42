import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../src/read/formats/pdf.js';
import { plainCharacters } from '../../src/read/formats/plainCharacters.js';
import { type PdfLine, pdfOf, scannedPdf } from './pdfOf.js';

const lines = async (bytes: Uint8Array): Promise<string[]> => (await pdf.read(bytes, 'a.pdf')).text.split('\n');
const fixture = (name: string): Promise<Buffer> => readFile(new URL(`files/${name}`, import.meta.url));

/** A page of five lines of 20 characters, the first indented, between a header and a number. */
const FULL = '会议听取和审议专项报告提出意见和建议推动';
const page = (number: number, more: readonly PdfLine[] = []): PdfLine[] => [
  ...more,
  { text: `第${'一二三四'[number - 1]}年${FULL.slice(0, 15)}`, at: [74, 500] },
  ...[480, 460, 440].map((base): PdfLine => ({ text: FULL, at: [50, base] })),
  { text: `各项工作取得进展${'甲乙丙丁'[number - 1]}。`, at: [50, 420] },
];
const PARAGRAPH = (number: number) =>
  `第${'一二三四'[number - 1]}年${FULL.slice(0, 15)}${FULL.repeat(3)}各项工作取得进展${'甲乙丙丁'[number - 1]}。`;
const numbered = [1, 2, 3, 4];

describe('the pdf format', () => {
  it('reads what LibreOffice wrote: paragraphs as such, rows of a table, the note at the end, no header and no number', async () => {
    const found = await lines(await fixture('report.pdf'));
    expect(found.slice(0, 2)).toEqual([
      '白城市人民代表大会常务委员会工作报告', // printed on two lines
      '2023 年 1 月 10 日在白城市第七届人民代表大会第三次会议上',
    ]);
    expect(found).toContain('李四\t市民政局局长\t2022 年 3 月');
    expect(found.find((line) => line.startsWith('（一）'))).toBe(
      '（一）立法立足本地。制定《白城市志愿服务条例》，修订《白城市物业管理条例》，为邻里互助和小区治理提供规范。对《白城市湿地保护条例（草案）》进行一审，先后到五个县（市、区）的村屯、学校和企业听取意见，收到意见建议二百三十条。',
    );
    expect(found.find((line) => line.startsWith('（二）'))).toMatch(/本市的实施情况.+办结率比上年提高。$/); // over two pages
    expect(found.at(-1)).toBe('1自 2022 年 12 月 1 日起施行。');
    expect(found.filter((line) => /公报|—/.test(line))).toEqual([]);
    expect(found).toHaveLength(17);
  });

  it.each([
    ['the same line', () => [{ text: '白城市人大常委会公报', at: [50, 560], size: 9 }]],
    ['a number', (n: number) => [{ text: `${n + 6}`, at: [190, 30], size: 9 }]],
    ['a number on the outer side', (n: number) => [{ text: `${n}`, at: [n % 2 ? 350 : 50, 30], size: 9 }]],
    ['a title with the number', (n: number) => [{ text: `2023年公报 第${n}页 共4页`, at: [50, 560], size: 9 }]],
    ['another line on each second one', (n: number) => [{ text: n % 2 ? '白城人大' : '工作报告', at: [50, 560] }]],
  ] satisfies [string, (n: number) => PdfLine[]][])('leaves out %s at the edge of each page', async (_, furniture) => {
    const bytes = pdfOf(numbered.map((n) => page(n, furniture(n))));
    expect(await lines(bytes)).toEqual(numbered.map(PARAGRAPH));
  });

  it.each([
    ['a decorated number', '— 1 —', false],
    ['the number of the page in words', '第1页 共1页', false],
    ['a number that may be a figure', '120', true],
    ['a line of text', '二〇二三年一月', true],
  ])('below a single page: %s', async (_, text, stays) => {
    const found = await lines(pdfOf([[...page(1), { text, at: [190, 30] }]]));
    expect(found).toEqual([PARAGRAPH(1), ...(stays ? [text] : [])]);
  });

  it('keeps numbers at the edge of pages that do not count them', async () => {
    const figures = [8, 6, 15, 9];
    const bytes = pdfOf(numbered.map((n) => page(n, [{ text: `${figures[n - 1]}件`, at: [50, 560] }])));
    expect((await lines(bytes)).filter((line) => line.endsWith('件'))).toEqual(figures.map((figure) => `${figure}件`));
  });

  it('joins a sentence that goes on on the next page, over what stands between', async () => {
    const whole = page(1, [{ text: '公报', at: [50, 560] }]).slice(0, -1);
    const rest = [...page(2, [{ text: '公报', at: [50, 560] }]).slice(2)];
    const bytes = pdfOf([whole, [{ text: '公报', at: [50, 560] }, ...rest]]);
    expect((await lines(bytes))[0]).toContain(FULL.repeat(5));
  });

  it('does not join a heading to what stands above it', async () => {
    const heading: PdfLine = { text: '二、2023年的工作安排', at: [50, 400] };
    const filled: PdfLine = { text: `${FULL.slice(0, 19)}。`, at: [50, 420] };
    const bytes = pdfOf([[...page(1).slice(0, -1), filled, heading]]);
    expect((await lines(bytes)).at(-1)).toBe(heading.text);
  });

  it.each(['UniGB-UCS2-H', 'GBK-EUC-H'])('reads a font that is named and not embedded, in %s', async (encoding) => {
    const gbk = Buffer.from('b0d7b3c7cad0c8cbc3f1b4fab1edb4f3bbe1', 'hex');
    const options = encoding === 'GBK-EUC-H' ? { encoding, encode: () => gbk } : { encoding };
    expect(await lines(pdfOf([[{ text: '白城市人民代表大会', at: [50, 500] }]], options))).toEqual([
      '白城市人民代表大会',
    ]);
  });

  it('says which page of a report holds no text', async () => {
    const { warnings } = await pdf.read(pdfOf([page(1), [], page(2)]), 'a.pdf');
    expect(warnings).toEqual(['no text on page 2: a scanned page needs OCR']);
  });

  it.each([
    ['a scanned one', scannedPdf(3), 'NEEDS_OCR', /its 3 pages hold 0 characters.*\(run OCR on it/],
    ['a scanned one with numbers', pdfOf(numbered.map((n) => [{ text: `${n}`, at: [9, 9] }])), 'NEEDS_OCR', /OCR/],
    [
      'fonts without characters',
      pdfOf([[{ text: '\ue001'.repeat(50), at: [9, 99] }]]),
      'NEEDS_OCR',
      /fonts do not tell/,
    ],
    ['a cut one', scannedPdf(1).subarray(0, 60), 'UNREADABLE', /expected a PDF, but/],
    ['something else', Buffer.from('PK'), 'UNREADABLE', /expected a PDF, but/],
  ])('refuses %s', async (_, bytes, code, message) => {
    await expect(pdf.read(bytes, '报告.pdf')).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('refuses one that asks for a password', async () => {
    const locked = pdf.read(await fixture('locked.pdf'), 'a.pdf');
    await expect(locked).rejects.toMatchObject({
      code: 'ENCRYPTED',
      message: expect.stringMatching(/^a\.pdf: .+ password/),
    });
  });
});

describe('plainCharacters', () => {
  it('gives the characters for which a font gave radicals, and leaves others alone', () => {
    expect(plainCharacters('⼈⺠代表⼤会⸺⻓⼾⻘⾞年')).toBe('人民代表大会——长户青車年');
    expect(plainCharacters('“乾安县”，①㈠２０')).toBe('“乾安县”，①㈠２０');
  });
});
