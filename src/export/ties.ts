import type { ActivityRecord, EntityRecord, ReportGraph } from '../model/graph.js';
import { type Action, RELATION_OF_ACTION, type RelationKind, type Status } from '../model/vocabulary.js';
import { kindOfId } from './narrow.js';

export interface Edge {
  readonly source: string;
  readonly relation: RelationKind;
  readonly target: string;
  readonly status?: Status;
  /** Ascending, distinct. */
  readonly years: readonly number[];
  /** How many facts say so; 1 for what is so by its nature, as a city that lies in a province. */
  readonly weight: number;
}

/** Gathers edges between the nodes that are wanted; what several facts say becomes one edge. */
export class Ties {
  readonly #wanted: (id: string) => boolean;
  /** The key holds what an edge is between, so that a great many of them stay small. */
  readonly #ties = new Map<string, { weight: number; readonly years: Set<number> }>();

  constructor(wanted: (id: string) => boolean) {
    this.#wanted = wanted;
  }

  /** What is so by the nature of things; each entity comes once. */
  ofEntity(entity: EntityRecord): void {
    if ('parent' in entity) this.#add(entity.id, 'PART_OF', entity.parent);
    if (entity.type === 'OFFICE') this.#add(entity.id, 'IN', entity.body);
    if (entity.type === 'MEETING') this.#add(entity.body, 'HELD', entity.id);
    if (entity.type === 'BODY' || entity.type === 'REGULATION' || entity.type === 'PROJECT') {
      this.#add(entity.id, 'OF', entity.place);
    }
  }

  /** What a report says. */
  ofReport({ document, activities, holdings, mentions }: ReportGraph): void {
    for (const activity of activities) this.#ofActivity(activity);
    for (const { person, office, asOf } of holdings) {
      this.#add(person, 'HOLDS', office, asOf === undefined ? undefined : Number(asOf.slice(0, 4)));
    }
    for (const { entity } of mentions) this.#add(document.id, 'MENTIONS', entity);
  }

  #ofActivity({ actors, about, action, status, year }: ActivityRecord): void {
    for (const entity of about) {
      const relation = relationTo(entity, action);
      for (const actor of actors) this.#add(actor, relation, entity, year, status);
    }
  }

  #add(source: Id, relation: RelationKind | undefined, target: Id, year?: number, status = ''): void {
    if (source === undefined || relation === undefined || target === undefined) return;
    if (!this.#wanted(source) || !this.#wanted(target)) return;
    const key = [source, relation, target, status].join(BETWEEN);
    const tie = this.#ties.get(key) ?? { weight: 0, years: new Set() };
    this.#ties.set(key, tie);
    tie.weight++;
    if (year !== undefined) tie.years.add(year);
  }

  *edges(): Iterable<Edge> {
    for (const [key, { weight, years }] of this.#ties) {
      const [source = '', relation = '', target = '', status = ''] = key.split(BETWEEN);
      yield {
        source,
        relation: relation as RelationKind,
        target,
        ...(status === '' ? {} : { status: status as Status }), // both as they were put into the key
        years: [...years].sort((left, right) => left - right),
        weight,
      };
    }
  }
}

/** Stands in no id. */
const BETWEEN = '\0';

type Id = string | undefined;

function relationTo(entity: string, action: Action | undefined): RelationKind | undefined {
  const kind = kindOfId(entity);
  if (kind === 'PROJECT') return 'CARRIED_OUT';
  return kind === 'REGULATION' && action !== undefined ? RELATION_OF_ACTION[action] : undefined;
}
