/** Cuts a stretch of text where a mark begins or ends; marks may lie in each other and may overlap. */
import type { Stretch } from './blocks.js';

export interface Mark extends Stretch {
  readonly key: string;
  /** Class names that give it its colour. */
  readonly tone: string;
  /** Names are marked beneath what is said about them. */
  readonly layer: 'fact' | 'name';
}

export interface Segment extends Stretch {
  /** The shortest first. */
  readonly marks: readonly Mark[];
}

export function segmentsOf({ start, end }: Stretch, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const points = [...cuts].sort((left, right) => left - right);
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? end;
    const covering = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return { start: from, end: to, marks: covering.sort((left, right) => lengthOf(left) - lengthOf(right)) };
  });
}

const lengthOf = ({ start, end }: Stretch): number => end - start;
