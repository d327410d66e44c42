/**
 * Learns the weights that tell named undertakings from other phrases and writes them to data/model/projects.json:
 *
 *     npx tsx scripts/train-projects.ts REPORTS GOLD [--errors]
 *
 * REPORTS holds NAME.txt, GOLD holds NAME.json for those that are to be learnt from; the texts of data/training/projects are
 * always learnt from. Each report is also read with weights learnt from the others and from those texts; the figures of that
 * are printed and kept beside the weights, with --errors also the mistakes.
 */
import { writeFileSync } from 'node:fs';
import { comparePairs, type Outcome } from '../src/eval/outcome.js';
import { chooseProjects } from '../src/extract/relate/chooseProjects.js';
import { sharesOf } from '../src/extract/relate/projectCandidates.js';
import { projectLikelihood } from '../src/extract/relate/projectLikelihood.js';
import { fitWeights } from './logistic.js';
import { alike, goldProjects, ownProjects, type ProjectExamples } from './projectExamples.js';

/** Our own texts are denser with names than reports are: this takes up the difference, and is no part of the model. */
const OWN_TEXT = 'own-text';
/** A single row of the lexicon is held back more than what all rows share: there is less to learn it from. */
const FIT = {
  ridge: (feature: string) => (feature === OWN_TEXT ? 0.1 : feature.includes('/row:') ? 5 : 2),
  seenAtLeast: 3,
};
/**
 * From which likelihood on a candidate counts. Whoever wants the highest F1 takes what is likelier than half the F1 that can be
 * reached (Lipton, Elkan and Naryanaswamy 2014): a name missed costs more than one too many.
 */
const THRESHOLD = 0.35;

const own = ownProjects().flatMap((text) => examplesOf(text, [OWN_TEXT, 1]));

function examplesOf({ candidates, gold }: ProjectExamples, ...also: readonly (readonly [string, number])[]) {
  return candidates.map((candidate) => ({
    features: new Map([...sharesOf(candidate), ...also]),
    holds: gold.some((expected) => alike(candidate.name, expected) > 0),
  }));
}

function learn(reports: readonly ProjectExamples[]): Record<string, number> {
  const { [OWN_TEXT]: _, ...weights } = fitWeights([...reports.flatMap((report) => examplesOf(report)), ...own], FIT);
  return weights;
}

function outcome({ candidates, gold }: ProjectExamples, weights: Record<string, number>): Outcome {
  const chosen = chooseProjects(candidates, (candidate) => projectLikelihood(candidate, weights), THRESHOLD);
  const names = chosen.map(({ candidate }) => candidate.name);
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
const reports = goldProjects(reportsFolder, goldFolder);
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
  trainedOn: [...reports.map((report) => report.name), 'data/training/projects'],
  crossValidated,
  threshold: THRESHOLD,
  weights: Object.fromEntries(weights.toSorted((a, b) => (a[0] < b[0] ? -1 : 1))),
};
writeFileSync(new URL('../data/model/projects.json', import.meta.url), `${JSON.stringify(model, undefined, 2)}\n`);
