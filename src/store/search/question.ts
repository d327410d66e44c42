import { ZhengtuError } from '../../model/errors.js';
import { gramsOf, keyOf, runsOf } from './fold.js';
import { typedSound } from './sound.js';

/** What a query means to the index. */
export interface Question {
  /** All of its words in one, folded. */
  readonly key: string;
  /** Its words, folded; every one of them has to be found. */
  readonly runs: readonly string[];
  /** As pinyin, where it can be that. */
  readonly sound?: string;
}

/** Longer than any name, and than what anybody looks for in a sentence. */
export const LONGEST = 200;

/** Throws BAD_USER_INPUT for a query that is empty or longer than any name. */
export function questionOf(query: string): Question {
  if (query.trim() === '') throw badQuery('some words', query === '' ? 'nothing' : 'blanks');
  if (query.length > LONGEST) throw badQuery(`at most ${LONGEST} characters`, `${query.length}`);
  const sound = typedSound(query);
  return { key: keyOf(query), runs: runsOf(query), ...(/^[a-z]{2,}$/.test(sound) ? { sound } : {}) };
}

const badQuery = (expected: string, came: string): ZhengtuError =>
  new ZhengtuError('BAD_USER_INPUT', `search(query:): expected ${expected}, came ${came}.`);

/** A run of words as the pairs of characters that stand next to each other in it; one character is the beginning of a pair. */
export interface Phrase {
  readonly grams: readonly string[];
  readonly prefix: boolean;
}

export function phraseOf(run: string): Phrase {
  const grams = gramsOf([run]);
  return grams.length > 1 ? { grams: grams.slice(0, -1), prefix: false } : { grams, prefix: true };
}
