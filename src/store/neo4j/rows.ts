/** What a report brings, as rows for the statements that put it into the graph. */
import type { ActivityRecord, EntityRecord, EvidenceRef, MentionRecord, ReportGraph } from '../../model/graph.js';
import { PREFIX_OF } from '../../model/ids.js';
import type { ActKey } from '../derive.js';
import { distinct, type MentionCount, type Said } from '../said.js';
import { sentenceKeysOf } from '../search/sentence.js';
import { byCodePoint } from '../walk/edgeSource.js';
import type { Row } from './connection.js';
import { evidenceProperties, UNNAMED } from './records.js';

export function documentProperties({ document, text, mentions }: ReportGraph, seat: number): Row {
  const { presenter, ...record } = document;
  return {
    ...record,
    presenter: presenter?.person,
    presentedAs: presenter?.office,
    mentions: mentions.length,
    text,
    seat,
  };
}

/** The lines that lead from a document to what it is about. */
export function documentLinks({ document: { issuer, place, meeting, presenter } }: ReportGraph): readonly Row[] {
  const links = [
    ['ISSUED_BY', issuer],
    ['OF', place],
    ['GIVEN_AT', meeting],
    ['PRESENTED_BY', presenter?.person],
  ];
  return links.filter(([, entity]) => entity !== undefined).map(([relation, entity]) => ({ relation, entity }));
}

/** `written` is the stretch of the text, kept only where the cleaned sentence differs from it. */
export function passageRows(report: ReportGraph, seat: number): readonly Row[] {
  const keys = new Map(sentenceKeysOf(report).map(({ start, grams, kinds }) => [start, { grams, kinds }]));
  return report.passages.map((passage) => {
    const { grams = [], kinds = [] } = keys.get(passage.start) ?? {};
    const written = report.text.slice(passage.start, passage.end);
    const found = { seat, grams: grams.join(' '), kinds: kinds.join(' ') };
    return { ...passage, ...found, ...(written === passage.sentence ? {} : { written }) };
  });
}

export const activityRows = ({ activities }: ReportGraph): readonly Row[] =>
  activities.map((activity) => ({
    ...activity,
    start: startOf(activity),
    ...evidenceProperties(activity.evidence),
  }));

export const evidenceRows = ({ activities }: ReportGraph): readonly Row[] =>
  activities.flatMap(({ id, evidence }) =>
    evidence.map(({ passage, start, end }) => ({ activity: id, passage, start, end })),
  );

export const actorRows = ({ activities }: ReportGraph): readonly Row[] =>
  activities.flatMap(({ id, actors }) => [...new Set(actors)].map((body) => ({ activity: id, body })));

export const aboutRows = ({ activities }: ReportGraph): readonly Row[] =>
  activities.flatMap(({ id, about }) => [...new Set(about)].map((entity) => ({ activity: id, entity })));

/** One line to each entity, with all the places where it stands: `spans` has two numbers for each of them. */
export function mentionRows({ mentions }: ReportGraph): readonly Row[] {
  const byEntity = new Map<string, MentionRecord[]>(mentions.map(({ entity }) => [entity, []]));
  for (const mention of mentions.toSorted((left, right) => inText(left.evidence, right.evidence))) {
    byEntity.get(mention.entity)?.push(mention);
  }
  return [...byEntity].map(([entity, ofEntity]) => ({
    entity,
    spans: ofEntity.flatMap(({ evidence: { start, end } }) => [start, end]),
    passages: ofEntity.map(({ evidence }) => evidence.passage),
    surfaces: ofEntity.map(({ surface }) => surface ?? UNNAMED),
  }));
}

/** The lines that the shown record of an entity draws. */
export function linksOf(entity: EntityRecord): readonly Row[] {
  const { id } = entity;
  const link = (relation: string, source: string | undefined, target: string | undefined): readonly Row[] =>
    source === undefined || target === undefined ? [] : [{ relation, source, target }];
  switch (entity.type) {
    case 'PLACE':
      return link('PART_OF', id, entity.parent);
    case 'BODY':
      return [...link('OF', id, entity.place), ...link('PART_OF', id, entity.parent)];
    case 'OFFICE':
      return link('IN', id, entity.body);
    case 'MEETING':
      return link('HELD', entity.body, id);
    case 'PERSON':
      return []; // a person is where the office is
    default:
      return link('OF', id, entity.place);
  }
}

export function saidBy({ entities, mentions, activities, holdings }: ReportGraph): Said {
  const counts = new Map<string, MentionCount>();
  for (const { entity, surface = null } of mentions) {
    const key = JSON.stringify([entity, surface]);
    counts.set(key, { entity, surface, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    entities: entities.map(({ id }) => id),
    mentions: [...counts.values()],
    acts: distinct(activities.flatMap(actKeysOf)),
    holdings: distinct(holdings.map(({ office, person }) => ({ office, person }))),
  };
}

/** What an activity says that a body did to a regulation. */
export function actKeysOf({ actors, about, action, status }: ActivityRecord): readonly ActKey[] {
  if (action === undefined) return [];
  const regulations = about.filter((entity) => entity.startsWith(`${PREFIX_OF.REGULATION}/`));
  return regulations.flatMap((regulation) => actors.map((body) => ({ body, regulation, action, status })));
}

const startOf = ({ evidence }: ActivityRecord): number => Math.min(...evidence.map(({ start }) => start));

/** Documents in the order of their ids, each in the order of its text. */
export const inReading = (left: ActivityRecord, right: ActivityRecord): number =>
  byCodePoint(left.document, right.document) || startOf(left) - startOf(right) || byCodePoint(left.id, right.id);

/** Stretches of several documents, by document and then in the order of the text. */
export const inText = (left: EvidenceRef, right: EvidenceRef): number =>
  byCodePoint(left.document, right.document) || left.start - right.start || left.end - right.end;
