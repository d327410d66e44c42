import type { ActivityRecord, DocumentRecord, EntityRecord, MentionRecord, ReportGraph } from '../../model/graph.js';
import { isOfficial } from '../officialPlaces.js';
import { strength } from '../strength.js';
import { byCodePoint } from '../walk/edgeSource.js';
import { nameOfId, officeParts } from './names.js';

type Rename = (id: string) => string;

/** The ids by which a report calls entities that stand for others. */
export function renamedIn(report: ReportGraph, canonical: Rename): ReadonlyMap<string, string> {
  const pairs = report.entities.map(({ id }) => [id, canonical(id)] as const);
  return new Map(pairs.filter(([id, other]) => id !== other));
}

/** What a report says once each of its entities goes by the id that it stands for; the order of its lists does not matter. */
export function canonicalReport(report: ReportGraph, renamed: ReadonlyMap<string, string>): ReportGraph {
  if (renamed.size === 0) return report;
  const rename: Rename = (id) => renamed.get(id) ?? id;
  const claims = report.entities.toSorted(
    (left, right) => Number(renamed.has(left.id)) - Number(renamed.has(right.id)) || byCodePoint(left.id, right.id),
  );
  return {
    ...report,
    document: documentWith(report.document, rename),
    entities: strongest(claims.map((claim) => claimWith(claim, rename))),
    mentions: once(report.mentions.toSorted(byName).map((mention) => ({ ...mention, entity: rename(mention.entity) }))),
    activities: report.activities.map((activity) => activityWith(activity, rename)),
    holdings: report.holdings.map((holding) => ({
      ...holding,
      person: rename(holding.person),
      office: rename(holding.office),
    })),
  };
}

function documentWith(document: DocumentRecord, rename: Rename): DocumentRecord {
  const { issuer, place, presenter, meeting } = document;
  return {
    ...document,
    ...(issuer === undefined ? {} : { issuer: rename(issuer) }),
    ...(place === undefined ? {} : { place: rename(place) }),
    ...(presenter === undefined
      ? {}
      : { presenter: { person: rename(presenter.person), office: rename(presenter.office) } }),
    ...(meeting === undefined ? {} : { meeting: rename(meeting) }),
  };
}

/** A claim about the entity that is meant: its name is that one's, what it refers to is renamed, and nothing is its own parent. */
function claimWith(claim: EntityRecord, rename: Rename): EntityRecord {
  const id = rename(claim.id);
  const office = id === claim.id ? undefined : officeParts(id);
  const own = id === claim.id ? {} : { id, name: nameOfId(id) };
  const references = Object.entries(claim).flatMap(([field, value]) => {
    if (field !== 'place' && field !== 'parent' && field !== 'body') return [[field, value] as const];
    const other = rename(String(value));
    return other === id ? [] : [[field, other] as const];
  });
  return { ...Object.fromEntries(references), ...own, ...office } as EntityRecord; // the same fields, other ids
}

/** Of several claims about one entity the strongest; official places are never claimed anew. */
function strongest(claims: readonly EntityRecord[]): readonly EntityRecord[] {
  const byId = new Map<string, EntityRecord>();
  for (const claim of claims) {
    const known = byId.get(claim.id);
    if (known === undefined || strength(known) < strength(claim)) byId.set(claim.id, claim);
  }
  return [...byId.values()].filter(({ id }) => !isOfficial(id));
}

/** Mentions that give a name come first, so that of two mentions of one entity at one place the name is kept. */
function byName(left: MentionRecord, right: MentionRecord): number {
  return (
    Number(left.surface === undefined) - Number(right.surface === undefined) || byCodePoint(left.entity, right.entity)
  );
}

function once(mentions: readonly MentionRecord[]): readonly MentionRecord[] {
  const byPlace = new Map<string, MentionRecord>();
  for (const mention of mentions) {
    const place = `${mention.evidence.start} ${mention.evidence.end} ${mention.entity}`;
    if (!byPlace.has(place)) byPlace.set(place, mention);
  }
  return [...byPlace.values()];
}

function activityWith(activity: ActivityRecord, rename: Rename): ActivityRecord {
  const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(rename))];
  return { ...activity, actors: distinct(activity.actors), about: distinct(activity.about) };
}
