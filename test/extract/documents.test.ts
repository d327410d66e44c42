import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createExtractor } from '../../src/extract/index.js';

const rows = z
  .array(z.strictObject({ because: z.string(), text: z.string(), document: z.record(z.string(), z.unknown()) }))
  .parse(parse(readFileSync(new URL('../cases/documents.yaml', import.meta.url), 'utf8')));
const extractor = createExtractor();

describe('what the head of a report says about the document', () => {
  it.each(rows.map((row) => [row.because, row] as const))('%s', (_, { text, document }) => {
    const [facts] = extractor.extract('head.txt', text);
    expect(facts?.document).toMatchObject(document);
  });
});
