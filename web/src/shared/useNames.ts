/** Names of the entities whose ids an address gives; until they are known, and where the graph has none, the id stands. */
import { NamesDocument } from '../graph/operations.js';
import { request } from '../graph/request.js';
import { useAsked } from '../graph/useAsked.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export function useNames(ids: readonly string[]): readonly Named[] {
  const asked = useAsked(`names ${ids.join()}`, async (signal) => {
    if (ids.length === 0) return [];
    const { nodes } = await request(NamesDocument, { ids }, { signal });
    return nodes.flatMap((node) => (node && typeof node.name === 'string' ? [{ id: node.id, name: node.name }] : []));
  });
  const known = asked.state === 'done' ? asked.data : [];
  return ids.map((id) => known.find((each) => each.id === id) ?? { id, name: id.slice(id.lastIndexOf('/') + 1) });
}
