import type { CategoryRow } from '../lexicon/countRows.js';

/** The words that tell what kind of activity a count speaks of, from the nearest to the farthest. */
export interface CountedWords {
  readonly object: string;
  readonly unit: string;
  readonly verb: string;
  readonly near: string;
  readonly clause: string;
  /** The clause with the three before it. */
  readonly context: string;
  readonly section: string;
}
const TEXTS = [
  'object',
  'verb',
  'near',
  'clause',
  'context',
  'section',
] as const satisfies readonly (keyof CountedWords)[];

/** The first row whose conditions all hold; rows stand in the order of how surely they tell. Undefined: OTHER. */
export const categoryOf = (rows: readonly CategoryRow[], words: CountedWords): CategoryRow | undefined =>
  rows.find((candidate) => holds(candidate, words));

/** By which words the conditions of a row hold. */
export const matchesOf = (row: CategoryRow, words: CountedWords): readonly (readonly [string, string])[] =>
  (['unit', ...TEXTS] as const).flatMap((place) => {
    const word = row[place]?.find((sought) => words[place].includes(sought));
    return word === undefined ? [] : [[place, word] as const];
  });

function holds(row: CategoryRow, words: CountedWords): boolean {
  if (row.unless && isAnyIn(words.near, row.unless)) return false;
  if (row.unit && !row.unit.includes(words.unit)) return false;
  for (const place of TEXTS) {
    const sought = row[place];
    if (sought && !isAnyIn(words[place], sought)) return false;
  }
  return true;
}

/** A loop: some thousand closures for each count would cost more than all the searching. */
function isAnyIn(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
