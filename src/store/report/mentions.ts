import type { Facts, Located, Span } from '../../model/facts.js';
import type { MentionRecord, PassageRecord } from '../../model/graph.js';
import { bodyId, documentId, meetingId, passageId, placeId, projectId, regulationId } from '../../model/ids.js';
import { actorsOf } from './bodies.js';
import { cleanSurface } from './cleanSurface.js';
import type { HeldOffice } from './offices.js';
import { passageAround } from './passages.js';
import { codeOf, placeOf } from './places.js';

/** Where the report speaks of each entity, in the order of the text. */
export function mentionsOf(
  facts: Facts,
  text: string,
  passages: readonly PassageRecord[],
  offices: readonly HeldOffice[],
): readonly MentionRecord[] {
  const within = (entity: string, fact: Located, name?: string) => inFact(facts.id, entity, fact, name);
  const called = (entity: string, spans: readonly Span[]) =>
    spans.map((span) => byName(facts.id, entity, span, text, passages));
  const stated = [
    ...facts.bodies.flatMap((fact) => called(bodyId(fact.name), fact.mentions)),
    ...facts.places.flatMap((fact) => called(placeId(codeOf(fact)), fact.mentions)),
    ...facts.regulationActs.map((fact) => within(regulationId(fact.canonicalTitle), fact, fact.title)),
    ...facts.projects.map((fact) => within(projectId(fact.name, fact.placeCode), fact, fact.name)),
    ...offices.map(({ office, fact }) => within(office.id, fact)),
    ...offices.flatMap(({ person, fact }) => (person === undefined ? [] : [within(person.id, fact, person.name)])),
  ];
  const spokenOf = new Set(stated.map((mention) => mention.entity));
  const implied = impliedIn(facts).filter(([entity]) => !spokenOf.has(entity));
  return distinct([...stated, ...implied.map(([entity, fact]) => within(entity, fact))]);
}

/** What the report speaks of without calling it by a name: a sentence without a subject has the issuer for its actor. */
function impliedIn(facts: Facts): readonly (readonly [string, Located])[] {
  const { document, regulationActs, activities } = facts;
  const place = placeOf(facts);
  return [
    ...(document.issuer === null ? [] : [[bodyId(document.issuer), document] as const]),
    ...(place === undefined ? [] : [[placeId(place), document] as const]),
    ...(document.meeting === null ? [] : [[meetingId(document.meeting), document] as const]),
    ...[...regulationActs, ...activities].flatMap((fact) =>
      actorsOf(fact.actor).map((actor) => [bodyId(actor), fact] as const),
    ),
  ];
}

function byName(
  slug: string,
  entity: string,
  { start, end }: Span,
  text: string,
  passages: readonly PassageRecord[],
): MentionRecord {
  const passage = passageAround(passages, { start, end })?.id ?? passageId(slug, start);
  const surface = cleanSurface(text.slice(start, end));
  return { entity, evidence: { document: documentId(slug), passage, start, end }, surface };
}

/** The name itself where the fact's words hold it as it is, else all of them. */
function inFact(slug: string, entity: string, fact: Located, name?: string): MentionRecord {
  const offset = name === undefined ? -1 : fact.quote.indexOf(name);
  const start = fact.start + Math.max(offset, 0);
  const end = name === undefined || offset < 0 ? fact.end : start + name.length;
  const evidence = { document: documentId(slug), passage: passageId(slug, fact.sentenceSpan.start), start, end };
  return { entity, evidence, ...(name === undefined ? {} : { surface: cleanSurface(name) }) };
}

function distinct(mentions: readonly MentionRecord[]): readonly MentionRecord[] {
  const byKey = new Map<string, MentionRecord>();
  for (const mention of mentions) {
    const key = `${mention.evidence.start} ${mention.evidence.end} ${mention.entity}`;
    if (!byKey.has(key)) byKey.set(key, mention);
  }
  return [...byKey.values()].sort(
    (left, right) =>
      left.evidence.start - right.evidence.start ||
      left.evidence.end - right.evidence.end ||
      (left.entity < right.entity ? -1 : 1),
  );
}
