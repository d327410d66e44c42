import { perLexicon } from '../lexicon/perLexicon.js';
import type { ProjectHeadRow, ProjectWordRole, ProjectWordRow } from '../lexicon/projectRows.js';
import { indexMeanings } from '../lexicon/words.js';
import { type WordSet, wordSet } from './wordSet.js';

/** The lexicon of undertakings, indexed for looking at one place of a text. */
export interface ProjectWords {
  /** Head nouns behind quotation marks, and those that are a sign without them. */
  readonly heads: WordSet<ProjectHeadRow>;
  readonly bareHeads: WordSet<ProjectHeadRow>;
  /** Words that no name reaches across: governing verbs and other cuts. */
  readonly cuts: WordSet<ProjectWordRow>;
  /** Longer words in which a cut does not count. */
  readonly keeps: WordSet<ProjectWordRow>;
  readonly governs: WordSet<ProjectWordRow>;
  readonly leads: WordSet<ProjectWordRow>;
  readonly known: WordSet<ProjectWordRow>;
  /** The same, without quotation marks. */
  readonly knownNames: ReadonlySet<string>;
  readonly after: WordSet<ProjectWordRow>;
  readonly speakers: WordSet<ProjectWordRow>;
  /** The rows of which a word stands inside a name. */
  within(name: string): ReadonlySet<ProjectWordRow>;
  readonly plain: WordSet<ProjectWordRow>;
  readonly slogans: ReadonlySet<string>;
}

export const projectWords = perLexicon((lexicon): ProjectWords => {
  const of = (...roles: readonly ProjectWordRole[]) => lexicon.projectWords.filter((row) => roles.includes(row.role));
  return {
    heads: wordSet(lexicon.projectHeads),
    bareHeads: wordSet(lexicon.projectHeads.filter((row) => row.strength !== 'quoted')),
    cuts: wordSet(of('GOVERN', 'CUT')),
    keeps: wordSet(of('KEEP')),
    governs: wordSet(of('GOVERN', 'GOVERN_SOFT')),
    leads: wordSet(of('LEAD', 'GOVERN', 'GOVERN_SOFT')),
    known: wordSet(of('KNOWN')),
    knownNames: new Set(of('KNOWN').flatMap((row) => row.words.map((word) => word.replace(/[“”]/g, '')))),
    after: wordSet(of('AFTER')),
    speakers: wordSet(of('SPEAKER')),
    within: indexMeanings(of('WITHIN').flatMap((row) => row.words.map((word) => [word, row] as const))),
    plain: wordSet(of('PLAIN')),
    slogans: new Set(of('SLOGAN').flatMap((row) => row.words)),
  };
});
