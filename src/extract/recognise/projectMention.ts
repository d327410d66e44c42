import type { Span } from '../../model/facts.js';
import type { ProjectHeadRow } from '../lexicon/projectRows.js';
import type { ReadSentence } from '../resolve.js';
import type { ProjectWords } from './projectWords.js';
import type { QuoteRun } from './quotes.js';
import type { WordHit, WordSet } from './wordSet.js';

/** A stretch that could name an undertaking. Offsets are into the text of its sentence. */
export interface ProjectMention extends Span {
  readonly sentence: ReadSentence;
  readonly name: string;
  /** How it was found: between quotation marks, by the noun it ends in, or because the country knows it. */
  readonly shape: 'quoted' | 'headed' | 'known';
  /** What stands between the quotation marks. */
  readonly quoted: string | undefined;
  /** The noun that says what it is, where there is one. */
  readonly head: WordHit<ProjectHeadRow> | undefined;
  /** The head stands behind a list or behind 等8个 and is no part of the name. */
  readonly headOfList: boolean;
  /** Where the words that govern it end, and where those that follow it begin. */
  readonly governedFrom: number;
  readonly followedFrom: number;
  /** How many stand side by side. */
  readonly listed: number;
}

/** A sentence's text with its quotations, and the way to find where a noun phrase begins. */
export interface Phrases {
  readonly sentence: ReadSentence;
  readonly text: string;
  readonly runs: readonly QuoteRun[];
  readonly words: ProjectWords;
  /** Where the noun phrase begins that ends at an offset. */
  startOf(end: number): number;
}

export function headAt(text: string, at: number, heads: WordSet<ProjectHeadRow>): WordHit<ProjectHeadRow> | undefined {
  const hit = heads.startingAt(text, at);
  return hit && goesOn(text, at + hit.word.length, hit.row) ? undefined : hit;
}

const goesOn = (text: string, end: number, { notBefore }: ProjectHeadRow): boolean =>
  notBefore.some((word) => text.startsWith(word, end));

const JOINTS: ReadonlySet<number> = new Set([...'和与及'].map((char) => char.charCodeAt(0)));
const isJoint = (code: number): boolean => JOINTS.has(code);

/** Offset behind the last 和, 与 or 及 of a phrase. */
export function jointIn(text: string, start: number, end: number): number | undefined {
  for (let at = end - 1; at > start; at--) if (isJoint(text.charCodeAt(at))) return at + 1;
  return undefined;
}
