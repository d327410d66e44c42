import { toSimplified } from '../../extract/script.js';

const SPOKEN = /^[\p{L}\p{N}\p{M}]+$/u;
const folded = new Map<string, string>();
/** Everything that reports are written in, several times over; a caller who sends all of Unicode does not fill the memory. */
const MOST_KNOWN = 50_000;

/**
 * What a character is compared by: simplified script, lower case, half width. Marks and blanks are compared by nothing, so
 * that no character has a meaning of its own in a query. Both sides go through this, hence 乾 may become 干 on both.
 */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = toSimplified(character.normalize('NFKC').toLowerCase());
  const result = SPOKEN.test(plain) ? plain : '';
  if (folded.size >= MOST_KNOWN) folded.clear();
  folded.set(character, result);
  return result;
}

/** The words of a text between its marks and blanks, folded: 《鎮江市》 第３條 → 镇江市, 第3条. */
export function runsOf(text: string): readonly string[] {
  const runs: string[] = [];
  let run = '';
  for (const character of text) {
    const plain = foldCharacter(character);
    if (plain !== '') run += plain;
    else if (run !== '') {
      runs.push(run);
      run = '';
    }
  }
  return run === '' ? runs : [...runs, run];
}

/** All words in one: what a name is equal by. */
export const keyOf = (text: string): string => runsOf(text).join('');

/** Where folded words first stand in a text, in its own offsets; marks and blanks may lie between their characters. */
export function placeOf(words: string, text: string): { readonly start: number; readonly end: number } | undefined {
  let key = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    key += plain;
    at += character.length;
  }
  const found = words === '' ? -1 : key.indexOf(words);
  const start = starts[found];
  const end = ends[found + words.length - 1];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/**
 * The pairs of neighbouring characters of each run, and its last character alone: words are found by their pairs standing
 * next to each other, and no pair reaches from one run into the next. (SQLite's own trigrams find no word of two characters.)
 */
export function gramsOf(runs: readonly string[]): readonly string[] {
  return runs.flatMap((run) => {
    const characters = [...run];
    return characters.map((character, index) => character + (characters[index + 1] ?? ''));
  });
}
