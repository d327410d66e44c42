import { describe, expect, it } from 'vitest';
import { ZhengtuError } from '../../src/model/errors.js';
import { decode } from '../../src/read/decode.js';

const TEXT = '白城市人民代表大会常务委员会工作报告\n召开常委会会议8次。';
const GB18030 =
  'b0d7b3c7cad0c8cbc3f1b4fab1edb4f3bbe1b3a3cef1ceafd4b1bbe1b9a4d7f7b1a8b8e60ad5d9bfaab3a3ceafbbe1bbe1d2e938b4cea1a3';
const TRADITIONAL = '縣人民代表大會常務委員會工作報告。';
const BIG5 = 'bfa4a448a5c1a54eaaeda46ab77cb160b0c8a965adfbb77ca475a740b3f8a769a143';
const TRADITIONAL_GB18030 =
  'bf68c8cbc3f1b4fab1edb4f395feb3a384d5ceaf865495feb9a4d7f788f3b8e6a3acc2a0c8a18c8fd7688ca3ed97b9a4d7f788f3b8e6';

const hex = (digits: string): Uint8Array => Buffer.from(digits, 'hex');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

describe('decode', () => {
  it.each([
    ['UTF-8', bytes(TEXT)],
    ['UTF-8 with a byte order mark', bytes(hex('efbbbf'), TEXT)],
    ['UTF-16 LE with a byte order mark', bytes(hex('fffe'), Buffer.from(TEXT, 'utf16le'))],
    ['UTF-16 BE with a byte order mark', bytes(hex('feff'), utf16be(TEXT))],
    ['UTF-16 LE without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 BE without a mark', utf16be(TEXT)],
    ['GB18030', hex(GB18030)],
  ])('reads %s as the same text, without the mark', (_, input) => {
    expect(decode(input, 'a.txt')).toEqual({ text: TEXT, warnings: [] });
  });

  it('reads characters that only the four-byte part of GB18030 has', () => {
    expect(decode(hex('b0d7b3c7cad09534b235'), 'a.txt').text).toBe('白城市𠮷');
  });

  it.each([
    ['a sentence', BIG5, TRADITIONAL],
    ['a word', 'bb4fc657acd9', '臺灣省'],
    ['a page with much ASCII in it', `${'3c703e'.repeat(99)}${BIG5}`, `${'<p>'.repeat(99)}${TRADITIONAL}`],
  ])('reads Big5, which would also be GB18030: %s', (_, input, text) => {
    expect(decode(hex(input), 'a.txt').text).toBe(text);
  });

  it('reads traditional script in GB18030 as such', () => {
    const text = '縣人民代表大會常務委員會工作報告，聽取審議專項工作報告';
    expect(decode(hex(TRADITIONAL_GB18030), 'a.txt').text).toBe(text);
  });

  it('reads pinyin and English in UTF-16 without a mark', () => {
    for (const text of ['一手导（dǎo）一手演，yǎn\n'.repeat(3), 'Report\non the work\n']) {
      expect(decode(Buffer.from(text, 'utf16le'), 'a.txt').text).toBe(text);
    }
  });

  it('does not take ASCII for Chinese in UTF-16', () => {
    expect(decode(bytes('Bush hid the facts'), 'a.txt').text).toBe('Bush hid the facts');
  });

  it('keeps line ends and white space as they were published', () => {
    expect(decode(bytes('甲\r\n\u3000乙\t丙\r'), 'a.txt').text).toBe('甲\r\n\u3000乙\t丙\r');
  });

  it('takes the declared encoding where the bytes are no UTF-8', () => {
    expect(decode(hex('bb4fc657acd9'), 'a.html', { declared: 'big5' }).text).toBe('臺灣省');
  });

  it('does not believe a declaration against valid UTF-8, nor one that nobody knows', () => {
    expect(decode(bytes(TEXT), 'a.html', { declared: 'gb2312' }).text).toBe(TEXT);
    expect(decode(hex(GB18030), 'a.html', { declared: 'no-such-encoding' }).text).toBe(TEXT);
  });

  it.each([
    ['utf-8', bytes(TEXT).subarray(0, -1), TEXT],
    ['gb18030', hex(GB18030.repeat(5)).subarray(0, -1), TEXT.repeat(5)],
    ['big5', hex(BIG5.repeat(9)).subarray(0, -1), TRADITIONAL.repeat(9)],
    ['utf-16le', Buffer.from(TEXT.repeat(5), 'utf16le').subarray(0, -1), TEXT.repeat(5)],
  ])('reads %s that was cut inside a character, and says so', (encoding, input, whole) => {
    const { text, warnings } = decode(input, 'a.txt');
    expect(text).toBe(`${whole.slice(0, -1)}\uFFFD`);
    expect(warnings).toEqual([
      `damaged ${encoding}: 1 unreadable, the first at character ${whole.length - 1}; kept as U+FFFD`,
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'EMPTY'],
    ['only a byte order mark', hex('efbbbf'), 'EMPTY'],
    ['only white space', bytes(' \r\n\u3000\n'), 'EMPTY'],
    ['a NUL', bytes('报告\0报告'), 'BINARY'],
    ['UTF-16 with a lone surrogate', hex('fffe00d84100'), 'BINARY'],
    ['many control characters', bytes('\x01\x02\x03报告'), 'BINARY'],
    ['bytes of no encoding', hex('ffffffff80ff'), 'BINARY'],
  ])('refuses %s, with the name and what to do', (_, input, code) => {
    const error = thrown(() => decode(input, '报告.txt'));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^报告\.txt: expected .+ \(.+\)$/);
  });

  it('lets a stray form feed or escape in a long text pass', () => {
    const text = `${'报告'.repeat(100)}\f\x1b`;
    expect(decode(bytes(text), 'a.txt').text).toBe(text);
  });
});

function thrown(act: () => unknown): ZhengtuError {
  try {
    act();
  } catch (error) {
    if (error instanceof ZhengtuError) return error;
    throw error;
  }
  throw new Error('expected an error, none was thrown');
}
