import type { EntityRecord, EvidenceRef, PassageRecord, ReportGraph } from '../../src/model/graph.js';
import { documentId, passageId } from '../../src/model/ids.js';

export interface Draft extends Omit<ReportGraph, 'document' | 'text' | 'passages' | 'entities' | 'mentions'> {
  readonly document: Omit<ReportGraph['document'], 'id'>;
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly (readonly [entity: string, surface: string])[];
}

/** A report whose evidence is given by its words: `at('制定')` is where they first stand. */
export function reportOf(
  slug: string,
  sentences: readonly string[],
  draft: (at: (quote: string) => EvidenceRef) => Draft,
): ReportGraph {
  const id = documentId(slug);
  const text = sentences.join('\n');
  const passages = sentences.map((sentence, index): PassageRecord => {
    const start = sentences.slice(0, index).reduce((length, { length: more }) => length + more + 1, 0);
    return { id: passageId(slug, start), start, end: start + sentence.length, sentence, section: '一、工作回顾' };
  });
  const at = (quote: string): EvidenceRef => {
    const start = text.indexOf(quote);
    const passage = passages.find((candidate) => candidate.start <= start && start < candidate.end);
    if (passage === undefined) throw new RangeError(`${slug} does not say ${quote}`);
    return { document: id, passage: passage.id, start, end: start + quote.length };
  };
  const { document, mentions, ...rest } = draft(at);
  return {
    ...rest,
    document: { ...document, id },
    text,
    passages,
    mentions: mentions.map(([entity, surface]) => ({ entity, surface, evidence: at(surface) })),
  };
}
