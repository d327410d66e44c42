/** What a report says of itself, field by field. */
import { normaliseBody, squash } from './normalise.js';
import type { Json, ScoredFacts } from './scoredFacts.js';

export const DOCUMENT_FIELDS = [
  'title',
  'issuer',
  'kind',
  'place',
  'coversYears',
  'planYear',
  'presenter',
  'meeting',
  'date',
] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];

export interface DocumentOutcome {
  readonly found: number;
  readonly wrong: readonly { readonly field: DocumentField; readonly predicted: Json; readonly gold: Json }[];
}

export function compareDocuments(predicted: ScoredFacts['document'], gold: ScoredFacts['document']): DocumentOutcome {
  const wrong = DOCUMENT_FIELDS.filter((field) => comparable(predicted, field) !== comparable(gold, field)).map(
    (field) => ({ field, predicted: predicted[field] ?? null, gold: gold[field] ?? null }),
  );
  return { found: DOCUMENT_FIELDS.length - wrong.length, wrong };
}

function comparable(document: ScoredFacts['document'], field: DocumentField): string {
  return JSON.stringify(essence(document[field] ?? null, field));
}

function essence(value: Json, field: DocumentField): Json {
  if (field === 'presenter') return personOf(value);
  if (typeof value !== 'string') return value;
  if (field === 'issuer') return normaliseBody(value);
  if (field === 'meeting') return squash(value);
  return field === 'title' ? squash(value).replaceAll('第', '') : value;
}

/** The name decides; the office is scored with the roles. */
const personOf = (presenter: Json): Json =>
  presenter !== null && typeof presenter === 'object' && 'person' in presenter ? (presenter.person ?? null) : presenter;
