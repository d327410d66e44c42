/** The weights by which kinds of activity are told: learnt by scripts/train-categories.ts, shipped as data. */
import { z } from 'zod';
import { ACTIVITY_CATEGORIES } from '../../model/vocabulary.js';
import { loadTrained } from './trainedFile.js';

const byCategory = z.partialRecord(z.enum(ACTIVITY_CATEGORIES), z.number());

const categoryModel = z.strictObject({
  note: z.string(),
  trainedOn: z.array(z.string()),
  /** On reports that it was not trained on: the share of counts that are given the kind of the gold. */
  crossValidated: z.number().min(0).max(1),
  /** What a word adds to the kind that it speaks for, by the place where it stands. */
  speaks: z.record(z.string(), z.number()),
  /** What each feature adds to each kind beyond that; `bias` is there for all. */
  weights: z.record(z.string(), byCategory),
});
export type CategoryModel = z.infer<typeof categoryModel>;

export const loadCategoryModel = (file?: string): CategoryModel =>
  loadTrained('categories.json', categoryModel, 'scripts/train-categories.ts', file);
