import type { GraphStore } from '../store/port.js';
import { propertiesOf } from './properties.js';
import { allTypes, typeOf } from './types.js';

const SHOWN = 10;

/** Entities as somebody types: what a search finds among names. */
export async function suggestEntities(store: GraphStore, prefix: string, cursor: number) {
  if (prefix.trim() === '') return { result: [] };
  const [page] = await store.search([{ query: prefix, first: Math.min(cursor, 90) + SHOWN }]);
  const hits = (page?.rows ?? [])
    .map(({ row }) => row)
    .filter(({ evidence }) => evidence === undefined)
    .slice(cursor);
  const records = await store.entities(hits.map(({ entity }) => entity ?? ''));
  const result = hits.flatMap(({ matched }, index) => {
    const record = records[index];
    if (record === undefined) return [];
    const { id, name, type } = record;
    return { id, name, ...(matched === name ? {} : { description: matched }), notable: [typeOf(type)] };
  });
  return { result };
}

export const suggestTypes = (prefix: string) => ({ result: allTypes().filter(named(prefix)) });

export const suggestProperties = (prefix: string) => ({
  result: propertiesOf()
    .filter(named(prefix))
    .map(({ id, name, description }) => ({ id, name, description })),
});

/** By the id, the Chinese name or the English one. */
const named =
  (prefix: string) =>
  ({ id, name }: { readonly id: string; readonly name: string }): boolean =>
    [id, ...name.split(' ')].some((word) => word.toLowerCase().startsWith(prefix.trim().toLowerCase()));
