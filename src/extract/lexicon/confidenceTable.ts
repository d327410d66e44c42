/** How often each rule is right, as scripts/calibrate.ts measured it; shipped as data. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ZhengtuError } from '../../model/errors.js';

const share = z.number().min(0).max(1);
const confidenceTable = z.strictObject({
  note: z.string(),
  seenWeight: share,
  prior: z.number(),
  /** By family of facts: the share of right facts of the family, and of each of its rules. */
  families: z.record(z.string(), z.strictObject({ family: share, rules: z.record(z.string(), share) })),
});
export type ConfidenceTable = z.infer<typeof confidenceTable>;

const FILE = fileURLToPath(new URL('../../../data/model/confidence.json', import.meta.url));

export function loadConfidenceTable(file: string = FILE): ConfidenceTable {
  try {
    return confidenceTable.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const what = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new ZhengtuError('BAD_LEXICON', `data/model/confidence.json: expected measured shares, came: ${what}`, {
      hint: 'write it anew with scripts/calibrate.ts',
      cause,
    });
  }
}
