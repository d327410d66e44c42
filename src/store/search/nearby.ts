import type { EntityRecord } from '../../model/graph.js';

export type Entities = (ids: readonly string[]) => Promise<readonly (EntityRecord | undefined)[]>;

/** How what belongs to one place lies to another: in it, around it, elsewhere, or nobody says where. */
export type Nearness = 'IN' | 'AROUND' | 'ELSEWHERE' | 'UNKNOWN';

export interface Place {
  readonly id: string;
  readonly name: string;
}

/** The place that an entity belongs to, then the places around that, up to the country; none where nobody says. */
export async function placesAround(entities: Entities, entity: EntityRecord): Promise<readonly Place[]> {
  const places: Place[] = [];
  let next = await ownPlace(entities, entity);
  while (next?.type === 'PLACE' && places.every(({ id }) => id !== next?.id)) {
    places.push(next);
    next = next.parent === undefined ? undefined : (await entities([next.parent]))[0];
  }
  return places;
}

async function ownPlace(entities: Entities, entity: EntityRecord): Promise<EntityRecord | undefined> {
  if (entity.type === 'PLACE') return entity;
  if ('place' in entity) return entity.place === undefined ? undefined : (await entities([entity.place]))[0];
  const body = 'body' in entity && entity.body !== undefined ? (await entities([entity.body]))[0] : undefined;
  return body === undefined ? undefined : ownPlace(entities, body);
}

/** Both with all that lies around them, from the inside out. */
export function nearness(of: readonly Place[], to: readonly Place[]): Nearness {
  const [own, wanted] = [of[0], to[0]];
  if (own === undefined || wanted === undefined) return 'UNKNOWN';
  if (of.some(({ id }) => id === wanted.id)) return 'IN';
  return to.some(({ id }) => id === own.id) ? 'AROUND' : 'ELSEWHERE';
}
