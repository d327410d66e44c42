/** Reports read up to their facts, each beside its gold: what models are trained on. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Reading } from '../src/extract/draft.js';
import { createExtractor } from '../src/extract/index.js';

export interface AnnotatedReport<Gold> {
  readonly name: string;
  readonly gold: Gold;
  readonly readings: readonly Reading[];
}

/** `reports` holds NAME.txt, `golds` holds NAME.json for those that are to be learnt from. */
export function annotatedReports<Schema extends z.ZodType>(
  reports: string,
  golds: string,
  schema: Schema,
): readonly AnnotatedReport<z.infer<Schema>>[] {
  let readings: Reading[] = [];
  const extractor = createExtractor(undefined, {
    reads: (reading) => readings.push({ ...reading, trace: undefined }),
    keeps: () => {},
    drops: () => {},
  });
  return readdirSync(golds)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = basename(file, '.json');
      readings = [];
      extractor.extract(`${name}.txt`, readFileSync(join(reports, `${name}.txt`), 'utf8'));
      return { name, gold: schema.parse(JSON.parse(readFileSync(join(golds, file), 'utf8'))), readings };
    });
}
