import type { Lexicon } from '../lexicon/lexicon.js';
import type { ProjectHeadRow, ProjectWordRole, ProjectWordRow } from '../lexicon/projectRows.js';
import { type WordSet, wordSet } from './wordSet.js';

/** The lexicon of undertakings, indexed for looking at one place of a text. */
export interface ProjectWords {
  readonly heads: WordSet<ProjectHeadRow>;
  /** Words that no name reaches across: governing verbs and other cuts. */
  readonly cuts: WordSet<ProjectWordRow>;
  /** Longer words in which a cut does not count. */
  readonly keeps: WordSet<ProjectWordRow>;
  readonly governs: WordSet<ProjectWordRow>;
  readonly leads: WordSet<ProjectWordRow>;
  readonly known: WordSet<ProjectWordRow>;
  readonly after: WordSet<ProjectWordRow>;
  readonly within: readonly ProjectWordRow[];
  readonly slogans: ReadonlySet<string>;
}

const indexed = new WeakMap<Lexicon, ProjectWords>();

export function projectWords(lexicon: Lexicon): ProjectWords {
  const known = indexed.get(lexicon);
  if (known) return known;
  const of = (...roles: readonly ProjectWordRole[]) => lexicon.projectWords.filter((row) => roles.includes(row.role));
  const words: ProjectWords = {
    heads: wordSet(lexicon.projectHeads),
    cuts: wordSet(of('GOVERN', 'CUT')),
    keeps: wordSet(of('KEEP')),
    governs: wordSet(of('GOVERN', 'GOVERN_SOFT')),
    leads: wordSet(of('LEAD', 'GOVERN', 'GOVERN_SOFT')),
    known: wordSet(of('KNOWN')),
    after: wordSet(of('AFTER')),
    within: of('WITHIN'),
    slogans: new Set(of('SLOGAN').flatMap((row) => row.words)),
  };
  indexed.set(lexicon, words);
  return words;
}
