import { describe, expect, it } from 'vitest';
import { ownExamples } from '../../scripts/categoryExamples.js';
import { alike, ownProjects } from '../../scripts/projectExamples.js';
import { comparePairs, type Outcome } from '../../src/eval/outcome.js';
import { loadLexicon } from '../../src/extract/lexicon/lexicon.js';
import { categoryOf } from '../../src/extract/relate/activityCategory.js';
import { chooseProjects } from '../../src/extract/relate/chooseProjects.js';
import { projectLikelihood } from '../../src/extract/relate/projectLikelihood.js';
import { ACTIVITY_CATEGORIES } from '../../src/model/vocabulary.js';

const { categoryModel, projectModel } = loadLexicon();

/** The shipped models were trained on these texts: where they no longer agree, train them anew (data/training/README.md). */
const LEARNT = 0.95;
const share = (right: number, all: number): number => right / all;

describe('data/training/activities', () => {
  const texts = ownExamples();
  const examples = texts.flatMap((text) => text.examples);

  it('marks nothing that is not read as a count', () => {
    expect(texts.flatMap(({ name, unread }) => unread.map((mark) => `${name}: ${mark}`))).toEqual([]);
  });

  it.each(ACTIVITY_CATEGORIES)('has examples of %s', (category) => {
    expect(examples.filter((example) => example.category === category).length).toBeGreaterThanOrEqual(10);
  });

  it('is told by the shipped model as it is marked', () => {
    const right = examples.filter(({ seen, category }) => categoryOf(seen, categoryModel).category === category);
    expect(share(right.length, examples.length)).toBeGreaterThan(LEARNT);
    expect(categoryModel.trainedOn).toContain('data/training/activities');
  });
});

describe('data/training/projects', () => {
  const texts = ownProjects();

  it('marks only names that are found as candidates', () => {
    const lost = texts.flatMap(({ name, gold, candidates }) =>
      gold
        .filter((expected) => !candidates.some((candidate) => alike(candidate.name, expected) > 0))
        .map((expected) => `${name}: ${expected}`),
    );
    expect(lost).toEqual([]);
  });

  it('is told by the shipped model as it is marked, as far as one can know by the words', () => {
    const { weights, threshold } = projectModel;
    const judged = texts.map(({ gold, candidates }) => {
      const chosen = chooseProjects(candidates, (candidate) => projectLikelihood(candidate, weights), threshold);
      return comparePairs(
        chosen.map(({ candidate }) => candidate.name),
        gold,
        alike,
        (name) => name,
      );
    });
    const sum = (of: (one: Outcome) => number) => judged.reduce((all, one) => all + of(one), 0);
    const found = sum((one) => one.found);
    expect(share(found, found + sum((one) => one.extra.length))).toBeGreaterThan(0.9);
    expect(share(found, found + sum((one) => one.missed.length))).toBeGreaterThan(0.85);
    expect(projectModel.trainedOn).toContain('data/training/projects');
  });
});
