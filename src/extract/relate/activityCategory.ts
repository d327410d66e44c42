import type { ActivityCategory } from '../../model/vocabulary.js';
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

/** The first row whose conditions all hold; rows stand in the order of how surely they tell. */
export function categoryOf(
  rows: readonly CategoryRow[],
  words: CountedWords,
): { readonly category: ActivityCategory; readonly row: string } {
  const row = rows.find((candidate) => holds(candidate, words));
  return row ? { category: row.category, row: row.id } : { category: 'OTHER', row: 'other' };
}

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
