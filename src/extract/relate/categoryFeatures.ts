/** What can be seen of a count that bears on what kind of activity it speaks of. */
import type { DocumentKind } from '../../model/vocabulary.js';
import type { CategoryRow } from '../lexicon/countRows.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { indexWords } from '../lexicon/words.js';

/** The words that tell what kind of activity a count speaks of, from the nearest to the farthest. */
export interface CountedWords {
  readonly object: string;
  readonly unit: string;
  readonly verb: string;
  /** Between the numbers beside it. */
  readonly near: string;
  readonly clause: string;
  /** What stands in the clause behind it, other numbers left out. */
  readonly behind: string;
  /** The clause with the three before it. */
  readonly context: string;
  /** Everything in its paragraph that stands before it, as far as it matters. */
  readonly paragraph: string;
  readonly section: string;
  /** What kind of report it stands in. */
  readonly issuer: DocumentKind;
}

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
  for (const place of NAMES) for (const row of themes.rowsIn(words[place])) seen.push(themes.seen(place, row));
  seen.push(...lastTheme(words, themes));
  const { object, verb, unit, issuer } = words;
  seen.push({ feature: `unit:${unit}`, size: 0.7 }, { feature: `issuer:${issuer}`, size: 1 });
  if (verb !== '') seen.push({ feature: `verb=${verb}`, size: 0.5 });
  for (const pair of new Set(pairsOf(object))) seen.push({ feature: `object=${pair}`, size: 0.5 });
  return seen;
}

/** What was spoken of last before the number; it matters most where the noun itself says nothing (提出建议14条). */
function lastTheme({ object, paragraph }: CountedWords, themes: ThemeWords): readonly Seen[] {
  const last = themes.lastIn(paragraph);
  if (!last) return [];
  const seen = { feature: `last:${last.id}`, size: 0.7, row: last, place: 'last' };
  const isTelling = [...themes.rowsIn(object)].some(isTheme);
  return isTelling ? [seen] : [seen, { feature: `source:${last.id}`, size: 0.7, row: last, place: 'source' }];
}

const isTheme = ({ category }: CategoryRow): boolean => category !== undefined && category !== 'OTHER';

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

interface ThemeWords {
  rowsIn(text: string): ReadonlySet<CategoryRow>;
  /** A word of the row seen at a place; made once, for it is looked up again and again. */
  seen(place: Place, row: CategoryRow): Seen;
  /** The row of the last word that speaks for a kind of its own. */
  lastIn(text: string): CategoryRow | undefined;
}

const seenAt = (place: Place, row: CategoryRow): Seen => ({
  feature: `${place}:${row.id}`,
  size: PLACES[place],
  row,
  place,
});

/** The longest word counts: what is said by 法律 is not said by 法律知识考试. */
const themeWords = perLexicon(({ activityCategories }): ThemeWords => {
  const index = indexWords(activityCategories.flatMap((row) => row.words.map((word) => [word, row] as const)));
  const known = Object.fromEntries(
    NAMES.map((place) => [place, new Map(activityCategories.map((row) => [row, seenAt(place, row)]))]),
  );
  return {
    seen: (place, row) => known[place]?.get(row) ?? seenAt(place, row),
    rowsIn(text) {
      const rows = new Set<CategoryRow>();
      for (let at = 0; at < text.length; at++) {
        const hit = index.at(text, at);
        if (!hit) continue;
        rows.add(hit.value);
        at += hit.word.length - 1;
      }
      return rows;
    },
    lastIn(text) {
      for (let end = text.length; end > 0; end--) {
        const hit = index.endingAt(text, end);
        if (hit && isTheme(hit.value)) return hit.value;
        if (hit) end -= hit.word.length - 1;
      }
      return undefined;
    },
  };
});
