/** Extracted facts against gold, micro-averaged over the reports; a report with no prediction counts as all missed. */
import { compareDocuments } from './document.js';
import { compareFacts, FACT_FAMILIES } from './families.js';
import { NO_FACTS, type ScoredFacts } from './scoredFacts.js';
import { type Mistake, sum, type Tally, tallyOfDocument, tallyOfFacts } from './tally.js';

export const FAMILIES = [...FACT_FAMILIES, 'document'] as const;
export type Family = (typeof FAMILIES)[number];

export interface FamilyScore {
  readonly family: Family;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
  readonly mistakes: readonly Mistake[];
}

type Reports = ReadonlyMap<string, ScoredFacts>;

/** One score a family, in the order of FAMILIES. */
export function score(predicted: Reports, gold: Reports): FamilyScore[] {
  const reports = [...gold].map(([report, expected]) => tallies(report, predicted.get(report) ?? NO_FACTS, expected));
  return FAMILIES.map((family) => {
    const { found, extra, missed, mistakes } = sum(reports.map((tallyOf) => tallyOf(family)));
    const precision = found + extra > 0 ? found / (found + extra) : 1;
    const recall = found + missed > 0 ? found / (found + missed) : 1;
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    return { family, precision, recall, f1, found, extra, missed, mistakes };
  });
}

function tallies(report: string, predicted: ScoredFacts, gold: ScoredFacts): (family: Family) => Tally {
  const facts = compareFacts(predicted, gold);
  const document = compareDocuments(predicted.document, gold.document);
  return (family) => (family === 'document' ? tallyOfDocument(report, document) : tallyOfFacts(report, facts[family]));
}
