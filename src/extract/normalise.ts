import type { CleanText } from './clean.js';
import { isDigit, isTraditional, toSimplified } from './script.js';

/**
 * Brings a published text into one written form: full-width digits and letters become half-width, ASCII punctuation beside
 * Chinese becomes full-width, blanks inside Chinese, invisible characters and pinyin glosses go, traditional script becomes
 * simplified. Line breaks stay; `joinLines` deals with them. Runs in time linear in the text.
 */
export function normalise(published: string): CleanText {
  const traditional = isTraditional(published);
  const glossed = TONE_MARK.test(published);
  const source = traditional ? toSimplified(published) : published;
  const chars = new Uint16Array(source.length);
  const origin = new Uint32Array(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (glossed && (code === 0x28 || code === 0xff08)) {
      const end = glossEnd(source, i);
      if (end > i) {
        i = end - 1;
        continue;
      }
    }
    if (isBlank(code)) {
      const end = blanksEnd(source, i);
      if (separates(source, i, end)) {
        chars[length] = BLANK;
        origin[length++] = i;
      }
      i = end - 1;
      continue;
    }
    const written = code < 0x4e00 || code > 0x9fff ? oneForm(source, i, code) : code;
    if (written === DROP) continue;
    chars[length] = written;
    origin[length++] = i;
  }
  const warnings: string[] = [];
  if (traditional) warnings.push('The text is in traditional script; it was read in simplified script.');
  if (glossed) warnings.push('Pinyin glosses in brackets were left out.');
  return { text: decode(chars.subarray(0, length)), origin: origin.slice(0, length), warnings };
}

const DROP = -1;
const NEWLINE = 0x0a;
const BLANK = 0x20;
const TONE_MARK = /[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/;
/** A reading in brackets after a character: 導(dǎo). */
const GLOSS = /[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]/y;

function glossEnd(text: string, at: number): number {
  if (at === 0 || !isHan(text.charCodeAt(at - 1))) return at;
  GLOSS.lastIndex = at;
  return GLOSS.test(text) ? GLOSS.lastIndex : at;
}

/** ASCII punctuation and its Chinese form. */
const WIDE = new Map<number, number>(
  [...',:;?!()'].map((ascii, i) => [ascii.charCodeAt(0), '，：；？！（）'.charCodeAt(i)]),
);
/** Other spellings of one sign: brackets of titles, quotation marks, the middle dot of names, dashes. */
const SAME = new Map<number, number>(
  Object.entries({
    '〈': '〈',
    '﹝': '〔',
    '﹞': '〕',
    '「': '“',
    '」': '”',
    '『': '‘',
    '』': '’',
    '．': '.',
    '％': '%',
    '•': '·',
    '‧': '·',
    '・': '·',
    '～': '~',
  }).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

function oneForm(text: string, i: number, code: number): number {
  if (code === 0x0d) return text.charCodeAt(i + 1) === NEWLINE ? DROP : NEWLINE;
  if (code === NEWLINE) return code;
  if (isInvisible(code)) return DROP;
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) {
    return code - 0xfee0;
  }
  const wide = WIDE.get(code);
  if (wide !== undefined) return betweenDigits(text, i) ? code : wide;
  return SAME.get(code) ?? code;
}

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
const isBlank = (code: number): boolean =>
  code <= 0x3000 &&
  (code === 0x20 || code === 0x09 || code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a));
const isInvisible = (code: number): boolean =>
  code < 0x20 ||
  code === 0xfeff ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x2060;
const betweenDigits = (text: string, i: number): boolean =>
  isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));

function blanksEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** Blanks mean something only between words of an alphabet; one is enough there. */
const separates = (text: string, start: number, end: number): boolean =>
  isWordly(text.charCodeAt(start - 1)) && isWordly(text.charCodeAt(end));
const isWordly = (code: number): boolean => (code >= 0x21 && code <= 0x7e) || (code >= 0xc0 && code <= 0x24f);

function decode(codes: Uint16Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
}
