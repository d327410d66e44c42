/**
 * Learns the weights that tell named undertakings from other phrases and writes them to data/model/projects.json:
 *
 *     npx tsx scripts/train-projects.ts REPORTS GOLD [--errors]
 *
 * REPORTS holds NAME.txt, GOLD holds NAME.json for those that are to be learnt from. Each report is also read with weights
 * learnt from the others; the figures of that are printed and kept beside the weights, with --errors also the mistakes.
 */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { overlap } from '../src/eval/normalise.js';
import { comparePairs, type Outcome } from '../src/eval/outcome.js';
import { projectWords } from '../src/extract/recognise/projectWords.js';
import { chooseProjects } from '../src/extract/relate/chooseProjects.js';
import { type ProjectCandidate, projectCandidates, sharesOf } from '../src/extract/relate/projectCandidates.js';
import { projectLikelihood } from '../src/extract/relate/projectLikelihood.js';
import { annotatedReports } from './annotatedReports.js';
import { fitWeights } from './logistic.js';

/** A single row of the lexicon is held back more than what all rows share: there is less to learn it from. */
const FIT = { ridge: (feature: string) => (feature.includes('/row:') ? 5 : 2), seenAtLeast: 3 };
/**
 * From which likelihood on a candidate counts. Whoever wants the highest F1 takes what is likelier than half the F1 that can be
 * reached (Lipton, Elkan and Naryanaswamy 2014): a name missed costs more than one too many.
 */
const THRESHOLD = 0.35;
/** The overlap from which on two names are one undertaking. */
const SAME = 0.7;

interface Annotated {
  readonly name: string;
  readonly gold: readonly string[];
  readonly candidates: readonly ProjectCandidate[];
}

const goldFile = z.object({ projects: z.array(z.object({ name: z.string() })) });

function learn(reports: readonly Annotated[]): Record<string, number> {
  const examples = reports.flatMap(({ candidates, gold }) =>
    candidates.map((candidate) => ({
      features: sharesOf(candidate),
      holds: gold.some((expected) => overlap(candidate.name, expected) >= SAME),
    })),
  );
  return fitWeights(examples, FIT);
}

function outcome({ candidates, gold }: Annotated, weights: Record<string, number>): Outcome {
  const chosen = chooseProjects(candidates, (candidate) => projectLikelihood(candidate, weights), THRESHOLD);
  const names = chosen.map(({ candidate }) => candidate.name);
  const alike = (one: string, other: string) => (overlap(one, other) >= SAME ? overlap(one, other) : 0);
  return comparePairs(names, gold, alike, (name) => name);
}

function figures(outcomes: readonly Outcome[]) {
  const sum = (count: (each: Outcome) => number) => outcomes.reduce((all, each) => all + count(each), 0);
  const found = sum((each) => each.found);
  const precision = found / (found + sum((each) => each.extra.length));
  const recall = found / (found + sum((each) => each.missed.length));
  const f1 = (2 * precision * recall) / (precision + recall);
  return { precision: rounded(precision, 3), recall: rounded(recall, 3), f1: rounded(f1, 3) };
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

const [reportsFolder, goldFolder] = process.argv.slice(2);
if (!reportsFolder || !goldFolder)
  throw new Error('expected two folders: npx tsx scripts/train-projects.ts REPORTS GOLD');
const reports = annotatedReports(reportsFolder, goldFolder, goldFile).map(({ name, gold, readings }) => ({
  name,
  gold: gold.projects.map((project) => project.name),
  candidates: readings.flatMap(({ sentences, lexicon }) => projectCandidates(sentences, projectWords(lexicon))),
}));

const withheld = reports.map((report) => learn(reports.filter((other) => other !== report)));
const outcomes = reports.map((report, i) => outcome(report, withheld[i] ?? {}));
const crossValidated = figures(outcomes);
console.log(crossValidated);
if (process.argv.includes('--errors')) {
  for (const [i, { extra, missed }] of outcomes.entries()) {
    for (const name of extra) console.log(reports[i]?.name, 'extra', name);
    for (const name of missed) console.log(reports[i]?.name, 'missed', name);
  }
}
const weights = Object.entries(learn(reports)).map(([feature, weight]) => [feature, rounded(weight, 3)] as const);
const model = {
  note: 'Written by scripts/train-projects.ts; not edited by hand. Weights add to the log odds of a named undertaking.',
  trainedOn: reports.map((report) => report.name),
  crossValidated,
  threshold: THRESHOLD,
  weights: Object.fromEntries(weights.toSorted((a, b) => (a[0] < b[0] ? -1 : 1))),
};
writeFileSync(new URL('../data/model/projects.json', import.meta.url), `${JSON.stringify(model, undefined, 2)}\n`);
