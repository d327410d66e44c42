/** The weights by which named undertakings are told from other phrases: learnt by scripts/train-projects.ts, shipped as data. */
import { z } from 'zod';
import { loadTrained } from './trainedFile.js';

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

export const loadProjectModel = (file?: string): ProjectModel =>
  loadTrained('projects.json', projectModel, 'scripts/train-projects.ts', file);
