import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
import type { DocumentKind } from '../../../src/model/vocabulary.js';
import { factsIn } from '../frames.js';

const lexicon = loadLexicon();

interface Shown {
  readonly id: string;
  readonly example: string;
  readonly finds: string | readonly string[];
  readonly frame: DocumentKind | undefined;
}

/** A part that only a CPPCC has is read in its own report. */
const ownFrame = (of: readonly string[]): DocumentKind | undefined =>
  of.every((id) => id.startsWith('cppcc')) ? 'CPPCC_SC' : undefined;

const rows: readonly Shown[] = [
  ...[lexicon.organs, lexicon.departments, lexicon.institutions, lexicon.collectives]
    .flat()
    .map((row) => ({ ...row, frame: undefined })),
  ...[lexicon.parts, lexicon.committees].flat().map((row) => ({ ...row, frame: ownFrame(row.of) })),
  ...[lexicon.national, lexicon.knownBodies].flat().map((row) => ({ ...row, frame: row.frames[0] })),
];

describe('the example of each row that names bodies', () => {
  it.each(rows.map((row) => [row.id, row] as const))('%s finds what it says', (_, { example, finds, frame }) => {
    const names = factsIn(example, frame).bodies.map((body) => body.name);
    expect(names).toEqual(expect.arrayContaining([finds].flat()));
  });
});
