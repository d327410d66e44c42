import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
import { factsIn } from '../frames.js';

const { places, nameWords } = loadLexicon();
const withFinds = (rows: typeof places) =>
  rows.flatMap((row) => (row.finds ? [[row.id, row.example, row.finds] as const] : []));
const OWN = ['白城市', '白城市人民代表大会', '白城市人民代表大会常务委员会'];

describe('the example of each row that tells names of places', () => {
  it.each(withFinds(places))('%s finds the places it says and no other', (_, example, finds) => {
    const found = factsIn(example)
      .places.map((place) => place.name)
      .filter((name) => !OWN.includes(name));
    for (const name of finds) expect(found).toContain(name);
    if (finds.length === 0) expect(found).toEqual([]);
  });
});

describe('the example of each row that tells names written out', () => {
  it.each(withFinds(nameWords))('%s finds the bodies it says and no other', (_, example, finds) => {
    const found = factsIn(example)
      .bodies.map((body) => body.name)
      .filter((name) => !OWN.includes(name));
    expect(found).toEqual(finds);
  });
});
