/** A text's facts with their reasons, sentence by sentence, and what was considered for a fact and dropped. */
import { type CleanText, publishedSpan } from '../extract/clean.js';
import type { Reading } from '../extract/draft.js';
import type { ReadSentence } from '../extract/resolve.js';
import type { Family, Reason } from '../extract/trace.js';
import type { Facts, Span } from '../model/facts.js';
import { type ExplainedFact, factsBySentence, namesIn } from './factsBySentence.js';
import { listen, type Told } from './told.js';

/** Something that could have been a fact. `says` is why it is none. */
export interface ExplainedDrop extends Span, Omit<Reason, 'words'> {
  readonly family: Family;
  readonly quote: string;
  readonly reasons?: readonly Reason[];
}

/** Offsets are into the published text, as in facts.json. */
export interface ExplainedSentence extends Span {
  /** In the published text, from 1. */
  readonly line: number;
  readonly section?: string;
  readonly part: ReadSentence['part'];
  readonly text: string;
  readonly facts: readonly ExplainedFact[];
  readonly dropped: readonly ExplainedDrop[];
}

export interface ExplainedReport {
  readonly id: string;
  readonly document: Facts['document'];
  readonly reasons: readonly Reason[];
  readonly warnings: readonly string[];
  readonly sentences: readonly ExplainedSentence[];
}

export interface Explained {
  readonly clean: CleanText;
  readonly reports: readonly ExplainedReport[];
}

export function explain(name: string, published: string): Explained {
  const told = listen(name, published);
  const reports = told.reports.flatMap((facts, n) => {
    const reading = told.readings[n];
    return reading ? [explainReport(facts, published, reading, told)] : [];
  });
  return { clean: told.clean, reports };
}

function explainReport(facts: Facts, published: string, reading: Reading, told: Told): ExplainedReport {
  const { id, document, warnings } = facts;
  const sentences = [...reading.head, ...reading.sentences];
  const stated = factsBySentence(facts, told);
  return {
    id,
    document,
    reasons: told.reasonsFor(document),
    warnings,
    sentences: sentences.map((sentence) => {
      const { text, start, end, section, part } = sentence;
      const span = publishedSpan(told.clean, start, end);
      return {
        ...span,
        line: published.slice(0, span.start).split('\n').length,
        ...(section === undefined ? {} : { section }),
        part,
        text,
        facts: [...(stated.get(span.start) ?? []), ...namesIn(sentence, facts, told)],
        dropped: droppedIn(sentence, published, told),
      };
    }),
  };
}

function droppedIn(
  { start, end }: ReadSentence,
  published: string,
  { dropped, clean }: Told,
): readonly ExplainedDrop[] {
  const own = dropped.filter((drop) => drop.start >= start && drop.start < end);
  return own
    .toSorted((a, b) => a.start - b.start)
    .map((drop) => {
      const span = publishedSpan(clean, drop.start, drop.end);
      return { ...drop, ...span, quote: published.slice(span.start, span.end) };
    });
}
