/** What kind of activity a count speaks of: a sum of what is seen of it, by weights that were learnt from annotated reports. */
import { ACTIVITY_CATEGORIES, type ActivityCategory } from '../../model/vocabulary.js';
import type { CategoryModel } from '../lexicon/categoryModel.js';
import type { CategoryRow } from '../lexicon/countRows.js';
import type { Seen } from './categoryFeatures.js';

export interface ToldCategory {
  readonly category: ActivityCategory;
  /** How likely it is, in [0, 1]. */
  readonly probability: number;
  /** The kind that would be next. */
  readonly next: ActivityCategory;
}

export function categoryOf(seen: readonly Seen[], model: CategoryModel): ToldCategory {
  const { bias, weights, speaks } = tableOf(model);
  const scores = bias.slice();
  for (const { feature, size, row, place } of seen) {
    const own = weights.get(feature);
    if (own) for (let i = 0; i < scores.length; i++) scores[i] = at(scores, i) + at(own, i) * size;
    const spoken = row?.category === undefined ? undefined : INDEX.get(row.category);
    if (spoken !== undefined && place !== undefined) scores[spoken] = at(scores, spoken) + (speaks.get(place) ?? 0);
  }
  const best = highest(scores);
  const next = highest(scores, best);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - at(scores, best));
  return { category: nth(best), probability: 1 / sum, next: nth(next) };
}

const INDEX: ReadonlyMap<ActivityCategory, number> = new Map(ACTIVITY_CATEGORIES.map((category, i) => [category, i]));
const nth = (i: number): ActivityCategory => ACTIVITY_CATEGORIES[i] ?? 'OTHER';
const at = (values: Float64Array, i: number): number => values[i] ?? 0;

function highest(scores: Float64Array, except?: number): number {
  let best = except === 0 ? 1 : 0;
  for (let i = 0; i < scores.length; i++) if (i !== except && at(scores, i) > at(scores, best)) best = i;
  return best;
}

interface WeightTable {
  readonly bias: Float64Array;
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly speaks: ReadonlyMap<string, number>;
}

const tables = new WeakMap<CategoryModel, WeightTable>();

/** The weights side by side: to look up sixteen names for everything seen takes longer than all the searching. */
function tableOf(model: CategoryModel): WeightTable {
  const known = tables.get(model);
  if (known) return known;
  const rows = Object.entries(model.weights).map(
    ([feature, own]) => [feature, Float64Array.from(ACTIVITY_CATEGORIES, (category) => own[category] ?? 0)] as const,
  );
  const weights = new Map(rows);
  const bias = weights.get('bias') ?? new Float64Array(ACTIVITY_CATEGORIES.length);
  const table = { bias, weights, speaks: new Map(Object.entries(model.speaks)) };
  tables.set(model, table);
  return table;
}

/** The row whose word says most for the kind that was told, against the one that would be next. */
export function decisiveRow(seen: readonly Seen[], told: ToldCategory, model: CategoryModel): CategoryRow | undefined {
  let most = 0;
  let row: CategoryRow | undefined;
  for (const one of seen) {
    if (!one.row) continue;
    const weight = saysMore(one, told, model);
    if (weight <= most) continue;
    most = weight;
    row = one.row;
  }
  return row;
}

/** How much one thing seen says for the kind that was told, more than for the one that would be next. */
export function saysMore(
  { feature, size, row, place }: Seen,
  { category, next }: ToldCategory,
  model: CategoryModel,
): number {
  const { weights, speaks } = tableOf(model);
  const own = weights.get(feature);
  const spoken = speaks.get(place ?? '') ?? 0;
  const forIt = weightOf(own, category) * size + (row?.category === category ? spoken : 0);
  return forIt - (weightOf(own, next) * size + (row?.category === next ? spoken : 0));
}

const weightOf = (weights: Float64Array | undefined, category: ActivityCategory): number =>
  weights ? at(weights, INDEX.get(category) ?? 0) : 0;
