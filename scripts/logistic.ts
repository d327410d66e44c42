/** Logistic regression with a ridge penalty on rows of named features. Deterministic: no chance, no clock. */

export interface Example {
  /** Each with its size; absent ones are 0. */
  readonly features: ReadonlyMap<string, number>;
  readonly holds: boolean;
}

export interface FitOptions {
  /** Strength of the pull towards 0: what one weight of 1 costs, in log-likelihood. */
  readonly ridge: (feature: string) => number;
  /** A feature seen less often than this is left out. */
  readonly seenAtLeast: number;
}

const STEPS = 300;
const RATE = 0.05;

/** Weights by feature, with the `bias`. Adam with a falling step: the problem is convex and small, 300 steps settle it. */
export function fitWeights(examples: readonly Example[], { ridge, seenAtLeast }: FitOptions): Record<string, number> {
  const names = ['bias', ...frequent(examples, seenAtLeast)];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, holds }) => ({
    cells: [...features].flatMap(([feature, size]) => {
      const j = index.get(feature);
      return j === undefined ? [] : [{ j, size }];
    }),
    holds: holds ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const pull = names.map((name, i) => (i === 0 ? 0 : ridge(name))); // the bias is free
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const slope = gradient(rows, weights, pull);
    for (const [j, by] of slope.entries()) {
      mean[j] = 0.9 * at(mean, j) + 0.1 * by;
      square[j] = 0.99 * at(square, j) + 0.01 * by * by;
      const direction = at(mean, j) / (1 - 0.9 ** step);
      const scale = Math.sqrt(at(square, j) / (1 - 0.99 ** step)) + 1e-8;
      weights[j] = at(weights, j) - (RATE * (1 - step / (STEPS + 1)) * direction) / scale;
    }
  }
  return Object.fromEntries(names.map((name, j) => [name, at(weights, j)]));
}

interface Row {
  readonly cells: readonly { readonly j: number; readonly size: number }[];
  readonly holds: number;
}

function gradient(rows: readonly Row[], weights: Float64Array, ridge: readonly number[]): Float64Array {
  const slope = weights.map((weight, j) => (ridge[j] ?? 0) * weight);
  for (const row of rows) {
    const odds = row.cells.reduce((sum, { j, size }) => sum + at(weights, j) * size, at(weights, 0));
    const error = 1 / (1 + Math.exp(-odds)) - row.holds;
    slope[0] = at(slope, 0) + error;
    for (const { j, size } of row.cells) slope[j] = at(slope, j) + error * size;
  }
  return slope;
}

const at = (values: Float64Array, j: number): number => values[j] ?? 0;

function frequent(examples: readonly Example[], seenAtLeast: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= seenAtLeast)
    .map(([feature]) => feature)
    .sort();
}
