import { kindOfId } from '../graph/kinds.js';
import { SuggestDocument } from '../graph/operations.js';
import { request } from '../graph/request.js';

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** The form that matched, where it is not the name. */
  readonly matched?: string;
}

export async function suggest(
  query: string,
  signal: AbortSignal,
  kinds?: readonly string[],
): Promise<readonly Suggestion[]> {
  const { places, regulations, bodies, people } = await request(SuggestDocument, { query }, { signal });
  const all = [...places.nodes, ...regulations.nodes, ...bodies.nodes, ...people.nodes];
  return kinds ? all.filter(({ id }) => kinds.some((kind) => kind === kindOfId(id))) : all;
}
