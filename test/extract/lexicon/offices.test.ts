import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
import { factsIn } from '../frames.js';

describe('the example of each row that names an office', () => {
  it.each(loadLexicon().offices.map((row) => [row.id, row] as const))('%s finds who holds it', (_, row) => {
    const [kind] = row.frames;
    const roles = factsIn(row.example, kind).roles.map(({ person, role, body }) => ({ person, role, body }));
    expect(roles).toContainEqual(row.finds);
  });
});
