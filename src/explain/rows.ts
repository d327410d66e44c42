/** The rows of the lexicon that reasons name: file, line and why the row holds. */
import type { RowPlace } from '../extract/lexicon/rowAt.js';
import type { Reason } from '../extract/trace.js';
import type { ExplainedReport, ExplainedSentence } from './explain.js';

/** A `rule` that no row has is one of the program itself. */
export type WithRow<Told> = Told & { readonly row?: RowPlace };

export type RowedSentence = ReturnType<typeof sentenceWithRows>;
export type RowedReport = ReturnType<typeof withRows>;

type FindRow = (rule: string) => RowPlace | undefined;

export const withRows = (report: ExplainedReport, rowAt: FindRow) => ({
  ...report,
  reasons: report.reasons.map((reason) => withRow(reason, rowAt)),
  sentences: report.sentences.map((sentence) => sentenceWithRows(sentence, rowAt)),
});

const sentenceWithRows = (sentence: ExplainedSentence, rowAt: FindRow) => ({
  ...sentence,
  facts: sentence.facts.map((fact) => ({ ...fact, reasons: fact.reasons.map((reason) => withRow(reason, rowAt)) })),
  dropped: sentence.dropped.map(({ reasons = [], ...drop }) => ({
    ...withRow(drop, rowAt),
    reasons: reasons.map((reason) => withRow(reason, rowAt)),
  })),
});

function withRow<Told extends Pick<Reason, 'rule'>>(told: Told, rowAt: FindRow): WithRow<Told> {
  const row = told.rule === undefined ? undefined : rowAt(told.rule);
  return row ? { ...told, row } : told;
}
