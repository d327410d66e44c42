/** Values as Python writes them, so that lists of mistakes can be compared with those of the reference scorer. */
import type { Json } from './scoredFacts.js';

export function reprOf(value: Json): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return reprOfString(value);
  if (Array.isArray(value)) return `[${value.map(reprOf).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${reprOfString(key)}: ${reprOf(each)}`)
    .join(', ')}}`;
}

export const reprOfTuple = (parts: readonly Json[]): string => `(${parts.map(reprOf).join(', ')})`;

function reprOfString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const characters = [...text].map((character) => (character === quote ? `\\${quote}` : escaped(character)));
  return quote + characters.join('') + quote;
}

function escaped(character: string): string {
  const short = ESCAPES[character];
  if (short !== undefined) return short;
  if (character === ' ' || !/[\p{C}\p{Z}]/u.test(character)) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length <= 2) return `\\x${code.padStart(2, '0')}`;
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
