/**
 * Traditional script, character by character (so that offsets hold), by the tables of opencc-js. The tables are loaded on
 * first use: most reports never need them.
 */
import { createRequire } from 'node:module';

/** Frequent characters that no simplified text uses. */
const ONLY_TRADITIONAL = marksOf(
  '們個為國會業產東從來時對發開關與學實點應條機進還這長門問間過務員議黨體區報習總書導動設處',
);
const SAMPLE = 20_000;

/** Whether a code unit is a Chinese character. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether a code unit is a digit of half width. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a code unit is a mark that ends a clause: ，。；：！？ */
export const isClauseStop = (code: number): boolean => !isHan(code) && CLAUSE_STOPS.has(code);
const CLAUSE_STOPS = codesOf('，。；：！？');

/** Whether a text is written in traditional script: one in a hundred of its characters exists in no other. */
export function isTraditional(text: string): boolean {
  const sample = Math.min(text.length, SAMPLE);
  let found = 0;
  for (let i = 0; i < sample; i++) {
    found += ONLY_TRADITIONAL[text.charCodeAt(i)] ?? 0;
  }
  return found * 100 > sample;
}

/** 1 at the code of each character given: read at every character of a text, where a set would take ten times as long. */
function marksOf(chars: string): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const char of chars) marks[char.charCodeAt(0)] = 1;
  return marks;
}

function codesOf(chars: string): ReadonlySet<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}

/** As long as the text given, in code units. */
export function toSimplified(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += isKept(text, i) ? text.charAt(i) : simplified(text.charAt(i));
  return out;
}

/** 乾 stays 乾 in place names (乾安县, 乾县), where it is read qián. */
const isKept = (text: string, i: number): boolean => text.charAt(i) === '乾' && /[安县縣陵]/.test(text.charAt(i + 1));

const known = new Map<string, string>();
let convert: ((text: string) => string) | undefined;

function simplified(char: string): string {
  if (char < '一') return char;
  let result = known.get(char);
  if (result === undefined) {
    convert ??= loadConverter();
    result = convert(char);
    if (result.length !== 1) result = char;
    known.set(char, result);
  }
  return result;
}

function loadConverter(): (text: string) => string {
  const openCC = createRequire(import.meta.url)('opencc-js/t2cn') as {
    Converter(options: { from: string; to: string }): (text: string) => string;
  };
  return openCC.Converter({ from: 't', to: 'cn' });
}
