import { indexWords } from '../lexicon/words.js';
export interface WordSet<Row> {
  readonly words: readonly string[];
  startingAt(text: string, at: number): WordHit<Row> | undefined;
  endingAt(text: string, end: number): WordHit<Row> | undefined;
  some(text: string): boolean;
}

export interface WordHit<Row> {
  readonly word: string;
  readonly row: Row;
}
export function wordSet<Row extends { readonly words: readonly string[] }>(rows: readonly Row[]): WordSet<Row> {
  const index = indexWords(rows.flatMap((row) => row.words.map((word) => [word, { word, row }] as const)));
  return {
    words: index.words,
    startingAt: (text, at) => index.at(text, at)?.value,
    endingAt: (text, end) => index.endingAt(text, end)?.value,
    some: index.isIn,
  };
}
