import { describe, expect, it } from 'vitest';
import { publishedSpan } from '../../src/extract/clean.js';
import { normalise } from '../../src/extract/normalise.js';

describe('the one written form', () => {
  it.each([
    ['full-width digits and letters become half-width', '共１２项ＡＢ', '共12项AB'],
    ['ASCII punctuation beside Chinese becomes full-width', '依法履职,成效明显;好!', '依法履职，成效明显；好！'],
    ['a comma or colon between digits stays', '1,200件 8:30', '1,200件8:30'],
    ['blanks inside Chinese go', '主任　李 明', '主任李明'],
    ['blanks between words of an alphabet stay', 'Zhengtu graph 图谱', 'Zhengtu graph图谱'],
    ['other quotation marks become the usual ones', '「一府兩院」', '“一府兩院”'],
    ['invisible characters go', '\ufeff白\u200b城', '白城'],
    ['a Windows line break becomes one', '一\r\n二', '一\n二'],
  ])('%s', (_, published, clean) => {
    expect(normalise(published).text).toBe(clean);
  });

  it('traditional script becomes simplified, with a warning', () => {
    const { text, warnings } = normalise('我們開會學習習近平總書記關於東北發展的講話,條例實施進展順利');
    expect(text).toBe('我们开会学习习近平总书记关于东北发展的讲话，条例实施进展顺利');
    expect(warnings).toHaveLength(1);
  });

  it('a reading in brackets behind a character goes, an abbreviation in brackets stays', () => {
    const { text } = normalise('领导(dǎo)机关建设(GDP)');
    expect(text).toBe('领导机关建设（GDP）');
  });
});

describe('the way back to the published text', () => {
  const published = '第一条 　共１２项,\r\n设(shè)立机构😀“站”。';
  const clean = normalise(published);

  it('leads from each character to one further on than the one before', () => {
    for (let i = 1; i < clean.text.length; i++) expect(clean.origin[i]).toBeGreaterThan(clean.origin[i - 1] ?? -1);
  });

  it('gives the published words behind clean ones, what was dropped between them included', () => {
    const at = clean.text.indexOf('设立');
    const { start, end } = publishedSpan(clean, at, at + 2);
    expect(published.slice(start, end)).toBe('设(shè)立');
  });

  it('refuses a stretch that the text does not have', () => {
    expect(() => publishedSpan(clean, 3, 3)).toThrow(RangeError);
  });
});
