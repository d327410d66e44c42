/** Counts and the mistakes behind them, of one report or of many. */
import type { DocumentOutcome } from './document.js';
import type { Outcome, Shown } from './outcome.js';
import { reprOf } from './repr.js';

export interface Mistake {
  readonly report: string;
  /** `extra`, `missed`, or the name of a field of the document. */
  readonly what: string;
  readonly fact: Shown;
}

export interface Tally {
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
  readonly mistakes: readonly Mistake[];
}

export function tallyOfFacts(report: string, { found, extra, missed }: Outcome): Tally {
  const mistakes = [
    ...extra.map((fact) => ({ report, what: 'extra', fact })),
    ...missed.map((fact) => ({ report, what: 'missed', fact })),
  ];
  return { found, extra: extra.length, missed: missed.length, mistakes };
}

/** A wrong field is something too much and something missed; as a mistake it is told once. */
export function tallyOfDocument(report: string, { found, wrong }: DocumentOutcome): Tally {
  const mistakes = wrong.map(({ field, predicted, gold }) => {
    return { report, what: field, fact: `${reprOf(predicted)} for ${reprOf(gold)}` };
  });
  return { found, extra: wrong.length, missed: wrong.length, mistakes };
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = (count: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + count(tally), 0);
  return {
    found: total((tally) => tally.found),
    extra: total((tally) => tally.extra),
    missed: total((tally) => tally.missed),
    mistakes: tallies.flatMap((tally) => tally.mistakes),
  };
}
