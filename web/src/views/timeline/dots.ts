/** Where each act of the spread is drawn: several of one place and year stand side by side. Pure. */
import type { Action, Status } from '../../graph/kinds.js';

export interface Dot {
  readonly place: string;
  readonly year: number;
  readonly x: number;
  readonly action: Action;
  readonly status: Status;
}

interface Act {
  readonly place: string;
  readonly years: readonly number[];
  readonly action: Action;
  readonly status: Status;
}

const STEP = 0.18;

export function dotsOf(acts: readonly Act[]): readonly Dot[] {
  const groups = new Map<string, Dot[]>();
  for (const { place, years, action, status } of acts) {
    for (const year of years) {
      const key = `${place} ${year}`;
      const group = groups.get(key) ?? [];
      if (!group.some((dot) => dot.action === action && dot.status === status)) {
        group.push({ place, year, x: year, action, status });
      }
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap((group) =>
    group.map((dot, index) => ({ ...dot, x: dot.year + (index - (group.length - 1) / 2) * STEP })),
  );
}
