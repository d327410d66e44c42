/**
 * Between our values and Neo4j's. Whole numbers are sent as integers, or Neo4j would show 2022 as 2022.0.
 *
 * Neo4j compares a string that it has stored by code point, but one that comes as a parameter by UTF-16 unit, where 𠮷 stands
 * before （. With U+FFFF before each character beyond the first plane both orders are the same one, so strings are sent and
 * kept that way, and never seen so outside of this file.
 */
import { int } from 'neo4j-driver';

const BEYOND = /[\u{10000}-\u{10FFFF}]/gu;
const MARKED = /\uFFFF(?=[\uD800-\uDBFF])/g;

/** Sorted by `<` in JavaScript, such strings stand in the order of their code points. */
export const inOrder = (text: string): string =>
  /[\uD800-\uDBFF]/.test(text) ? text.replace(BEYOND, '\uFFFF$&') : text;

export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'string') return inOrder(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
}

/**
 * The driver answers integers as numbers (`disableLosslessIntegers`), so only strings are to be seen to, and hardly any. The
 * driver's own lists and maps are changed where they stand: nobody else has them, and most of an answer is never copied.
 */
export function fromNeo4j<Value>(value: Value): Value {
  if (typeof value === 'string') return unmarked(value) as Value;
  if (typeof value === 'object' && value !== null) clean(value as Record<string, unknown>);
  return value;
}

function clean(values: Record<string, unknown>): void {
  if (Array.isArray(values)) for (let index = 0; index < values.length; index += 1) cleanAt(values, index);
  else for (const key of Object.keys(values)) cleanAt(values, key);
}

function cleanAt<Key extends string | number>(values: Record<Key, unknown>, key: Key): void {
  const value = values[key];
  if (typeof value === 'string') {
    if (value.includes('\uFFFF')) values[key] = unmarked(value);
  } else if (typeof value === 'object' && value !== null) clean(value as Record<string, unknown>);
}

const unmarked = (text: string): string => text.replace(MARKED, '');
