import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
import { readInFrame } from '../reading.js';

const lexicon = loadLexicon();

describe('every row of acts.yaml finds in its example what it says', () => {
  it.each(lexicon.acts.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const found = readInFrame(`${row.example}。`).regulationActs;
    for (const expected of row.finds) expect(found).toContainEqual(expect.objectContaining(expected));
    if (!row.light) expect(found.map((act) => act.rule)).toContain(`acts/${row.id}`);
  });
});

describe('every row of instruments.yaml names the document of its example', () => {
  it.each(lexicon.instruments.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const found = readInFrame(`${row.example}。`).regulationActs;
    expect(found.map((act) => act.title)).toContain(row.finds);
  });
});

describe('every row of known-instruments.yaml is read without brackets', () => {
  it.each(lexicon.knownInstruments.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const titles = readInFrame(`${row.example}。`).regulationActs.map((act) => act.title);
    expect(row.words.some((word) => titles.includes(word))).toBe(true);
  });
});

describe('every row of title-words.yaml keeps its words from making a title', () => {
  it.each(lexicon.titleWords.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const titles = readInFrame(`${row.example}。`).regulationActs.map((act) => act.title);
    expect(titles).toEqual(row.finds ?? []);
  });
});
