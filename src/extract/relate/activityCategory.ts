/** What kind of activity a count speaks of: a sum of what is seen of it, by weights that were learnt from annotated reports. */
import { ACTIVITY_CATEGORIES, type ActivityCategory } from '../../model/vocabulary.js';
import type { CategoryModel } from '../lexicon/categoryModel.js';
import type { Seen } from './categoryFeatures.js';

export interface ToldCategory {
  readonly category: ActivityCategory;
  /** How likely it is, in [0, 1]. */
  readonly probability: number;
  /** The kind that would be next. */
  readonly next: ActivityCategory;
}

export function categoryOf(seen: readonly Seen[], model: CategoryModel): ToldCategory {
  const scores = new Float64Array(ACTIVITY_CATEGORIES.length);
  for (const [i, category] of ACTIVITY_CATEGORIES.entries()) scores[i] = model.weights.bias?.[category] ?? 0;
  for (const one of seen) {
    const own = model.weights[one.feature];
    if (own) for (const [i, category] of ACTIVITY_CATEGORIES.entries()) add(scores, i, (own[category] ?? 0) * one.size);
    const spoken = one.row?.category;
    if (spoken !== undefined) add(scores, ACTIVITY_CATEGORIES.indexOf(spoken), model.speaks[one.place ?? ''] ?? 0);
  }
  const order = ACTIVITY_CATEGORIES.map((category, i) => ({ category, score: scores[i] ?? 0 })).toSorted(
    (a, b) => b.score - a.score,
  );
  const [best, next] = order;
  if (!best || !next) throw new RangeError('there are fewer than two categories');
  const sum = order.reduce((all, { score }) => all + Math.exp(score - best.score), 0);
  return { category: best.category, probability: 1 / sum, next: next.category };
}

const add = (scores: Float64Array, i: number, by: number): void => {
  scores[i] = (scores[i] ?? 0) + by;
};

/** What one thing seen says for a kind. */
export const saysFor = (
  { feature, size, row, place }: Seen,
  category: ActivityCategory,
  model: CategoryModel,
): number =>
  (model.weights[feature]?.[category] ?? 0) * size +
  (row?.category === category ? (model.speaks[place ?? ''] ?? 0) : 0);

/** What was seen, by how much it says for one kind more than for another, the most first. */
export const weighed = (
  seen: readonly Seen[],
  category: ActivityCategory,
  next: ActivityCategory,
  model: CategoryModel,
): readonly { readonly seen: Seen; readonly weight: number }[] =>
  seen
    .map((one) => ({ seen: one, weight: saysFor(one, category, model) - saysFor(one, next, model) }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
