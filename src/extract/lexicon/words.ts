/** A set of words to be found in a text, each with what it stands for: the longest wins, and of two that are the same the first. */
export interface WordIndex<T> {
  readonly words: readonly string[];
  /** The longest word that starts at `at`. */
  at(text: string, at: number): WordHit<T> | undefined;
  /** The longest word that ends before `end`. */
  endingAt(text: string, end: number): WordHit<T> | undefined;
  /** Whether any of the words starts anywhere in the text, or in the stretch given. */
  isIn(text: string, from?: number, to?: number): boolean;
}

export interface WordHit<T> {
  readonly word: string;
  readonly value: T;
}

export function indexWords<T>(entries: Iterable<readonly [word: string, value: T]>): WordIndex<T> {
  const hits = new Map<string, WordHit<T>>();
  for (const [word, value] of entries) if (!hits.has(word)) hits.set(word, { word, value });
  const longestFirst = [...hits.values()].sort((a, b) => b.word.length - a.word.length);
  const starts = tableOf(longestFirst, (word) => pairKey(word, 0, 1));
  const ends = tableOf(longestFirst, (word) => pairKey(word, word.length - 1, word.length - 2));
  const single = new Map(longestFirst.filter(({ word }) => word.length === 1).map((hit) => [hit.word, hit]));
  const alone = (text: string, at: number) => (single.size === 0 ? undefined : single.get(text.charAt(at)));

  function at(text: string, from: number): WordHit<T> | undefined {
    const found = starts.drawers[starts.numbers[pairKey(text, from, from + 1) & starts.mask] ?? 0];
    if (found !== undefined) {
      for (const hit of found) if (text.startsWith(hit.word, from)) return hit;
    }
    return alone(text, from);
  }
  return {
    words: [...hits.keys()],
    at,
    endingAt(text, end) {
      const found = ends.drawers[ends.numbers[pairKey(text, end - 1, end - 2) & ends.mask] ?? 0];
      if (found !== undefined) {
        for (const hit of found) if (text.startsWith(hit.word, end - hit.word.length)) return hit;
      }
      return alone(text, end - 1);
    },
    isIn(text, from = 0, to = text.length) {
      for (let i = from; i < to; i++) if (at(text, i)) return true;
      return false;
    },
  };
}

/**
 * Words of two characters and more by the two at one of their ends. Texts are looked up at every character, nearly always in
 * vain: one number read from a small table says so.
 */
interface Table<T> {
  readonly numbers: Uint16Array;
  readonly mask: number;
  /** The one of number 0 is missing. */
  readonly drawers: readonly (readonly WordHit<T>[] | undefined)[];
}

function tableOf<T>(hits: readonly WordHit<T>[], key: (word: string) => number): Table<T> {
  const size = 2 ** Math.ceil(Math.log2(hits.length * SPARSE + 1));
  const numbers = new Uint16Array(size);
  const drawers: (WordHit<T>[] | undefined)[] = [undefined];
  for (const hit of hits) {
    if (hit.word.length < 2) continue;
    const slot = key(hit.word) & (size - 1);
    const drawer = drawers[numbers[slot] || drawers.length];
    if (drawer) drawer.push(hit);
    else numbers[slot] = drawers.push([hit]) - 1;
  }
  return { numbers, mask: size - 1, drawers };
}

/** How many slots there are for a word: few pairs of characters that begin none share a slot with one that does. */
const SPARSE = 16;

const pairKey = (text: string, outer: number, inner: number): number => codeAt(text, outer) * 31 + codeAt(text, inner);

/** 0 outside the text: `charCodeAt` would give NaN, and a look-up by it slows down all others. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
