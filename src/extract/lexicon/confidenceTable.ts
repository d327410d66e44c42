/** How often each rule is right, as scripts/calibrate.ts measured it; shipped as data. */
import { z } from 'zod';
import { loadTrained } from './trainedFile.js';

const share = z.number().min(0).max(1);
const confidenceTable = z.strictObject({
  note: z.string(),
  seenWeight: share,
  prior: z.number(),
  /** By family of facts: the share of right facts of the family, and of each of its rules. */
  families: z.record(z.string(), z.strictObject({ family: share, rules: z.record(z.string(), share) })),
});
export type ConfidenceTable = z.infer<typeof confidenceTable>;

export const loadConfidenceTable = (file?: string): ConfidenceTable =>
  loadTrained('confidence.json', confidenceTable, 'scripts/calibrate.ts', file);
