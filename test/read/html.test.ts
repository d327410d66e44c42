import { describe, expect, it } from 'vitest';
import { html } from '../../src/read/formats/html.js';
import { kindOfContent } from '../../src/read/formats/registry.js';
import { textOfHtml } from '../../src/read/formats/textOfHtml.js';

const REPORT = '一年来，常委会召开会议8次，制定《白城市志愿服务条例》，办理代表建议一百二十件，各项工作取得新的进展。';

describe('textOfHtml', () => {
  it.each([
    ['paragraphs and headings', '<h1>报告</h1><p>甲</p><p>乙</p>', ['报告', '甲', '乙']],
    ['breaks', '甲<br>乙<br/>丙', ['甲', '乙', '丙']],
    [
      'inline markup inside a line',
      '<p>制定<b>《白城市<i>志愿服务</i>条例》</b>。</p>',
      ['制定《白城市志愿服务条例》。'],
    ],
    ['text beside blocks', '甲<div>乙</div>丙', ['甲', '乙', '丙']],
    ['entities', '<p>甲&nbsp;乙&amp;&#19993;</p>', ['甲\u00a0乙&丙']],
    ['lists', '<ul><li>甲</li><li>乙</li></ul>', ['甲', '乙']],
    ['preformatted text', '<pre>甲\n\n  乙\n</pre>', ['甲', '  乙']],
    [
      'source line breaks between Chinese',
      '<p>常委\n    会会议\n8次 Apollo\nServer</p>',
      ['常委会会议 8次 Apollo Server'],
    ],
    ['how characters are read aloud', '<p><ruby>亳<rp>(</rp><rt>bó</rt><rp>)</rp></ruby>州</p>', ['亳州']],
    [
      'a table row as one line',
      '<table><tr><th>姓<br>名</th><th>职务</th></tr><tr><td><p>甲</p></td><td>主任</td><td></td></tr></table>',
      ['姓 名\t职务', '甲\t主任'],
    ],
    [
      'a page laid out with a table',
      `<table><tr><td>${'<p>报告</p>'.repeat(4)}</td><td>边栏</td></tr></table>`,
      ['报告', '报告', '报告', '报告', '边栏'],
    ],
    [
      'a table inside a table',
      '<table><tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>',
      ['甲\t乙'],
    ],
  ])('writes %s', (_, markup, lines) => {
    expect(textOfHtml(markup).split('\n')).toEqual(lines);
  });

  it.each([
    ['scripts and styles', '<script>var a = "甲"</script><style>p{}</style>'],
    ['navigation and footers', '<nav>首页</nav><footer>版权所有</footer><header>某某网</header>'],
    ['what is not shown', '<p hidden>甲</p><p style="color:red;display:none">乙</p><p aria-hidden="true">丙</p>'],
    ['controls', '<button>打印</button><select><option>甲</option></select><textarea>乙</textarea>'],
    ['lists of links', '<ul><li><a href="1">首页</a></li><li><a href="2">新闻</a></li></ul>'],
    ['a breadcrumb', '<div>位置：<a href="/">首页</a> &gt; <a href="/bg">工作报告</a></div>'],
    ['comments and the head', '<title>题</title><!-- 甲 -->'],
  ])('leaves out %s', (_, furniture) => {
    expect(textOfHtml(`<html><body>${furniture}<p>${REPORT}</p></body></html>`)).toBe(REPORT);
  });

  it('keeps a paragraph that has some links in it', () => {
    const markup = `<p>${REPORT}见<a href="1">附件</a>和<a href="2">目录</a></p>`;
    expect(textOfHtml(markup)).toBe(`${REPORT}见附件和目录`);
  });

  it('takes the part that the page calls its main one, with the headline above it', () => {
    const markup = `<div>某某网</div><h1>工作报告</h1><div>字号</div><main><p>${REPORT}</p></main><div>关闭窗口</div>`;
    expect(textOfHtml(markup)).toBe(`工作报告\n${REPORT}`);
  });

  it('takes the whole page where the main part holds little of it', () => {
    expect(textOfHtml(`<article><p>提要</p></article><div>${REPORT}</div>`)).toBe(`提要\n${REPORT}`);
  });

  it('keeps the title in the header of an article', () => {
    expect(textOfHtml(`<article><header>工作报告</header><p>${REPORT}</p></article>`)).toBe(`工作报告\n${REPORT}`);
  });
});

