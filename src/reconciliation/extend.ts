import type { EntityRecord } from '../model/graph.js';
import type { GraphStore } from '../store/port.js';
import type { Extension } from './asked.js';
import { isReference, PROPERTIES, type Property, propertiesOf } from './properties.js';
import { isKind, typeOf } from './types.js';

/** Columns for entities that were matched: each value as words, or as another entity with its name. */
export async function extended(store: GraphStore, { ids, properties }: Extension) {
  const asked = properties.flatMap(({ id }) => PROPERTIES.find((property) => property.id === id) ?? []);
  const records = await store.entities(ids);
  const named = await namesOf(store, records, asked);
  const rows = ids.map((id, index) => {
    const record = records[index];
    const cells = asked.map((property) => [property.id, record === undefined ? [] : cellOf(record, property, named)]);
    return [id, Object.fromEntries(cells)] as const;
  });
  return { meta: asked.map(metaOf), rows: Object.fromEntries(rows) };
}

export function proposed(type: string, limit: number | undefined) {
  const properties = propertiesOf(isKind(type) ? [type] : []).slice(0, limit);
  return { type, properties: properties.map(({ id, name, description }) => ({ id, name, description })) };
}

const metaOf = ({ id, name, type }: Property) => {
  if (type === undefined) return { id, name };
  const { id: kind, name: called } = typeOf(type);
  return { id, name, type: { id: kind, name: called } };
};

/** The names of all other entities that the cells speak of, in one question. */
async function namesOf(
  store: GraphStore,
  records: readonly (EntityRecord | undefined)[],
  asked: readonly Property[],
): Promise<ReadonlyMap<string, string>> {
  const others = records.flatMap((record) =>
    record === undefined
      ? []
      : asked.flatMap((property) => property.values(record).filter((value) => isReference(value, property))),
  );
  const ids = [...new Set(others)];
  const found = await store.entities(ids);
  return new Map(ids.map((id, index) => [id, found[index]?.name ?? id]));
}

function cellOf(record: EntityRecord, property: Property, named: ReadonlyMap<string, string>) {
  return property
    .values(record)
    .map((value) => (isReference(value, property) ? { id: value, name: named.get(value) ?? value } : { str: value }));
}
