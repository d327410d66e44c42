import { hash } from 'node:crypto';

/** In shorter names another character makes another name. */
const SHORTEST = 4;
/** Longer than any name that is one. */
const LONGEST = 120;

/** A word with each of its characters left out in turn; none for words too short to be mistaken for each other. */
export function withoutOne(key: string): readonly string[] {
  const characters = [...key];
  if (characters.length < SHORTEST || characters.length > LONGEST) return [];
  return [...new Set(characters.map((_, index) => characters.toSpliced(index, 1).join('')))];
}

/** A short stand-in: the words with one character left out would be many times as long as the name itself. */
export const mark = (key: string): string => hash('sha1', key, 'hex').slice(0, 12);
