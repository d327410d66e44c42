import type { ActivityRecord, EntityRecord, EvidenceRef, ReportGraph } from '../model/graph.js';
import { PREFIX_OF } from '../model/ids.js';
import { ENTITY_KINDS, type EntityKind } from '../model/vocabulary.js';
import type { Selection } from './selection.js';

type Holding = ReportGraph['holdings'][number];

/**
 * What a report says of the selection, itself a report that any store accepts; undefined where it says nothing of it.
 * A fact is kept when its actors are of the places (where it names none: the report is), when its year is one of the years
 * (where it names none: one that the report covers), and when it speaks of something of the kinds.
 */
export function narrow(report: ReportGraph, selection: Selection): ReportGraph | undefined {
  if (Object.keys(selection).length === 0) return report;
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  const judge = { report, selection, entities };
  const activities = report.activities.filter((activity) => keepsActivity(activity, judge));
  const holdings = report.holdings.filter((holding) => keepsHolding(holding, judge));
  const spoken = new Set([...activities, ...holdings].flatMap(participants));
  const isOwn = isInPlace([], judge) && isInYears(undefined, judge);
  const mentions = report.mentions.filter(({ entity }) => (isOwn || spoken.has(entity)) && isOfKind(entity, selection));
  const facts = { activities, holdings, mentions };
  if (activities.length + holdings.length + mentions.length === 0) return undefined;
  const passages = new Set(evidenceIn(facts).map(({ passage }) => passage));
  const named = [...documentReferences(report), ...spoken, ...mentions.map(({ entity }) => entity)];
  return {
    ...report,
    ...facts,
    passages: report.passages.filter(({ id }) => passages.has(id)),
    entities: withAllTheyReferTo(named, entities),
  };
}

interface Judge {
  readonly report: ReportGraph;
  readonly selection: Selection;
  readonly entities: ReadonlyMap<string, EntityRecord>;
}

/** Ids of the entities that a fact connects. */
export const participants = (fact: ActivityRecord | Holding): readonly string[] =>
  'person' in fact ? [fact.person, fact.office] : [...fact.actors, ...fact.about];

function keepsActivity(activity: ActivityRecord, judge: Judge): boolean {
  const places = activity.actors.flatMap((actor) => placeOf(actor, judge) ?? []);
  return isInPlace(places, judge) && isInYears(activity.year, judge) && speaksOfKind(activity, judge);
}

function keepsHolding(holding: Holding, judge: Judge): boolean {
  const held = judge.entities.get(holding.office);
  const place = held?.type === 'OFFICE' ? placeOf(held.body, judge) : undefined;
  const year = holding.asOf === undefined ? undefined : Number(holding.asOf.slice(0, 4));
  return isInPlace(place === undefined ? [] : [place], judge) && isInYears(year, judge) && speaksOfKind(holding, judge);
}

const speaksOfKind = (fact: ActivityRecord | Holding, { selection }: Judge): boolean =>
  participants(fact).some((id) => isOfKind(id, selection));

function placeOf(body: string, { entities }: Judge): string | undefined {
  const record = entities.get(body);
  return record?.type === 'BODY' ? record.place : undefined;
}

function isInPlace(known: readonly string[], { report, selection: { places } }: Judge): boolean {
  if (places === undefined) return true;
  const own = report.document.place;
  const judged = known.length > 0 || own === undefined ? known : [own];
  return judged.some((place) => places.has(place));
}

function isInYears(year: number | undefined, { report, selection }: Judge): boolean {
  const { yearFrom = Number.NEGATIVE_INFINITY, yearTo = Number.POSITIVE_INFINITY } = selection;
  if (selection.yearFrom === undefined && selection.yearTo === undefined) return true;
  const years = year === undefined ? report.document.coversYears : [year];
  return years.some((one) => yearFrom <= one && one <= yearTo);
}

export const isOfKind = (id: string, { kinds }: Selection): boolean => kinds === undefined || kinds.has(kindOfId(id));

const KIND_OF_PREFIX: ReadonlyMap<string, EntityKind> = new Map(ENTITY_KINDS.map((kind) => [PREFIX_OF[kind], kind]));

/** Every id begins with its kind; what begins with none is a document. */
export const kindOfId = (id: string): EntityKind | 'DOCUMENT' =>
  KIND_OF_PREFIX.get(id.slice(0, id.indexOf('/'))) ?? 'DOCUMENT';

export function documentReferences({ document }: ReportGraph): readonly string[] {
  const { issuer, place, meeting, presenter } = document;
  return [issuer, place, meeting, presenter?.person, presenter?.office].filter((id) => id !== undefined);
}

/** The ids that an entity's record refers to. */
export function referencesOf(entity: EntityRecord): readonly string[] {
  const parent = 'parent' in entity ? entity.parent : undefined;
  const place = 'place' in entity ? entity.place : undefined;
  const body = 'body' in entity ? entity.body : undefined;
  return [parent, place, body].filter((id) => id !== undefined);
}

/** Official places that a report does not list are known to every store. */
function withAllTheyReferTo(
  ids: Iterable<string>,
  entities: ReadonlyMap<string, EntityRecord>,
): readonly EntityRecord[] {
  const reached = new Set(ids); // grows while it is walked
  for (const id of reached) {
    const entity = entities.get(id);
    for (const next of entity === undefined ? [] : referencesOf(entity)) reached.add(next);
  }
  return [...entities.values()].filter(({ id }) => reached.has(id));
}

function evidenceIn(facts: Pick<ReportGraph, 'activities' | 'holdings' | 'mentions'>): readonly EvidenceRef[] {
  return [
    ...facts.activities.flatMap(({ evidence }) => evidence),
    ...facts.holdings.map(({ evidence }) => evidence),
    ...facts.mentions.map(({ evidence }) => evidence),
  ];
}
