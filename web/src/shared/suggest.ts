import { spanPage } from '../app/address.js';
import type { EntityKind } from '../graph/operations.js';
import { SuggestDocument } from '../graph/operations.js';
import { request } from '../graph/request.js';
import type { Proof } from './Evidence.js';

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** The form that matched, where it is not the name. */
  readonly matched: string;
}

/** A sentence that holds the words, where no name does. */
export interface SentenceHit {
  readonly href: string;
  readonly matched: string;
  readonly proof: Proof;
}

export interface Suggestions {
  readonly entities: readonly Suggestion[];
  readonly sentences: readonly SentenceHit[];
}

export async function suggest(
  query: string,
  kinds: readonly EntityKind[] | undefined,
  signal: AbortSignal,
): Promise<Suggestions> {
  const { search } = await request(SuggestDocument, { query, kinds: kinds ?? null }, { signal });
  const entities = new Map<string, Suggestion>();
  const sentences: SentenceHit[] = [];
  for (const { matched, entity, evidence } of search.nodes) {
    if (evidence) sentences.push({ href: spanPage(evidence.document.id, evidence), matched, proof: evidence });
    else if (entity && !entities.has(entity.id)) entities.set(entity.id, { ...entity, matched });
  }
  return { entities: [...entities.values()], sentences };
}
