import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
import { readInFrame } from '../reading.js';

const lexicon = loadLexicon();

describe.each([
  ['project-heads.yaml', lexicon.projectHeads],
  ['project-words.yaml', lexicon.projectWords],
])('lexicon/%s', (_, rows) => {
  it.each(rows.map((row) => [row.id, row] as const))('names in the example of %s what the row says', (_, row) => {
    expect(readInFrame(`${row.example}。`).projects.map(({ name }) => name)).toEqual(row.finds);
  });
});

describe('lexicon/project-heads.yaml', () => {
  it('has each noun in one row only', () => {
    const words = lexicon.projectHeads.flatMap((row) => row.words);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it.each(lexicon.projectHeads.map((row) => [row.id, row] as const))('gives what %s finds its kind', (_, row) => {
    for (const { rule, kind } of readInFrame(`${row.example}。`).projects) {
      if (rule === `project-heads/${row.id}`) expect(kind).toBe(row.kind);
    }
  });
});

describe('data/model/projects.json', () => {
  it('weighs only features of rows that the lexicon still has', () => {
    const ids = new Set([...lexicon.projectHeads, ...lexicon.projectWords].map((row) => row.id));
    const rows = Object.keys(lexicon.projectModel.weights).flatMap(
      (name) => /\/(?:row|within|inner):(.+)/.exec(name)?.[1] ?? [],
    );
    expect(rows.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('says on which reports it was trained and how it did on reports that it had not seen', () => {
    const { trainedOn, crossValidated } = lexicon.projectModel;
    expect(trainedOn.length).toBeGreaterThan(10);
    expect(crossValidated.f1).toBeGreaterThan(0.7);
  });
});
