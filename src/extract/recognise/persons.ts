import type { Lexicon } from '../lexicon/lexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import { isHan } from '../script.js';
import type { Drop } from '../trace.js';

/** A person's name in a text; `end` is exclusive. */
export interface PersonName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface PersonWords {
  readonly surnames: WordIndex<true>;
  readonly weak: ReadonlySet<string>;
  readonly notGiven: ReadonlySet<string>;
  readonly notNames: WordIndex<true>;
  readonly behind: WordIndex<true>;
  readonly before: WordIndex<true>;
}

/** Given names have one or two syllables, those with 同志 behind them included. */
const GIVEN = [2, 1];

const personWords = perLexicon(({ persons }: Lexicon): PersonWords => {
  const words = (...ids: string[]): readonly string[] =>
    persons.filter((row) => ids.includes(row.id)).flatMap((row) => row.words);
  const index = (...ids: string[]): WordIndex<true> => indexWords(words(...ids).map((word) => [word, true] as const));
  return {
    surnames: index('surnames', 'double-surnames'),
    weak: new Set(words('weak-surnames')),
    notGiven: new Set(words('not-in-given-names')),
    notNames: index('no-names'),
    behind: index('behind-a-name'),
    before: index('before-a-name'),
  };
});

/** The name that begins at `at`, with what may follow a name behind it; the longer of two where both would do. */
export function nameAt(text: string, at: number, lexicon: Lexicon, drop?: Drop): PersonName | undefined {
  const words = personWords(lexicon);
  const dotted = dottedNameAt(text, at, words);
  if (dotted) return dotted;
  const surname = words.surnames.at(text, at)?.word;
  const other = words.notNames.at(text, at)?.word;
  if (surname === undefined || other !== undefined) {
    if (other !== undefined)
      drop?.({ start: at, end: at + other.length }, 'begins like a name and is none', 'persons/no-names');
    return undefined;
  }
  for (const given of GIVEN) {
    const end = at + surname.length + given;
    if (!isGiven(text, at + surname.length, end, words) || !endsBefore(text, end, words)) continue;
    if (given === 1 && words.weak.has(surname) && !text.startsWith('同志', end)) continue;
    if (given > 1 && opensWord(text, end - 1, words)) continue;
    return { name: text.slice(at, end), start: at, end };
  }
  drop?.({ start: at, end: at + surname.length }, ...unnamed(text, at + surname.length, words));
  return undefined;
}

/** 林伟陪同: the last syllable is the first of a word that stands behind names. */
const opensWord = (text: string, at: number, words: PersonWords): boolean =>
  (words.behind.at(text, at)?.word.length ?? 0) > 1;

/** Why no name is read where a surname stands. */
const unnamed = (text: string, from: number, words: PersonWords): readonly [says: string, rule: string] =>
  isGiven(text, from, from + 1, words)
    ? [
        'may be a surname, but what stands behind the syllables that follow may not stand behind a name',
        'persons/behind-a-name',
      ]
    : ['may be a surname, but no given name follows', 'persons/not-in-given-names'];

/** 赛来提·玉山: names with a dot end as others do, after any number of syllables. */
function dottedNameAt(text: string, at: number, words: PersonWords): PersonName | undefined {
  const upToDot = /^(?:[\u4e00-\u9fff]{1,6}·)+/.exec(text.slice(at, at + 24))?.[0];
  if (upToDot === undefined) return undefined;
  for (let end = at + upToDot.length + 1; isHan(text.charCodeAt(end - 1)); end++) {
    if (endsBefore(text, end, words)) return { name: text.slice(at, end), start: at, end };
  }
  return undefined;
}

/**
 * 副主任：林志伟高建国: names that follow one another with nothing between, as a list of officers has them once the blanks are
 * gone. None where the words to the next stop are anything else, or may be cut into names in more than one way.
 */
export function gluedNames(text: string, from: number, lexicon: Lexicon): readonly PersonName[] {
  const words = personWords(lexicon);
  let end = from;
  while (isHan(text.charCodeAt(end)) && end - from < LONGEST_LIST) end++;
  const [only, ...others] = isHan(text.charCodeAt(end)) ? [] : cutsIntoNames(text, from, end, words);
  return others.length === 0 ? (only ?? []) : [];
}
const LONGEST_LIST = 40;

