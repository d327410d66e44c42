/** What a comparison finds: how much was right, what was too much, what was missed. */

/** A fact as it is compared and shown: a name, or the parts of an act. */
export type Shown = string | readonly (string | number)[];

export interface Outcome {
  readonly found: number;
  readonly extra: readonly Shown[];
  readonly missed: readonly Shown[];
}

/** Distinct facts, equal or not. */
export function compareSets(predicted: readonly Shown[], gold: readonly Shown[]): Outcome {
  const left = distinct(predicted);
  const right = distinct(gold);
  return {
    found: [...left.keys()].filter((key) => right.has(key)).length,
    extra: [...left].filter(([key]) => !right.has(key)).map(([, value]) => value),
    missed: [...right].filter(([key]) => !left.has(key)).map(([, value]) => value),
  };
}

const distinct = (values: readonly Shown[]): Map<string, Shown> =>
  new Map(values.map((value) => [JSON.stringify(value), value]));

/** Facts in other words: the most alike are paired first, each fact once; `alike` answers 0 for what is no pair. */
export function comparePairs<T>(
  predicted: readonly T[],
  gold: readonly T[],
  alike: (predicted: T, gold: T) => number,
  show: (fact: T) => Shown,
): Outcome {
  const pairs = predicted
    .flatMap((p, i) => gold.map((g, j) => ({ score: alike(p, g), i, j })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.i - a.i || b.j - a.j);
  const left = new Set<number>();
  const right = new Set<number>();
  for (const { i, j } of pairs) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
  }
  return {
    found: left.size,
    extra: predicted.filter((_, i) => !left.has(i)).map(show),
    missed: gold.filter((_, j) => !right.has(j)).map(show),
  };
}
