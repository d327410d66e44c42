/**
 * One look at each character of a sentence for all who seek words at every character: which of them have one that may begin
 * there. Mostly none has, and one bit tells a reader to go on where a search in an index of its own takes twenty times as long.
 */
import { isHan } from '../script.js';

/** Who seeks words. The bits are written out, for they are read at every character. */
export const SIGN = {
  /** Names of places of the official list. */
  place: 1,
  // what each reader of bodies begins at (recognise/bodies.ts)
  periodical: 1 << 1,
  fixed: 1 << 2,
  collective: 1 << 3,
  prefixed: 1 << 4,
  part: 1 << 5,
  committee: 1 << 6,
  organ: 1 << 7,
  department: 1 << 8,
  headed: 1 << 9,
  /** Titles of offices. */
  office: 1 << 10,
  /** Nouns that undertakings end in, and names of those that the country knows. */
  undertaking: 1 << 11,
  knownUndertaking: 1 << 12,
  // words of acts.yaml, instruments.yaml and known-instruments.yaml
  instrument: 1 << 13,
  knownInstrument: 1 << 14,
  actVerb: 1 << 15,
  actMark: 1 << 16,
  /** Words that reports are made of. */
  genre: 1 << 17,
  /** Words that tell what a count speaks of. */
  theme: 1 << 18,
  /** What short names of townships stand before. */
  contactPoint: 1 << 19,
  /** Anything but a Chinese character. */
  noHan: 1 << 20,
} as const;
export type Sign = Exclude<keyof typeof SIGN, 'noHan'>;

/** The signs at each character of a text. A word of the reader may begin there; without its sign none does. */
export type Signs = Uint32Array;

/** A text with its signs. */
export interface Signed {
  readonly text: string;
  readonly signs: Signs;
}

/** The next place from `from` on with one of the signs; `to` where there is none before it. */
export function nextSign(signs: Signs, wanted: number, from: number, to: number): number {
  let at = from;
  while (at < to && ((signs[at] ?? 0) & wanted) === 0) at++;
  return at;
}

export function indexSigns(words: Readonly<Record<Sign, Iterable<string>>>): (text: string) => Signs {
  const single = new Uint32Array(SINGLES);
  const pairs = new Uint32Array(PAIRS);
  for (const [sign, own] of Object.entries(words) as [Sign, Iterable<string>][]) {
    // the keys are those of the type
    for (const word of own) {
      const code = word.charCodeAt(0);
      const [slots, slot] =
        word.length === 1 ? [single, code & (SINGLES - 1)] : [pairs, slotOf(code, word.charCodeAt(1))];
      slots[slot] = (slots[slot] ?? 0) | SIGN[sign];
    }
  }
  let store = new Uint32Array(0); // for many sentences: to ask for memory for each takes longer than to fill it
  let used = 0;
  return (text) => {
    if (used + text.length > store.length) {
      store = new Uint32Array(Math.max(STORE, text.length));
      used = 0;
    }
    const signs = store.subarray(used, used + text.length);
    used += text.length;
    let code = text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const own = isHan(code) ? 0 : SIGN.noHan;
      signs[at] = own | (single[code & (SINGLES - 1)] ?? 0) | (pairs[slotOf(code, next)] ?? 0);
      code = next;
    }
    return signs;
  };
}

const STORE = 8192;

/** Slots enough that few pairs of characters share one; who shares one with a word only searches in vain. */
const PAIRS = 2 ** 17;
const SINGLES = 2 ** 15;
const slotOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1);
