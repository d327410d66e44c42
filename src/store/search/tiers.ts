import type { Field } from './keys.js';
import { type Phrase, phraseOf, type Question } from './question.js';
import { mark, withoutOne } from './typo.js';

/** A condition on an entity's keys. */
export type Match =
  /** One of the fields holds one of the keys, or with `prefix` one that begins with it. */
  | { readonly fields: readonly Field[]; readonly keys: readonly string[]; readonly prefix: boolean }
  /** Every phrase stands in the forms. */
  | { readonly phrases: readonly Phrase[] };

/** How well an entity answers a query. */
export interface Tier {
  readonly name: TierName;
  /** An entity is of this tier when one of these holds, and of no earlier one. */
  readonly matches: readonly Match[];
}

/** Best first, with the score of each. */
export const SCORES = {
  NAME: 1,
  SHORT: 0.95,
  PREFIX: 0.85,
  ALIAS: 0.8,
  ALIAS_PREFIX: 0.75,
  PINYIN: 0.7,
  INITIALS: 0.65,
  PINYIN_PREFIX: 0.6,
  INITIALS_PREFIX: 0.55,
  INSIDE: 0.5,
  TYPO: 0.2,
} as const;
export type TierName = keyof typeof SCORES;

/** The tiers that a query can be answered in, best first: a Chinese query has no pinyin tiers, a short one no typos. */
export function tiersOf({ key, runs, sound }: Question): readonly Tier[] {
  if (key === '') return [];
  const long = [...key].length > 1;
  return [
    tier('NAME', [is(['name'], key)]),
    tier('SHORT', [is(['short'], key)]),
    tier('PREFIX', [begins(['name', 'short'], key)]),
    tier('ALIAS', [is(['alias'], key)]),
    tier('ALIAS_PREFIX', long ? [begins(['alias'], key)] : []),
    tier('PINYIN', sound === undefined ? [] : [is(['pinyin'], sound)]),
    tier('INITIALS', sound === undefined ? [] : [is(['initials'], sound)]),
    tier('PINYIN_PREFIX', sound === undefined ? [] : [begins(['pinyin'], sound)]),
    tier('INITIALS_PREFIX', sound === undefined ? [] : [begins(['initials'], sound)]),
    tier('INSIDE', [{ phrases: runs.map(phraseOf) }]),
    tier('TYPO', mistyped(key)),
  ].filter(({ matches }) => matches.length > 0);
}

/** One character is missing, too many, another one, or in another place. */
function mistyped(key: string): readonly Match[] {
  const shorter = withoutOne(key);
  const names = shorter.filter((word) => withoutOne(word).length > 0);
  const marks = [key, ...shorter].map(mark);
  return [
    ...([...key].length < 3 ? [] : [{ fields: ['typo' as const], keys: marks, prefix: false }]),
    ...(names.length === 0 ? [] : [{ fields: ['name' as const, 'short' as const], keys: names, prefix: false }]),
  ];
}

const tier = (name: TierName, matches: readonly Match[]): Tier => ({ name, matches });
const is = (fields: readonly Field[], key: string): Match => ({ fields, keys: [key], prefix: false });
const begins = (fields: readonly Field[], key: string): Match => ({ fields, keys: [key], prefix: true });
