/** A light segmentation: the words of the lexicon that tell what the text around a number does, the longest first. */
import type { Span } from '../../model/facts.js';
import type { CountingRole, CountingWordRow } from '../lexicon/countRows.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import { isHan } from '../script.js';
import { bracketEnd } from './clauses.js';

export type CountingWords = WordIndex<ReadonlySet<CountingRole>>;

export interface Token extends Span {
  readonly word: string;
  readonly roles: ReadonlySet<CountingRole>;
}

export function indexCountingWords(rows: readonly CountingWordRow[]): CountingWords {
  const roles = new Map<string, Set<CountingRole>>();
  for (const row of rows) {
    for (const word of row.words) {
      const known = roles.get(word);
      if (known) known.add(row.role);
      else roles.set(word, new Set([row.role]));
    }
  }
  return indexWords(roles);
}

/** The known words of a stretch, the longest first; what stands in brackets or quotation marks is passed over. */
export function tokensOf(text: string, from: number, to: number, words: CountingWords): readonly Token[] {
  const tokens: Token[] = [];
  for (let i = from; i < to; ) {
    const end = isHan(text.charCodeAt(i)) ? undefined : bracketEnd(text, i);
    if (end !== undefined) {
      i = end + 1;
      continue;
    }
    const found = words.at(text, i);
    if (!found || i + found.word.length > to) {
      i++;
      continue;
    }
    tokens.push({ start: i, end: i + found.word.length, word: found.word, roles: found.value });
    i += found.word.length;
  }
  return tokens;
}

export const has = (token: Token | undefined, ...roles: readonly CountingRole[]): boolean =>
  token !== undefined && roles.some((role) => token.roles.has(role));
