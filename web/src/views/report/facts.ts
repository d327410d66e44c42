/** What is said in one report, from the graph or from a reading that was not saved, as the page shows it. */
import type { Action, ActivityCategory, Kind, Status } from '../../graph/kinds.js';
import type { Words } from '../../words/index.js';
import type { Stretch } from './blocks.js';
import type { Mark } from './segments.js';

export interface Named {
  /** Absent where the name is in no graph yet. */
  readonly id?: string;
  readonly name: string;
}

interface Stated {
  readonly key: string;
  readonly spans: readonly Stretch[];
  readonly status: Status;
  readonly year: number | null;
}
export interface ActFact extends Stated {
  readonly type: 'act';
  readonly action: Action;
  readonly about: readonly Named[];
}
export interface CountFact extends Stated {
  readonly type: 'count';
  readonly category: ActivityCategory;
  readonly object: string | null;
  readonly count: number | null;
  readonly unit: string | null;
  readonly about: readonly Named[];
}
export interface NameFact {
  readonly type: 'name';
  readonly key: string;
  readonly kind: Kind;
  readonly named: Named;
  readonly spans: readonly Stretch[];
}
export type Fact = ActFact | CountFact | NameFact;
export const FACT_TYPES = ['act', 'count', 'name'] as const;
export type FactType = Fact['type'];

export const marksOf = (facts: readonly Fact[]): readonly Mark[] =>
  facts.flatMap((fact) =>
    fact.spans.map(({ start, end }) => ({
      start,
      end,
      key: fact.key,
      tone: toneOf(fact),
      layer: fact.type === 'name' ? ('name' as const) : ('fact' as const),
    })),
  );

function toneOf(fact: Fact): string {
  if (fact.type === 'act') return `is-act act-${fact.action} is-${fact.status}`;
  return fact.type === 'count' ? 'is-count' : `is-name kind-${fact.kind}`;
}

export function sayFact(fact: Fact, t: Words): string {
  if (fact.type === 'name') return fact.named.name;
  const about = fact.about.map(({ name }) => name).join('、');
  if (fact.type === 'act') return about;
  const count = fact.count === null ? '' : ` ${fact.count.toLocaleString()} ${fact.unit ?? ''}`;
  return `${fact.object ?? (about || t.categories[fact.category])}${count}`;
}

export const startOf = ({ spans }: Fact): number => spans[0]?.start ?? 0;
