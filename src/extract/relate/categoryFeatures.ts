/** What can be seen of a count that bears on what kind of activity it speaks of. */
import type { CategoryRow } from '../lexicon/countRows.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { nextSign, SIGN } from '../lexicon/signs.js';
import { indexWords, type WordHit, type WordIndex } from '../lexicon/words.js';
import type { CountedWords, Stretch, Words } from './countedWords.js';

/** Where words may stand, the nearest place first, each with how much it is trusted before anything is learnt. */
const PLACES = {
  object: 1,
  verb: 1,
  near: 1,
  clause: 1,
  behind: 1,
  context: 0.7,
  paragraph: 0.5,
  section: 0.7,
} as const satisfies Partial<Record<keyof CountedWords, number>>;
const NAMES = Object.keys(PLACES) as (keyof typeof PLACES)[]; // keys of a constant are exactly its names
type Place = (typeof NAMES)[number];

/** One thing seen, with its size; `row`: whose word was seen, where it speaks for its category. */
export interface Seen {
  readonly feature: string;
  readonly size: number;
  readonly row?: CategoryRow;
  /** Where: what a word there adds to the category it speaks for is the same for all words. */
  readonly place?: string;
}

export function categoryFeatures(words: CountedWords, lexicon: Lexicon): readonly Seen[] {
  const themes = themeWords(lexicon);
  const seen: Seen[] = [];
  let isTelling = false;
  for (const place of NAMES) {
    for (const row of themes.rowsIn(words[place])) {
      seen.push(themes.seen(place, row));
      isTelling ||= place === 'object' && isTheme(row);
    }
  }
  seen.push(...lastTheme(words.paragraph, isTelling, themes));
  const { object, verb, unit, issuer } = words;
  seen.push({ feature: `unit:${unit}`, size: 0.7 }, { feature: `issuer:${issuer}`, size: 1 });
  if (verb !== '') seen.push({ feature: `verb=${verb}`, size: 0.5 });
  for (const pair of new Set(pairsOf(object))) seen.push({ feature: `object=${pair}`, size: 0.5 });
  return seen;
}

/** What was spoken of last before the number; it matters most where the noun itself says nothing (提出建议14条). */
function lastTheme(paragraph: Words, isTelling: boolean, themes: ThemeWords): readonly Seen[] {
  const last = themes.lastIn(paragraph);
  if (!last) return [];
  const seen = { feature: `last:${last.id}`, size: 0.7, row: last, place: 'last' };
  return isTelling ? [seen] : [seen, { feature: `source:${last.id}`, size: 0.7, row: last, place: 'source' }];
}

const isTheme = ({ category }: CategoryRow): boolean => category !== undefined && category !== 'OTHER';

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

interface ThemeWords {
  rowsIn(words: Words): ReadonlySet<CategoryRow>;
  /** A word of the row seen at a place; made once, for it is looked up again and again. */
  seen(place: Place, row: CategoryRow): Seen;
  /** The row of the last word that speaks for a kind of its own. */
  lastIn(words: Words): CategoryRow | undefined;
}

const seenAt = (place: Place, row: CategoryRow): Seen => ({
  feature: `${place}:${row.id}`,
  size: PLACES[place],
  row,
  place,
});

export const themeIndex = perLexicon(({ activityCategories }) =>
  indexWords(activityCategories.flatMap((row) => row.words.map((word) => [word, row] as const))),
);

/** The longest word counts: what is said by 法律 is not said by 法律知识考试. */
const themeWords = perLexicon((lexicon): ThemeWords => {
  const index = themeIndex(lexicon);
  const known = Object.fromEntries(
    NAMES.map((place) => [place, new Map(lexicon.activityCategories.map((row) => [row, seenAt(place, row)]))]),
  );
  return {
    seen: (place, row) => known[place]?.get(row) ?? seenAt(place, row),
    rowsIn(words) {
      const rows = new Set<CategoryRow>();
      for (const stretch of stretchesOf(words)) {
        for (let at = nextTheme(stretch, stretch.start); at < stretch.end; ) {
          const hit = hitAt(index, stretch, at);
          if (hit) rows.add(hit.value);
          at = nextTheme(stretch, at + (hit?.word.length ?? 1));
        }
      }
      return rows;
    },
    lastIn(words) {
      for (const stretch of stretchesOf(words).toReversed()) {
        for (let end = stretch.end; end > stretch.start; ) {
          const hit = hitBefore(index, stretch, end);
          if (hit && isTheme(hit.value)) return hit.value;
          end -= hit?.word.length ?? 1;
        }
      }
      return undefined;
    },
  };
});

const stretchesOf = (words: Words): readonly (Omit<Stretch, 'signs'> & Partial<Stretch>)[] =>
  typeof words === 'string' ? [{ text: words, start: 0, end: words.length }] : words;
type Searched = ReturnType<typeof stretchesOf>[number];

const nextTheme = ({ signs, end }: Searched, from: number): number =>
  signs ? nextSign(signs, SIGN.theme, from, end) : from;

/** The longest word at a place that does not reach beyond the stretch. */
function hitAt<T>(index: WordIndex<T>, { text, end }: Searched, at: number): WordHit<T> | undefined {
  const hit = index.at(text, at);
  return hit && at + hit.word.length > end ? index.at(text.slice(at, end), 0) : hit;
}

function hitBefore<T>(index: WordIndex<T>, { text, start }: Searched, end: number): WordHit<T> | undefined {
  const hit = index.endingAt(text, end);
  return hit && end - hit.word.length < start ? index.endingAt(text.slice(start, end), end - start) : hit;
}
