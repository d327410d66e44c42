import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
import { categoryFeatures } from '../../../src/extract/relate/categoryFeatures.js';
import { readInFrame } from '../reading.js';

const lexicon = loadLexicon();

describe.each([
  ['classifiers.yaml', lexicon.classifiers],
  ['counting-words.yaml', lexicon.countingWords],
  ['activity-categories.yaml', lexicon.activityCategories],
])('lexicon/%s', (_, rows) => {
  it.each(rows.map((row) => [row.id, row] as const))('counts in the example of %s what the row says', (_, row) => {
    const { activities } = readInFrame(`${row.example}。`);
    const found = activities.map(({ object, count, unit, category }, i) => ({
      object,
      count,
      unit,
      ...(row.finds[i]?.category ? { category } : {}),
    }));
    expect(found).toEqual(row.finds);
  });
});

describe('lexicon/activity-categories.yaml', () => {
  it.each(lexicon.activityCategories.map((row) => [row.id, row] as const))(
    'hears %s in its own example',
    (_, { id, example }) => {
      const told = { object: '', unit: '', verb: '', near: '', behind: '', context: '', paragraph: '', section: '' };
      const seen = categoryFeatures({ ...told, clause: example, issuer: 'NPC_SC' }, lexicon);
      expect(seen.map(({ feature }) => feature)).toContain(`clause:${id}`);
    },
  );

  it('has each word in one row only', () => {
    const words = lexicon.activityCategories.flatMap((row) => row.words);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