describe('the article of a page', () => {
  const PARAGRAPHS = Array.from({ length: 9 }, (_, i) => `（${i + 1}）${REPORT}`);
  const BODY = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const ABOVE =
    '<div>某某人大网，欢迎您的访问，今天是星期三</div><div>热点新闻：省调研组来我市调研，市领导陪同</div>'.repeat(9);
  const BELOW = '<div>主办：某某市人大常委会办公室，邮编000000</div><div>版权所有，未经许可，不得转载</div>';
  const pageOf = (head: string, article: string, title = '工作报告_某某人大网'): string =>
    `<html><head><title>${title}</title></head><body>${ABOVE}<div>${head}<div class="content">${article}</div></div>${BELOW}</body></html>`;

  it('is what a reader finds, from its headline on', () => {
    const text = textOfHtml(pageOf('<div>某某市人大常委会</div><div>工作报告</div><div>来源：本网</div>', BODY));
    expect(text.split('\n')).toEqual(['工作报告', '来源：本网', ...PARAGRAPHS]);
  });

  it('keeps a headline of several lines', () => {
    const title = '某某市人大常委会工作报告 - 某某人大网';
    const text = textOfHtml(pageOf('<div>某某市人大常委会</div><div>工作报告</div>', BODY, title));
    expect(text.split('\n')).toEqual(['某某市人大常委会', '工作报告', ...PARAGRAPHS]);
  });

  it('keeps what may be the headline where none can be told', () => {
    const lines = textOfHtml(pageOf('<div>大会文件（五）</div>', BODY, '某某人大网')).split('\n');
    expect(lines.slice(-10)).toEqual(['大会文件（五）', ...PARAGRAPHS]);
    expect(lines).toHaveLength(12 + PARAGRAPHS.length);
  });

  it('loses no table, list or caption between its paragraphs', () => {
    const table =
      '<table><tr><td>甲</td><td>主任</td></tr></table><ul><li>乙</li></ul><div class="ad comment">丙</div>';
    const text = textOfHtml(pageOf('', `<h1>工作报告</h1>${BODY}${table}${BODY}`));
    expect(text.split('\n')).toEqual(['工作报告', ...PARAGRAPHS, '甲\t主任', '乙', '丙', ...PARAGRAPHS]);
  });

  it('is read where a script would unveil it', () => {
    const text = textOfHtml(pageOf('<h1>工作报告</h1>', `<div style="visibility: hidden">${BODY}</div>`));
    expect(text.split('\n')).toEqual(['工作报告', ...PARAGRAPHS]);
  });

  it('is the whole page where the reader finds too little', () => {
    const article = PARAGRAPHS.map((text) => `<div><div class="comment">${text}</div></div>`).join('');
    const lines = textOfHtml(pageOf('<h1>工作报告</h1>', article)).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['工作报告', ...PARAGRAPHS]));
  });

  it('takes time in proportion to the page, whatever the page is made of', () => {
    const begun = performance.now();
    for (const markup of ['<', '的', '<p>甲</p>', '<a>乙', `${REPORT}<br>`]) textOfHtml(markup.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe('the html format', () => {
  it('reads a page in the encoding that its meta element declares', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"></head><body><p>'),
      Buffer.from('bb4fc657acd9', 'hex'),
    ]);
    expect((await html.read(page, 'a.html')).text).toBe('臺灣省');
  });

  it('calls a page without text EMPTY', async () => {
    const page = Buffer.from('<html><body><script>1</script></body></html>');
    await expect(html.read(page, 'a.html')).rejects.toMatchObject({ code: 'EMPTY' });
  });

  it('refuses a page that is nested without end', async () => {
    const page = html.read(Buffer.from(`<html>${'<div>'.repeat(20_000)}`), 'a.html');
    await expect(page).rejects.toMatchObject({ code: 'UNREADABLE', message: expect.stringMatching(/nested \d+ deep/) });
  });

  it('does not believe a Western encoding', async () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-1"><p>'), Buffer.from('b0d7b3c7cad0', 'hex')]);
    expect((await html.read(page, 'a.html')).text).toBe('白城市');
  });

  it.each([
    ['%PDF-1.7\n', '.pdf'],
    [`PK\x03\x04${'x'.repeat(26)}[Content_Types].xml`, '.docx'],
    [`PK\x03\x04${'x'.repeat(26)}reports/a.txt`, '.zip'],
    ['<!DOCTYPE html><p>甲', '.html'],
    ['\uFEFF\n<html lang="zh">', '.html'],
    ['制定《条例》', '.txt'],
    ['<甲> html', '.txt'],
  ])('content that begins %j is read like %s', (content, extension) => {
    expect(kindOfContent(Buffer.from(content)).extensions).toContain(extension);
  });
});
