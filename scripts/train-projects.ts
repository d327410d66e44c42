/**
 * Learns the weights that tell named undertakings from other phrases and writes them to data/model/projects.json:
 *
 *     npx tsx scripts/train-projects.ts REPORTS GOLD [--errors]
 *
 * REPORTS holds NAME.txt, GOLD holds NAME.json for those that are to be learnt from. Each report is also read with weights
 * learnt from the others; the figures of that are printed and kept beside the weights, with --errors also the mistakes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { overlap } from '../src/eval/normalise.js';
import { comparePairs, type Outcome } from '../src/eval/outcome.js';
import { coveredYears } from '../src/extract/document/years.js';
import { deriveFrame } from '../src/extract/frame.js';
import { loadLexicon } from '../src/extract/lexicon/lexicon.js';
import { likelihood } from '../src/extract/lexicon/projectModel.js';
import { joinLines } from '../src/extract/lines.js';
import { normalise } from '../src/extract/normalise.js';
import { indexBodyNames } from '../src/extract/recognise/bodyNames.js';
import { createGazetteer } from '../src/extract/recognise/gazetteer.js';
import { projectWords } from '../src/extract/recognise/projectWords.js';
import { chooseProjects } from '../src/extract/relate/chooseProjects.js';
import { type ProjectCandidate, projectCandidates } from '../src/extract/relate/projectCandidates.js';
import { resolve } from '../src/extract/resolve.js';
import { splitReports, splitSentences } from '../src/extract/split.js';
import { fitWeights } from './logistic.js';

const FIT = { ridge: 1, seenAtLeast: 3 };
const THRESHOLDS = [0.3, 0.34, 0.38, 0.42, 0.46, 0.5, 0.54];
/** The overlap from which on two names are one undertaking. */
const SAME = 0.7;

interface Annotated {
  readonly name: string;
  readonly gold: readonly string[];
  readonly candidates: readonly ProjectCandidate[];
}

const lexicon = loadLexicon();
const tools = { gazetteer: createGazetteer(), names: indexBodyNames(lexicon), placeWords: lexicon.places };
const goldFile = z.object({ projects: z.array(z.object({ name: z.string() })) });

function annotated(name: string, published: string, gold: unknown): Annotated {
  const clean = joinLines(normalise(published));
  const candidates = splitReports(clean.text, lexicon.furniture).flatMap((report) => {
    const years = coveredYears(report, lexicon.partsOfReport);
    const sentences = splitSentences(report.body, lexicon.partsOfReport, years.covered);
    return projectCandidates(resolve(sentences, deriveFrame(report, tools), tools), projectWords(lexicon));
  });
  return { name, gold: goldFile.parse(gold).projects.map((project) => project.name), candidates };
}

function learn(reports: readonly Annotated[]): Record<string, number> {
  const examples = reports.flatMap(({ candidates, gold }) =>
    candidates.map(({ name, features }) => ({
      features: [...features],
      holds: gold.some((expected) => overlap(name, expected) >= SAME),
    })),
  );
  return fitWeights(examples, FIT);
}

function outcome({ candidates, gold }: Annotated, weights: Record<string, number>, threshold: number): Outcome {
  const chosen = chooseProjects(candidates, ({ features }) => likelihood(weights, features), threshold);
  const names = chosen.map(({ candidate }) => candidate.name);
  const alike = (one: string, other: string) => (overlap(one, other) >= SAME ? overlap(one, other) : 0);
  return comparePairs(names, gold, alike, (name) => name);
}

function figures(outcomes: readonly Outcome[]) {
  const sum = (count: (each: Outcome) => number) => outcomes.reduce((all, each) => all + count(each), 0);
  const found = sum((each) => each.found);
  const precision = found / (found + sum((each) => each.extra.length));
  const recall = found / (found + sum((each) => each.missed.length));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

const [reportsFolder = '', goldFolder = ''] = process.argv.slice(2);
const reports = readdirSync(goldFolder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const name = basename(file, '.json');
    const published = readFileSync(join(reportsFolder, `${name}.txt`), 'utf8');
    return annotated(name, published, JSON.parse(readFileSync(join(goldFolder, file), 'utf8')));
  });

const withheld = reports.map((report) => learn(reports.filter((other) => other !== report)));
const trials = THRESHOLDS.map((threshold) => {
  const outcomes = reports.map((report, i) => outcome(report, withheld[i] ?? {}, threshold));
  return { threshold, outcomes, ...figures(outcomes) };
});
for (const { threshold, precision, recall, f1 } of trials) {
  console.log(threshold, [precision, recall, f1].map((value) => value.toFixed(3)).join(' '));
}
const [best] = [...trials].sort((a, b) => b.f1 - a.f1);
if (!best) throw new Error(`${goldFolder}: expected NAME.json files, found none`);
if (process.argv.includes('--errors')) {
  for (const [i, { extra, missed }] of best.outcomes.entries()) {
    for (const name of extra) console.log(reports[i]?.name, 'extra', name);
    for (const name of missed) console.log(reports[i]?.name, 'missed', name);
  }
}
const weights = Object.entries(learn(reports)).map(([feature, weight]) => [feature, rounded(weight, 3)] as const);
const model = {
  note: 'Written by scripts/train-projects.ts; not edited by hand. Weights add to the log odds of a named undertaking.',
  trainedOn: reports.map((report) => report.name),
  crossValidated: {
    precision: rounded(best.precision, 3),
    recall: rounded(best.recall, 3),
    f1: rounded(best.f1, 3),
  },
  threshold: best.threshold,
  weights: Object.fromEntries(weights.toSorted((a, b) => (a[0] < b[0] ? -1 : 1))),
};
writeFileSync(new URL('../data/model/projects.json', import.meta.url), `${JSON.stringify(model, undefined, 2)}\n`);
