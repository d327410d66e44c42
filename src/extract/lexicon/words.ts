/** A set of words to be found in a text, each with what it stands for: one look-up a character, the longest word wins. */
export interface WordIndex<T> {
  /** The longest word that starts at `at`. */
  at(text: string, at: number): { readonly word: string; readonly value: T } | undefined;
  /** The longest word that ends before `end`. */
  endingAt(text: string, end: number): { readonly word: string; readonly value: T } | undefined;
}

export function indexWords<T>(entries: Iterable<readonly [word: string, value: T]>): WordIndex<T> {
  const byFirst = new Map<string, { word: string; value: T }[]>();
  const byLast = new Map<string, { word: string; value: T }[]>();
  const put = (
    map: Map<string, { word: string; value: T }[]>,
    key: string,
    entry: { word: string; value: T },
  ): void => {
    const found = map.get(key);
    if (found) found.push(entry);
    else map.set(key, [entry]);
  };
  for (const [word, value] of entries) {
    put(byFirst, word.charAt(0), { word, value });
    put(byLast, word.charAt(word.length - 1), { word, value });
  }
  for (const map of [byFirst, byLast])
    for (const found of map.values()) found.sort((a, b) => b.word.length - a.word.length);
  return {
    at: (text, at) => byFirst.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at)),
    endingAt: (text, end) =>
      byLast.get(text.charAt(end - 1))?.find(({ word }) => text.endsWith(word, end) && word.length <= end),
  };
}
