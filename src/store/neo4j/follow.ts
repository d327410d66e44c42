import type { Follow, Followed } from '../port.js';
import { cut, type Passage } from './evidence.js';
import { documentIn, entityIn, type Source } from './listings.js';
import { columnsOf, type EvidenceAt, listed, refAt, type Values } from './lists.js';
import { DOCUMENT, ENTITY } from './records.js';

/** What the parts below add to the answer for a page. */
export interface FollowedAnswer {
  readonly entities?: readonly Values[];
  readonly passages?: readonly Values[];
  readonly documents?: readonly Values[];
}

const PASSAGE = ['id', 'start', 'end', 'section', 'sentence', 'written'];

/**
 * Parts of a page's statement that take the `rows` found and find what these name: one way to the server instead of one for
 * each level of a query, and nothing that comes twice.
 */
export function followParts({ fields }: Pick<Source<unknown>, 'fields'>, follow: Follow): readonly string[] {
  const at = (field: string): string => `row[0][${fields.indexOf(field)}]`;
  const passages = at(fields.includes('passage') ? 'passage' : 'evidence');
  const entities = `CALL (q, rows) {
  UNWIND rows[..q.size] AS row UNWIND [${follow.entities.map(at).join(', ')}] AS ids UNWIND ids AS id
  WITH DISTINCT id MATCH (e:Entity {id: id})
  RETURN collect(${columnsOf('e', ENTITY)}) AS entities
}`;
  const evidence = `CALL (q, rows) {
  UNWIND rows[..q.size] AS row UNWIND ${passages} AS id
  WITH DISTINCT id MATCH (p:Passage {id: id})${follow.documents ? '-[:IN]->(d:Document)' : ''}
  RETURN collect(${columnsOf('p', PASSAGE)}) AS passages${follow.documents ? ', collect(DISTINCT d) AS found' : ''}
}${follow.documents ? `\nWITH *, [d IN found | ${columnsOf('d', DOCUMENT)}] AS documents` : ''}`;
  return [...(follow.entities.length === 0 ? [] : [entities]), ...(follow.evidence ? [evidence] : [])];
}

/** The names of what the parts add. */
export const followNames = (follow: Follow): readonly string[] => [
  ...(follow.entities.length === 0 ? [] : ['entities']),
  ...(follow.evidence ? ['passages'] : []),
  ...(follow.evidence && follow.documents ? ['documents'] : []),
];

export const followedOf = ({ entities = [], documents = [] }: FollowedAnswer): Followed => ({
  entities: entities.map(entityIn),
  documents: documents.map(documentIn),
});

/** Makes evidence whole; what reaches beyond its passage is left to be asked for. */
export function evidenceFrom({ passages = [] }: FollowedAnswer): EvidenceAt {
  const byId = new Map(passages.map((values) => [values[0], listed(PASSAGE, values) as unknown as Passage])); // its fields
  return (passage, start, end) => {
    const ref = refAt(passage, start, end);
    return cut(ref, byId.get(passage)) ?? ref;
  };
}
