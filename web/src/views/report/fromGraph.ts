import { kindOfId } from '../../graph/kinds.js';
import type { ReportFactsQuery, ReportNamesQuery } from '../../graph/operations.js';
import type { Fact, NameFact } from './facts.js';

type Node<Query extends { readonly node: unknown }> = NonNullable<Query['node']>;
type Activity = Extract<Node<ReportFactsQuery>, { readonly activities: unknown }>['activities']['nodes'][number];
type Mention = Extract<Node<ReportNamesQuery>, { readonly mentions: unknown }>['mentions']['nodes'][number];

export function factOf({ id, action, evidence, about, actors, ...rest }: Activity): Fact {
  const shared = { key: id, spans: evidence, status: rest.status, year: rest.year, about };
  if (action !== null) return { type: 'act', action, ...shared };
  const { category, object, count, unit } = rest;
  return { type: 'count', category, object, count, unit, ...shared };
}

/** One name, wherever it stands. */
export function namesOf(mentions: readonly Mention[]): readonly NameFact[] {
  const names = new Map<string, NameFact>();
  for (const { surface, entity, evidence } of mentions) {
    const kind = kindOfId(entity.id);
    if (kind === undefined || surface === null) continue; // what is not named has no words to mark
    const known = names.get(entity.id);
    const spans = [...(known?.spans ?? []), { start: evidence.start, end: evidence.end }];
    names.set(entity.id, { type: 'name', key: entity.id, kind, named: entity, spans });
  }
  return [...names.values()];
}
