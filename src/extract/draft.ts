import type { Span } from '../model/facts.js';
import type { Frame, NameTools } from './frame.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { ReadSentence } from './resolve.js';
import type { Reason, Trace } from './trace.js';

/** Everything that is known of a report before its facts are read. */
export interface Reading {
  readonly frame: Frame;
  /** Title and head. */
  readonly head: readonly ReadSentence[];
  /** Everything below the head. */
  readonly sentences: readonly ReadSentence[];
  /** The last year looked back on; undefined where the report names none. */
  readonly covered: number | undefined;
  readonly planYear: number | undefined;
  readonly lexicon: Lexicon;
  readonly tools: NameTools;
  /** Where reasons are told; mostly nobody asks. */
  readonly trace: Trace | undefined;
}

/** A fact as a stage finds it: the words without where they are published. `start` and `end` are offsets into the clean text. */
export type Draft<T> = T &
  Span & {
    readonly sentence: ReadSentence;
    /** Lexicon row or stage that found it. */
    readonly rule: string;
    readonly confidence: number;
    /** Why it was read: worked out only where somebody asks. */
    readonly from: () => readonly Reason[];
  };

/** The year that a sentence speaks of: the one it names itself, else that of its part of the report. */
export function yearOf(reading: Reading, sentence: ReadSentence): number | undefined {
  return sentence.part === 'PLAN' ? reading.planYear : reading.covered;
}
