/** Many words looked for at one place of a text: one look-up by character, then one for each length that such words have. */
export interface WordSet<Row> {
  /** The longest of the words that begins at an offset. */
  startingAt(text: string, at: number): WordHit<Row> | undefined;
  /** The longest of the words that ends at an offset. */
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
  const hits = new Map<string, WordHit<Row>>();
  for (const row of rows) for (const word of row.words) if (!hits.has(word)) hits.set(word, { word, row });
  const byFirst = lengthsBy([...hits.keys()], (word) => word.charCodeAt(0));
  const byLast = lengthsBy([...hits.keys()], (word) => word.charCodeAt(word.length - 1));
  const longest = (lengths: readonly number[] | undefined, slice: (length: number) => string) => {
    for (const length of lengths ?? NONE) {
      const hit = hits.get(slice(length));
      if (hit) return hit;
    }
    return undefined;
  };
  const startingAt = (text: string, at: number) =>
    longest(byFirst.get(text.charCodeAt(at)), (length) => text.slice(at, at + length));
  return {
    startingAt,
    endingAt: (text, end) =>
      longest(byLast.get(text.charCodeAt(end - 1)), (length) => text.slice(Math.max(0, end - length), end)),
    some(text) {
      for (let at = 0; at < text.length; at++) if (startingAt(text, at)) return true;
      return false;
    },
  };
}

const NONE: readonly number[] = [];

/** The lengths of the words that share a character, longest first. */
function lengthsBy(words: readonly string[], key: (word: string) => number): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, Set<number>>();
  for (const word of words) {
    const own = lengths.get(key(word)) ?? new Set();
    lengths.set(key(word), own.add(word.length));
  }
  return new Map([...lengths].map(([char, own]) => [char, [...own].sort((a, b) => b - a)]));
}
