/**
 * Learns by which words kinds of activity are told and writes the weights to data/model/categories.json:
 *
 *     npx tsx scripts/train-categories.ts REPORTS GOLD [--errors]
 *
 * REPORTS holds NAME.txt, GOLD holds NAME.json for those that are to be learnt from; the texts of data/training/activities are
 * always learnt from. Every report is also read with weights learnt from the others (a fifth of the reports at a time is left
 * out) and from those texts; the share of right kinds is printed and kept, with --errors also the mistakes.
 */
import { writeFileSync } from 'node:fs';
import { type CategoryModel, loadCategoryModel } from '../src/extract/lexicon/categoryModel.js';
import { categoryOf } from '../src/extract/relate/activityCategory.js';
import { ACTIVITY_CATEGORIES } from '../src/model/vocabulary.js';
import { type CategoryExample, goldExamples, ownExamples } from './categoryExamples.js';
import { fitSoftmax } from './softmax.js';

const FOLDS = 5;
/** Weights smaller than this change nothing and are left out of the file. */
const SMALLEST = 0.04;

const [reportsFolder, goldFolder] = process.argv.slice(2);
if (!reportsFolder || !goldFolder)
  throw new Error('expected two folders: npx tsx scripts/train-categories.ts REPORTS GOLD');
const reports = goldExamples(reportsFolder, goldFolder);
const own = ownExamples().flatMap(({ examples }) => examples);

function learn(examples: readonly CategoryExample[]): Pick<CategoryModel, 'speaks' | 'weights'> {
  const fit = fitSoftmax(
    examples.map(({ seen, category }) => ({
      cells: seen.map(({ feature, size, row, place }) => ({
        feature,
        size,
        ...(row?.category && place ? { speaksFor: { class: ACTIVITY_CATEGORIES.indexOf(row.category), place } } : {}),
      })),
      class: ACTIVITY_CATEGORIES.indexOf(category),
    })),
    ACTIVITY_CATEGORIES.length,
  );
  const kept = (weights: Float64Array) =>
    Object.fromEntries(
      ACTIVITY_CATEGORIES.map((category, i) => [category, rounded(weights[i] ?? 0)] as const).filter(
        ([, weight]) => Math.abs(weight) >= SMALLEST,
      ),
    );
  return {
    speaks: Object.fromEntries([...fit.speaks].map(([place, weight]) => [place, rounded(weight)])),
    weights: Object.fromEntries(
      [...fit.weights]
        .map(([feature, weights]) => [feature, kept(weights)] as const)
        .filter(([, own]) => Object.keys(own).length > 0),
    ),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const blank: CategoryModel = { note: '', trainedOn: [], crossValidated: 0, speaks: {}, weights: {} };

const folds = Array.from({ length: FOLDS }, (_, fold) => reports.filter((_report, i) => i % FOLDS === fold));
const judged = folds.flatMap((fold) => {
  const others = reports.filter((report) => !fold.includes(report)).flatMap((report) => report.examples);
  const model = { ...blank, ...learn([...others, ...own]) };
  return fold.flatMap(({ name, examples }) =>
    examples.map((example) => ({ name, example, told: categoryOf(example.seen, model).category })),
  );
});
const crossValidated =
  Math.round((judged.filter(({ example, told }) => told === example.category).length / judged.length) * 1000) / 1000;
console.log({ crossValidated, counts: judged.length });
if (process.argv.includes('--errors')) {
  for (const { name, example, told } of judged.filter((one) => one.told !== one.example.category))
    console.log(example.category, told, name, example.told.object, example.told.unit, example.told.context.slice(-70));
}
const model: CategoryModel = {
  note: 'Written by scripts/train-categories.ts; not edited by hand. Weights add up to the log odds of the kinds of activity.',
  trainedOn: [...reports.map(({ name }) => name), 'data/training/activities'],
  crossValidated,
  ...learn([...reports.flatMap(({ examples }) => examples), ...own]),
};
const file = new URL('../data/model/categories.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(model, undefined, 1)}\n`);
loadCategoryModel();
