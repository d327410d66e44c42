/**
 * Multinomial logistic regression with a ridge penalty. Besides the weights of each feature for each class it learns how much a
 * feature says, by the place where it stands, for the one class that it speaks for: classes with few examples learn from all.
 * Deterministic: no chance, no clock.
 */

export interface Cell {
  readonly feature: string;
  readonly size: number;
  /** The class that it speaks for, and the place that says how loudly. */
  readonly speaksFor?: { readonly class: number; readonly place: string };
}

export interface ClassExample {
  readonly cells: readonly Cell[];
  readonly class: number;
  /** How much it counts, 1 where nothing is said. */
  readonly weight?: number;
}

export interface SoftmaxFit {
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly speaks: ReadonlyMap<string, number>;
}

const STEPS = 200;
const RATE = 0.05;
const RIDGE = 1;
/** A feature seen less often than this is left out. */
const SEEN_AT_LEAST = 3;

/** Adam with a falling step on the whole: the problem is convex and small, 200 steps settle it. `bias` is free of the penalty. */
export function fitSoftmax(examples: readonly ClassExample[], classes: number): SoftmaxFit {
  const features = ['bias', ...frequent(examples)];
  const places = [
    ...new Set(examples.flatMap(({ cells }) => cells.flatMap((cell) => cell.speaksFor?.place ?? []))),
  ].sort();
  const rows = rowsOf(examples, features, places, classes);
  const size = features.length * classes + places.length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const slope = gradient(rows, weights, classes);
    for (let j = 0; j < size; j++) {
      const by = at(slope, j) + (j < classes ? 0 : RIDGE * at(weights, j));
      mean[j] = 0.9 * at(mean, j) + 0.1 * by;
      square[j] = 0.99 * at(square, j) + 0.01 * by * by;
      const scale = Math.sqrt(at(square, j) / (1 - 0.99 ** step)) + 1e-8;
      weights[j] = at(weights, j) - (RATE * (1 - step / (STEPS + 1)) * at(mean, j)) / (1 - 0.9 ** step) / scale;
    }
  }
  return {
    weights: new Map(features.map((name, i) => [name, weights.slice(i * classes, (i + 1) * classes)])),
    speaks: new Map(places.map((name, i) => [name, at(weights, features.length * classes + i)])),
  };
}

interface Row {
  /** Where the weights of a feature begin, and its size. */
  readonly own: readonly (readonly [offset: number, size: number])[];
  /** Which class is spoken for, and where the weight of the place stands. */
  readonly spoken: readonly (readonly [cls: number, offset: number])[];
  readonly class: number;
  readonly weight: number;
}

function rowsOf(
  examples: readonly ClassExample[],
  features: readonly string[],
  places: readonly string[],
  classes: number,
): readonly Row[] {
  const feature = new Map(features.map((name, i) => [name, i * classes]));
  const place = new Map(places.map((name, i) => [name, features.length * classes + i]));
  return examples.map(({ cells, class: cls, weight = 1 }) => ({
    own: [
      [0, 1] as const,
      ...cells.flatMap(({ feature: name, size }) => {
        const offset = feature.get(name);
        return offset === undefined ? [] : [[offset, size] as const];
      }),
    ],
    spoken: cells.flatMap(({ speaksFor }) =>
      speaksFor ? [[speaksFor.class, place.get(speaksFor.place) ?? 0] as const] : [],
    ),
    class: cls,
    weight,
  }));
}

function gradient(rows: readonly Row[], weights: Float64Array, classes: number): Float64Array {
  const slope = new Float64Array(weights.length);
  const scores = new Float64Array(classes);
  for (const row of rows) {
    scores.fill(0);
    for (const [offset, size] of row.own)
      for (let k = 0; k < classes; k++) scores[k] = at(scores, k) + at(weights, offset + k) * size;
    for (const [k, offset] of row.spoken) scores[k] = at(scores, k) + at(weights, offset);
    const most = Math.max(...scores);
    const sum = scores.reduce((all, score) => all + Math.exp(score - most), 0);
    for (let k = 0; k < classes; k++)
      scores[k] = row.weight * (Math.exp(at(scores, k) - most) / sum - (k === row.class ? 1 : 0));
    for (const [offset, size] of row.own)
      for (let k = 0; k < classes; k++) slope[offset + k] = at(slope, offset + k) + at(scores, k) * size;
    for (const [k, offset] of row.spoken) slope[offset] = at(slope, offset) + at(scores, k);
  }
  return slope;
}

const at = (values: Float64Array, j: number): number => values[j] ?? 0;

function frequent(examples: readonly ClassExample[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cells } of examples) {
    for (const name of new Set(cells.map((cell) => cell.feature))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= SEEN_AT_LEAST)
    .map(([name]) => name)
    .sort();
}
