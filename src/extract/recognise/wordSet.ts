/** Many words looked for at one place of a text, at the cost of one look-up by character. The longest word wins. */
export interface WordSet<Row> {
  startingAt(text: string, at: number): WordHit<Row> | undefined;
  endingAt(text: string, end: number): WordHit<Row> | undefined;
  /** Whether any of the words stands anywhere in the text. */
  some(text: string): boolean;
}

export interface WordHit<Row> {
  readonly word: string;
  readonly row: Row;
}

/** Where a word stands in several rows, the first of them counts. */
export function wordSet<Row extends { readonly words: readonly string[] }>(rows: readonly Row[]): WordSet<Row> {
  const byFirst = new Map<string, WordHit<Row>[]>();
  const byLast = new Map<string, WordHit<Row>[]>();
  for (const row of rows) {
    for (const word of row.words) {
      add(byFirst, word.charAt(0), { word, row });
      add(byLast, word.charAt(word.length - 1), { word, row });
    }
  }
  for (const hits of [...byFirst.values(), ...byLast.values()]) hits.sort((a, b) => b.word.length - a.word.length);
  const startingAt = (text: string, at: number) =>
    byFirst.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
  return {
    startingAt,
    some: (text) => Array.from(text).some((_, at) => startingAt(text, at) !== undefined),
    endingAt: (text, end) =>
      byLast.get(text.charAt(end - 1))?.find(({ word }) => text.startsWith(word, end - word.length)),
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const bucket = map.get(key);
  if (bucket) bucket.push(value);
  else map.set(key, [value]);
}
