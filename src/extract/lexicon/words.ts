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
  const [single, longer] = bySize([...hits.values()]);
  const singles = tableOf(single, firstKey);
  const starts = tableOf(longer, startKey);
  const ends = tableOf(longer, (word) => pairKey(word, word.length - 1, word.length - 2));

  function at(text: string, from: number): WordHit<T> | undefined {
    const found = drawerOf(starts, startKey(text, from));
    if (found !== undefined) {
      for (const hit of found) if (text.startsWith(hit.word, from)) return hit;
    }
    return alone(text, from);
  }
  function alone(text: string, from: number): WordHit<T> | undefined {
    if (single.length === 0) return undefined;
    const found = drawerOf(singles, firstKey(text, from));
    if (found !== undefined) for (const hit of found) if (text.startsWith(hit.word, from)) return hit;
    return undefined;
  }
  return {
    words: [...hits.keys()],
    at,
    endingAt(text, end) {
      const found = drawerOf(ends, pairKey(text, end - 1, end - 2));
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

/** Finds all that any word in a text stands for: a word may stand for several, and inside another. */
export function indexMeanings<T>(
  entries: Iterable<readonly [word: string, value: T]>,
): (text: string) => ReadonlySet<T> {
  const [single, longer] = bySize([...entries].map(([word, value]) => ({ word, value })));
  const singles = tableOf(single, firstKey);
  const starts = tableOf(longer, startKey);
  return (text) => {
    const meant = new Set<T>();
    for (let at = 0; at < text.length; at++) {
      addMeant(drawerOf(singles, firstKey(text, at)), text, at, meant);
      addMeant(drawerOf(starts, startKey(text, at)), text, at, meant);
    }
    return meant;
  };
}

function addMeant<T>(found: readonly WordHit<T>[] | undefined, text: string, at: number, meant: Set<T>): void {
  if (found === undefined) return;
  for (const hit of found) if (text.startsWith(hit.word, at)) meant.add(hit.value);
}

/** The items whose forms begin at a place of a text, in the order given. The longest form says all: the others begin it. */
export function indexForms<T>(
  items: readonly T[],
  form: (item: T) => string,
): (text: string, at: number) => readonly T[] {
  const byForm = new Map<string, number[]>();
  for (const [nth, item] of items.entries()) {
    const known = byForm.get(form(item));
    if (known) known.push(nth);
    else if (form(item) !== '') byForm.set(form(item), [nth]);
  }
  const index = indexWords([...byForm.keys()].map((word) => [word, itemsIn(word)]));
  const none: readonly T[] = [];
  return (text, at) => index.at(text, at)?.value ?? none;

  function itemsIn(word: string): readonly T[] {
    const found = Array.from({ length: word.length }, (_, n) => byForm.get(word.slice(0, n + 1)) ?? []).flat();
    return found.sort((a, b) => a - b).flatMap((nth) => items[nth] ?? []);
  }
}

/** The items with the longest forms first. */
export const longestFirst = <T>(items: readonly T[], form: (item: T) => string): readonly T[] =>
  [...items].sort((a, b) => form(b).length - form(a).length);

const bySize = <T>(hits: readonly WordHit<T>[]) =>
  [
    hits.filter(({ word }) => word.length === 1),
    hits.filter(({ word }) => word.length > 1).sort((a, b) => b.word.length - a.word.length),
  ] as const;

/**
 * Words of two characters and more by the two at one of their ends, those of one by themselves. Texts are looked up at every
 * character, nearly always in vain: one number read from a small table says so.
 */
interface Table<T> {
  readonly numbers: Uint16Array;
  readonly mask: number;
  /** The one of number 0 is missing. */
  readonly drawers: readonly (readonly WordHit<T>[] | undefined)[];
}

function tableOf<T>(hits: readonly WordHit<T>[], key: (word: string, at: number) => number): Table<T> {
  const size = 2 ** Math.ceil(Math.log2(hits.length * SPARSE + 1));
  const numbers = new Uint16Array(size);
  const drawers: (WordHit<T>[] | undefined)[] = [undefined];
  for (const hit of hits) {
    const slot = key(hit.word, 0) & (size - 1);
    const drawer = drawers[numbers[slot] || drawers.length];
    if (drawer) drawer.push(hit);
    else numbers[slot] = drawers.push([hit]) - 1;
  }
  return { numbers, mask: size - 1, drawers };
}

const drawerOf = <T>({ numbers, mask, drawers }: Table<T>, key: number): readonly WordHit<T>[] | undefined =>
  drawers[numbers[key & mask] ?? 0];

/** How many slots there are for a word: few pairs of characters that begin none share a slot with one that does. */
const SPARSE = 16;

const firstKey = (text: string, at: number): number => codeAt(text, at);
const startKey = (text: string, at: number): number => pairKey(text, at, at + 1);
const pairKey = (text: string, outer: number, inner: number): number => codeAt(text, outer) * 31 + codeAt(text, inner);

/** 0 outside the text: `charCodeAt` would give NaN, and a look-up by it slows down all others. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
