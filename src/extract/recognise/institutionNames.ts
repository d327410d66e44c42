import type { InstitutionRow } from '../lexicon/bodyLexicon.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';

/** Where a name that is written out begins: at a place, a level word, a word for a region, behind a body, or anywhere. */
export type Start = InstitutionRow['starts'][number];

export interface Institutions {
  /** 大学, 有限公司: the last syllables of a name. */
  readonly heads: WordIndex<readonly InstitutionRow[]>;
  /** 东北, 中国: what a name may begin with instead of a place. */
  readonly regions: WordIndex<true>;
  /** Words that no name holds: 成立, 通过, 各级. */
  readonly outside: WordIndex<true>;
  /** Of these the ones that a name may hold right before its head: 服务 in 服务中心. */
  readonly beforeHeads: WordIndex<true>;
  /** What a head names a class with and no institution: 行业 in 行业协会. */
  isClass(own: string, start: Start): boolean;
  readonly longest: number;
  /** Last syllables of media: 报, 网. */
  readonly media: WordIndex<true>;
  /** What is said of a periodical before its title and behind it, and how newspapers' titles end. */
  readonly periodicals: {
    readonly before: WordIndex<true>;
    readonly behind: WordIndex<true>;
    readonly titles: WordIndex<true>;
  };
}

export function indexInstitutions({ institutions, nameWords }: Lexicon): Institutions {
  const words = (id: string): readonly string[] => nameWords.filter((row) => row.id === id).flatMap((row) => row.words);
  const marked = (id: string): WordIndex<true> => indexWords(words(id).map((word) => [word, true] as const));
  const classes = new Set(words('classes'));
  const ends = marked('ends-of-classes');
  return {
    heads: indexWords(rowsByHead(institutions)),
    regions: marked('regions'),
    outside: marked('outside'),
    beforeHeads: marked('verbs-in-names'),
    isClass: (own, start) => (start !== 'place' && classes.has(own)) || ends.endingAt(own, own.length) !== undefined,
    media: marked('media'),
    periodicals: {
      before: marked('before-a-periodical'),
      behind: marked('behind-a-periodical'),
      titles: marked('titles-of-newspapers'),
    },
    longest: Math.max(0, ...institutions.map((row) => row.longest)),
  };
}

function rowsByHead(rows: readonly InstitutionRow[]): ReadonlyMap<string, readonly InstitutionRow[]> {
  const heads = new Set(rows.flatMap((row) => row.heads));
  return new Map([...heads].map((head) => [head, rows.filter((row) => row.heads.includes(head))]));
}
