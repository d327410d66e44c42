/**
 * Why facts are read and why others are not. Stages hand on the reasons of what they keep and tell what they drop; somebody
 * listens only for `zhengtu explain`, and without a listener nothing is told.
 */
import type { Facts, Located, Span } from '../model/facts.js';
import type { CleanText } from './clean.js';
import type { Reading } from './draft.js';
import type { Sentence } from './split.js';

export type Family = Exclude<keyof Facts, 'id' | 'source' | 'warnings'>;

/** One reason for a fact: words of the text, and what makes them count. */
export interface Reason {
  /** What the words do: `governs the title`. */
  readonly says: string;
  readonly words?: string;
  /** Row of the lexicon (`acts/enact`); undefined where the program itself decides. */
  readonly rule?: string;
}

/** What could have been a fact and is none. Offsets are into the clean text. */
export interface Dropped extends Span, Omit<Reason, 'words'> {
  readonly family: Family;
  /** What else was weighed. */
  readonly reasons?: readonly Reason[];
}

export interface Trace {
  /** A report, before its facts are read. */
  readonly reads: (reading: Reading, clean: CleanText) => void;
  /** A fact as its stage believes it, and its reasons. */
  readonly keeps: (fact: Located, from: readonly Reason[]) => void;
  readonly drops: (dropped: Dropped) => void;
}

/** Tells that a stretch of a sentence is no fact. Offsets are into the sentence. */
export type Drop = (span: Span, says: string, rule?: string | undefined) => void;

export const dropsIn = (trace: Trace | undefined, family: Family, { start }: Sentence): Drop | undefined =>
  trace &&
  ((span, says, rule) =>
    trace.drops({
      family,
      start: start + span.start,
      end: start + span.end,
      says,
      ...(rule === undefined ? {} : { rule }),
    }));
