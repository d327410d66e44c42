import type { Facts, Located, Span } from '../../model/facts.js';
import type { PassageRecord } from '../../model/graph.js';
import { passageId } from '../../model/ids.js';
import { cleanSurface } from './cleanSurface.js';

const SENTENCE_MARKS = '。！？!?\n';

/**
 * The sentences that carry the report's facts and mentions, in the order of the text. A mention can stand in a sentence
 * that carries no fact; that sentence is then cut from the text, between two sentence marks or line breaks.
 */
export function passagesOf(facts: Facts, text: string): readonly PassageRecord[] {
  const stated = longestByStart(locatedOf(facts).map((fact) => statedPassage(facts.id, fact)));
  const mentions = [...facts.bodies, ...facts.places].flatMap((fact) => fact.mentions);
  const elsewhere = mentions.filter((span) => passageAround(stated, span) === undefined);
  return longestByStart([...stated, ...elsewhere.map((span) => cutPassage(facts.id, text, span))]);
}

/** The innermost passage that holds the whole stretch. */
export function passageAround(passages: readonly PassageRecord[], { start, end }: Span): PassageRecord | undefined {
  return passages.findLast((passage) => passage.start <= start && end <= passage.end);
}

function locatedOf(facts: Facts): readonly Located[] {
  const { document, regulationActs, activities, roles, bodies, places, projects } = facts;
  return [document, ...regulationActs, ...activities, ...roles, ...bodies, ...places, ...projects];
}

function statedPassage(slug: string, { sentence, sentenceSpan, section }: Located): PassageRecord {
  const { start, end } = sentenceSpan;
  return { id: passageId(slug, start), start, end, sentence, ...(section === undefined ? {} : { section }) };
}

function cutPassage(slug: string, text: string, span: Span): PassageRecord {
  let { start, end } = span;
  while (start > 0 && !SENTENCE_MARKS.includes(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !SENTENCE_MARKS.includes(text.charAt(end - 1))) end += 1;
  while (/\s/u.test(text.charAt(start)) && start < span.start) start += 1;
  while (/\s/u.test(text.charAt(end - 1)) && end > span.end) end -= 1;
  return { id: passageId(slug, start), start, end, sentence: cleanSurface(text.slice(start, end)) };
}

/** The start is the passage's key: of two stretches that begin together, the longer one holds both. */
function longestByStart(passages: readonly PassageRecord[]): readonly PassageRecord[] {
  const byStart = new Map<number, PassageRecord>();
  for (const passage of passages) {
    const known = byStart.get(passage.start);
    if (known === undefined || known.end < passage.end) byStart.set(passage.start, passage);
  }
  return [...byStart.values()].sort((left, right) => left.start - right.start);
}
