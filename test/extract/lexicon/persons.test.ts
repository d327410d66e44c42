import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
import { readInFrame } from '../reading.js';

/** Whom the example of each row of persons.yaml names: a row has words for telling a name or for telling that there is none. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  surnames: ['栗学文'],
  'double-surnames': ['欧阳志远'],
  'weak-surnames': ['于志刚'],
  'not-in-given-names': [],
  'no-names': [],
  'behind-a-name': ['林伟'],
  'before-a-name': ['王学文'],
};

describe('the example of each row that tells the names of persons', () => {
  it.each(loadLexicon().persons.map((row) => [row.id, row.example] as const))(
    '%s names whom it says',
    (id, example) => {
      const { roles } = readInFrame(`${example}。`);
      expect(roles.flatMap(({ person }) => person ?? [])).toEqual(NAMED[id]);
    },
  );
});
