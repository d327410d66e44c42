import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/read/formats/docx.js';
import { zipOf } from './zipOf.js';

const fixture = (name: string): Promise<Buffer> => readFile(new URL(`files/${name}`, import.meta.url));

/** What LibreOffice wrote, with other paragraphs. */
async function documentWith(paragraphs: string): Promise<Buffer> {
  const document = await JSZip.loadAsync(await fixture('report.docx'));
  const xml = (await document.file('word/document.xml')?.async('string')) ?? '';
  document.file('word/document.xml', xml.replace(/<w:body>.*(?=<w:sectPr)/s, `<w:body>${paragraphs}`));
  return document.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;

describe('the docx format', () => {
  it('reads what LibreOffice wrote: paragraphs, rows of a table, notes at the end', async () => {
    const { text, warnings } = await docx.read(await fixture('report.docx'), 'a.docx');
    const lines = text.split('\n');
    expect(warnings).toEqual([]);
    expect(lines.slice(0, 3)).toEqual([
      '白城市人民代表大会常务委员会工作报告',
      '2023年1月10日在白城市第七届人民代表大会第三次会议上',
      '白城市人大常委会主任　张　三',
    ]);
    expect(lines).toContain('李四\t市民政局局长\t2022年3月');
    expect(text).toContain('制定《白城市志愿服务条例》，修订'); // the mark of the note stood between
    expect(lines.at(-1)).toBe('自2022年12月1日起施行。');
    expect(text).not.toMatch(/批注|已删|公报|—/); // a comment, a deletion, the header, page numbers
  });

  it.each([
    ['an insertion', `${run('制定')}<w:ins w:id="1" w:author="a">${run('《条例》')}</w:ins>`, '制定《条例》'],
    ['a deletion', `${run('制定')}<w:del w:id="1" w:author="a"><w:r><w:delText>草案</w:delText></w:r></w:del>`, '制定'],
    ['a line break', `${run('白城市')}<w:r><w:br/></w:r>${run('工作报告')}`, '白城市\n工作报告'],
    ['a field', `${run('共')}<w:fldSimple w:instr=" NUMPAGES ">${run('15')}</w:fldSimple>${run('项')}`, '共15项'],
    [
      'characters with their reading above',
      `<w:r><w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${run('bó')}</w:rt><w:rubyBase>${run('亳')}</w:rubyBase></w:ruby></w:r>${run('州市')}`,
      '亳州市',
    ],
    [
      'a text box',
      `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(run('框内'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      '框内',
    ],
  ])('reads %s', async (_, content, expected) => {
    expect((await docx.read(await documentWith(paragraph(content)), 'a.docx')).text).toBe(expected);
  });

  it('leaves pictures behind', async () => {
    const document = await JSZip.loadAsync(await documentWith(paragraph(run('图文'))));
    document.file('word/media/image1.png', Buffer.alloc(20_000_000));
    const bytes = await document.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect((await docx.read(bytes, 'a.docx')).text).toBe('图文');
  });

  it('refuses one that unpacks to more than any report, before it is parsed', async () => {
    const bomb = zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: Buffer.alloc(17 * 1024 * 1024, ' ') },
    ]);
    await expect(docx.read(bomb, 'a.docx')).rejects.toMatchObject({ code: 'TOO_LARGE' });
    const liar = zipOf([{ name: 'word/document.xml', content: Buffer.alloc(17 * 1024 * 1024, ' '), size: 100 }]);
    await expect(docx.read(liar, 'a.docx')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it.each([
    ['with a password', () => fixture('locked.docx'), 'ENCRYPTED', /^a\.docx: .+ asks for a password \(.+\)$/],
    ['that is a .doc', () => fixture('old.doc'), 'UNSUPPORTED_FORMAT', /before 2007.+save it as \.docx/],
    ['that is a text', async () => Buffer.from('工作报告'), 'UNREADABLE', /^a\.docx: expected .+, but .+ \(.+\)$/],
    ['that is another zip', async () => zipOf([{ name: 'a.xml', content: '<a/>' }]), 'UNREADABLE', /\.docx/],
    ['cut in the middle', async () => (await fixture('report.docx')).subarray(0, 5000), 'UNREADABLE', /a\.docx: /],
    ['without text', () => documentWith(paragraph('')), 'EMPTY', /found no text/],
  ])('refuses one %s', async (_, bytes, code, message) => {
    await expect(docx.read(await bytes(), 'a.docx')).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});
