/** The weights by which named undertakings are told from other phrases: learnt by scripts/train-projects.ts, shipped as data. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ZhengtuError } from '../../model/errors.js';

const projectModel = z.strictObject({
  note: z.string(),
  trainedOn: z.array(z.string()),
  /** How well it does on a report that it was not trained on. */
  crossValidated: z.strictObject({ precision: z.number(), recall: z.number(), f1: z.number() }),
  /** From which probability on a candidate counts. */
  threshold: z.number().min(0).max(1),
  /** What each feature adds to the log odds; `bias` is there for all. */
  weights: z.record(z.string(), z.number()),
});
export type ProjectModel = z.infer<typeof projectModel>;

const FILE = fileURLToPath(new URL('../../../data/model/projects.json', import.meta.url));

export function loadProjectModel(file: string = FILE): ProjectModel {
  try {
    return projectModel.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const what = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new ZhengtuError('BAD_LEXICON', `data/model/projects.json: expected a trained model, came: ${what}`, {
      hint: 'write it anew with scripts/train-projects.ts',
      cause,
    });
  }
}
