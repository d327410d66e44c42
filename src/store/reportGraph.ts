import type { Facts } from '../model/facts.js';
import type { DocumentRecord, EntityRecord, ReportGraph } from '../model/graph.js';
import { bodyId, documentId, meetingId, placeId, projectId, regulationId } from '../model/ids.js';
import { activitiesOf } from './report/activities.js';
import { bodiesOf } from './report/bodies.js';
import { meetingOf } from './report/meetings.js';
import { mentionsOf } from './report/mentions.js';
import { holdingsOf, officesOf, presenterOf } from './report/offices.js';
import { ownFacts } from './report/ownFacts.js';
import { passagesOf } from './report/passages.js';
import { placeOf, placesOf } from './report/places.js';
import { strength } from './strength.js';

/**
 * What one report contributes to the graph: its facts (facts.json) and the text of the whole source file they were read
 * from. Offsets in the graph are into the report's own text.
 */
export function toReportGraph(factsOfSource: Facts, sourceText: string): ReportGraph {
  const { facts, text } = ownFacts(factsOfSource, sourceText);
  const meeting = meetingOf(facts.document);
  const bodies = bodiesOf(facts, meeting?.body === undefined ? [] : [meeting.body]);
  const offices = officesOf(facts, bodies);
  const passages = passagesOf(facts, text);
  const entities = strongest([
    ...bodies.values(),
    ...regulationsOf(facts),
    ...projectsOf(facts),
    ...offices.flatMap(({ office, person }) => (person === undefined ? [office] : [office, person])),
    ...(meeting === undefined ? [] : [meeting.record]),
    ...placesOf(facts, codesIn(facts)),
  ]);
  return {
    document: documentOf(facts, presenterOf(facts, bodies)),
    text,
    passages,
    entities,
    mentions: mentionsOf(facts, text, passages, offices),
    activities: activitiesOf(facts),
    holdings: holdingsOf(facts, offices),
  };
}

function documentOf(facts: Facts, presenter: DocumentRecord['presenter']): DocumentRecord {
  const { title, kind, issuer, coversYears, planYear, meeting, date } = facts.document;
  const place = placeOf(facts);
  return {
    id: documentId(facts.id),
    title,
    kind,
    ...(issuer === null ? {} : { issuer: bodyId(issuer) }),
    ...(place === undefined ? {} : { place: placeId(place) }),
    coversYears,
    ...(planYear === null ? {} : { planYear }),
    ...(presenter === undefined ? {} : { presenter }),
    ...(meeting === null ? {} : { meeting: meetingId(meeting) }),
    ...(date === null ? {} : { date }),
    source: facts.source.name,
  };
}

function regulationsOf({ regulationActs }: Facts): readonly EntityRecord[] {
  return regulationActs.map(({ canonicalTitle, kind, placeCode, topics, subject }) => ({
    type: 'REGULATION',
    id: regulationId(canonicalTitle),
    name: canonicalTitle,
    kind,
    ...(placeCode === undefined ? {} : { place: placeId(placeCode) }),
    topics,
    ...(subject === undefined ? {} : { subject }),
  }));
}

function projectsOf({ projects }: Facts): readonly EntityRecord[] {
  return projects.map(({ name, kind, placeCode }) => ({
    type: 'PROJECT',
    id: projectId(name, placeCode),
    name,
    kind,
    ...(placeCode === undefined ? {} : { place: placeId(placeCode) }),
  }));
}

/** Codes of places that facts refer to without listing the place. */
function codesIn(facts: Facts): readonly string[] {
  const place = placeOf(facts);
  const owned = [...facts.bodies, ...facts.regulationActs, ...facts.projects].flatMap((fact) => fact.placeCode ?? []);
  return place === undefined ? owned : [place, ...owned];
}

/** Each entity once, in the order of the ids; of two records the one that says more, else the first. */
function strongest(records: readonly EntityRecord[]): readonly EntityRecord[] {
  const byId = new Map<string, EntityRecord>();
  for (const record of records) {
    const known = byId.get(record.id);
    if (known === undefined || strength(known) < strength(record)) byId.set(record.id, record);
  }
  return [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
