import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
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
    'lets %s decide its own example',
    (id, row) => {
      const { activities } = readInFrame(`${row.example}。`);
      expect(activities.map((activity) => [activity.category, activity.rule])).toContainEqual([
        row.category,
        `activity-categories/${id}`,
      ]);
    },
  );
});