/** The ways to cut a stretch into names; two are enough to be unsure. */
function cutsIntoNames(text: string, from: number, to: number, words: PersonWords): readonly PersonName[][] {
  if (from === to) return [[]];
  const surname = words.surnames.at(text, from)?.word;
  if (surname === undefined || words.notNames.at(text, from)) return [];
  const cuts: PersonName[][] = [];
  for (const given of GIVEN) {
    const end = from + surname.length + given;
    if (end > to || cuts.length > 1 || !isGiven(text, from + surname.length, end, words)) continue;
    const name = { name: text.slice(from, end), start: from, end };
    for (const rest of cutsIntoNames(text, end, to, words).slice(0, 2)) cuts.push([name, ...rest]);
  }
  return cuts;
}

/** What must stand before a name that stands before its office. */
export type Left = 'anything' | 'beginning' | 'clause';

/**
 * The name that ends before `end`: anywhere, where a name can begin, or in full at the beginning of a clause. `isBoundary`
 * adds places where one can begin.
 */
export function nameBefore(
  text: string,
  end: number,
  lexicon: Lexicon,
  left: Left,
  isBoundary: (at: number) => boolean = () => false,
): PersonName | undefined {
  const words = personWords(lexicon);
  for (const length of [4, 3, 2]) {
    const start = end - length;
    const surname = start < 0 ? undefined : words.surnames.at(text, start)?.word;
    if (surname === undefined || words.notNames.at(text, start)) continue;
    const given = length - surname.length;
    if (given < 1 || given > 2 || !isGiven(text, start + surname.length, end, words)) continue;
    if (given === 1 && (left === 'clause' || words.weak.has(surname))) continue;
    if (
      left === 'anything' ||
      isBoundary(start) ||
      (left === 'clause' ? opensClause(text, start) : beginsBehind(text, start, words))
    )
      return { name: text.slice(start, end), start, end };
  }
  return undefined;
}

/** Whether what stands at `end` may follow a person: a stop, a verb, a preposition. */
export const mayFollow = (text: string, end: number, lexicon: Lexicon): boolean =>
  endsBefore(text, end, personWords(lexicon));

/** A name that fills an item of a list of names, whatever its syllables: 仲伟平、左其平、毛玉平. */
export function nameFilling(text: string, end: number, lexicon: Lexicon): PersonName | undefined {
  let start = end;
  while (start > 0 && end - start < 5 && isHan(text.charCodeAt(start - 1)) && text.charAt(start - 1) !== '和') start--;
  const { surnames, notNames } = personWords(lexicon);
  const fits = end - start > 1 && end - start < 5 && surnames.at(text, start) && !notNames.at(text, start);
  return fits ? { name: text.slice(start, end), start, end } : undefined;
}

/** Whether a person or an office can begin at `start`: behind a stop, a preposition, a verb. */
export const mayBegin = (text: string, start: number, lexicon: Lexicon): boolean =>
  beginsBehind(text, start, personWords(lexicon));

/** A given name alone, as it may stand beside a full one: two syllables between stops. */
export function givenNameBefore(text: string, end: number, lexicon: Lexicon): PersonName | undefined {
  const start = end - 2;
  const words = personWords(lexicon);
  if (start < 1 || isHan(text.charCodeAt(start - 1)) || !isGiven(text, start, end, words)) return undefined;
  return { name: text.slice(start, end), start, end };
}

function isGiven(text: string, from: number, to: number, words: PersonWords): boolean {
  if (to > text.length) return false;
  for (let at = from; at < to; at++)
    if (!isHan(text.charCodeAt(at)) || words.notGiven.has(text.charAt(at))) return false;
  return true;
}

const endsBefore = (text: string, end: number, words: PersonWords): boolean =>
  !isHan(text.charCodeAt(end)) || words.behind.at(text, end) !== undefined;

const beginsBehind = (text: string, start: number, words: PersonWords): boolean =>
  start === 0 || !isHan(text.charCodeAt(start - 1)) || words.before.endingAt(text, start) !== undefined;

const opensClause = (text: string, start: number): boolean =>
  start === 0 || !isHan(text.charCodeAt(start - 1)) || /我[省市县区]$/.test(text.slice(0, start));
