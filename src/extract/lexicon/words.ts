/** A set of words to be found in a text, each with what it stands for: the longest word wins, of two that are the same the first. */
export interface WordIndex<T> {
  readonly words: readonly string[];
  /** The longest word that starts at `at`. */
  at(text: string, at: number): WordHit<T> | undefined;
  /** The longest word that ends before `end`. */
  endingAt(text: string, end: number): WordHit<T> | undefined;
  /** Whether any of the words stands anywhere in the text. */
  isIn(text: string): boolean;
}

export interface WordHit<T> {
  readonly word: string;
  readonly value: T;
}

export function indexWords<T>(entries: Iterable<readonly [word: string, value: T]>): WordIndex<T> {
  const hits = new Map<string, WordHit<T>>();
  for (const [word, value] of entries) if (!hits.has(word)) hits.set(word, { word, value });
  const starts = drawersOf([...hits.values()], (word) => [word.charCodeAt(0), word.charCodeAt(1)]);
  const ends = drawersOf([...hits.values()], (word) => [
    word.charCodeAt(word.length - 1),
    word.charCodeAt(word.length - 2),
  ]);
  const at = (text: string, from: number): WordHit<T> | undefined => {
    const drawer = starts.drawers[starts.numbers[text.charCodeAt(from)] ?? 0];
    if (drawer === undefined) return undefined;
    const next = text.charCodeAt(from + 1);
    for (const { hit, neighbour } of drawer) {
      if ((neighbour === next || hit.word.length === 1) && text.startsWith(hit.word, from)) return hit;
    }
    return undefined;
  };
  return {
    words: [...hits.keys()],
    at,
    endingAt(text, end) {
      const drawer = ends.drawers[ends.numbers[text.charCodeAt(end - 1)] ?? 0];
      if (drawer === undefined) return undefined;
      const next = text.charCodeAt(end - 2);
      for (const { hit, neighbour } of drawer) {
        if ((neighbour === next || hit.word.length === 1) && text.startsWith(hit.word, end - hit.word.length))
          return hit;
      }
      return undefined;
    },
    isIn(text) {
      for (let from = 0; from < text.length; from++) if (at(text, from)) return true;
      return false;
    },
  };
}

/** Words by the character at one of their ends. A text is looked up at every character, mostly in vain: the number 0 says so. */
interface Drawers<T> {
  readonly numbers: Uint16Array;
  /** Longest first. The first drawer is missing. */
  readonly drawers: readonly (readonly { readonly hit: WordHit<T>; readonly neighbour: number }[] | undefined)[];
}

function drawersOf<T>(hits: readonly WordHit<T>[], outermost: (word: string) => readonly [number, number]): Drawers<T> {
  const numbers = new Uint16Array(0x10000);
  const drawers: ({ hit: WordHit<T>; neighbour: number }[] | undefined)[] = [undefined];
  for (const hit of hits.toSorted((a, b) => b.word.length - a.word.length)) {
    const [code, neighbour] = outermost(hit.word);
    const number = numbers[code] || drawers.length;
    numbers[code] = number;
    const drawer = drawers[number];
    if (drawer) drawer.push({ hit, neighbour });
    else drawers.push([{ hit, neighbour }]);
  }
  return { numbers, drawers };
}
