import { COUNTRY_CODE, placeId } from '../../model/ids.js';
import { termBefore } from '../derive.js';
import type { ActQuery, Listing, Listings, RegulationQuery } from '../port.js';
import { actsOf } from './listings.js';
import { LABEL_OF } from './records.js';

/**
 * A query as Cypher on its row `t`, with the query's own fields as parameters below `q`. A way leads from what the query
 * names to the row: the first of them is where the reading starts. Conditions are looked at for each row on its own.
 */
export interface Filter {
  readonly ways: readonly string[];
  readonly conditions: readonly string[];
  /** What the conditions need beside the query's own fields. */
  readonly values: Readonly<Record<string, string>>;
}

type Part = { readonly way: string } | { readonly condition: string; readonly values?: Filter['values'] } | undefined;

const COUNTRY = placeId(COUNTRY_CODE);

function filter(...parts: readonly Part[]): Filter {
  return {
    ways: parts.flatMap((part) => (part !== undefined && 'way' in part ? [part.way] : [])),
    conditions: parts.flatMap((part) => (part !== undefined && 'condition' in part ? [part.condition] : [])),
    values: Object.assign({}, ...parts.map((part) => (part !== undefined && 'condition' in part ? part.values : {}))),
  };
}
const when = (value: unknown, condition: string): Part => (value === undefined ? undefined : { condition });
const from = (value: unknown, way: string): Part => (value === undefined ? undefined : { way });

/** The place itself or any below it. Every place lies below the country, so there is nothing to look up for that one. */
function within(place: string | undefined, way: string, inCountry: string): Part {
  if (place === undefined) return undefined;
  return place === COUNTRY ? { condition: inCountry } : { way: `${way}-[:PART_OF*0..]->(:Entity {id: q.within})` };
}
const inPlace = (label: string, query: { readonly place?: string; readonly within?: string }): readonly Part[] => [
  from(query.place, `(t:${label})-[:OF]->(:Entity {id: q.place})`),
  within(query.within, `(t:${label})-[:OF]->(:Place)`, 't.place IS NOT NULL'),
];

const hasYear = (years: string, q: string, yearFrom?: number, yearTo?: number): Part => {
  const bounds = [
    ...(yearFrom === undefined ? [] : [`year >= ${q}.yearFrom`]),
    ...(yearTo === undefined ? [] : [`year <= ${q}.yearTo`]),
  ];
  return bounds.length === 0 ? undefined : { condition: `any(year IN ${years} WHERE ${bounds.join(' AND ')})` };
};

export const FILTERS: { readonly [L in Listing]: (query: Listings[L]['query']) => Filter } = {
  places: (query) =>
    filter(
      from(query.parent, '(t:Place)-[:PART_OF]->(:Entity {id: q.parent})'),
      query.within === COUNTRY
        ? when(query.within, 't.id <> q.within')
        : from(query.within, '(t:Place)-[:PART_OF*1..]->(:Entity {id: q.within})'),
      when(query.levels, 't.level IN q.levels'),
      when(query.nameContains, 't.name CONTAINS q.nameContains'),
      when(query.mentioned, query.mentioned ? 't.mentions > 0' : 't.mentions = 0'),
    ),
  bodies: (query) =>
    filter(
      from(query.parent, '(t:Body)-[:PART_OF]->(:Entity {id: q.parent})'),
      ...inPlace('Body', query),
      when(query.kinds, 't.kind IN q.kinds'),
      when(query.nameContains, 't.name CONTAINS q.nameContains'),
    ),
  regulations: (query) =>
    filter(
      from(
        query.counterpartsOf,
        `(c:Entity {id: q.counterpartsOf})
         MATCH (t:Regulation) WHERE t.subject = c.subject AND t.place <> c.place`,
      ),
      ...actedOn(query),
      ...inPlace('Regulation', query),
      when(query.kinds, 't.kind IN q.kinds'),
      when(query.titleContains, 't.name CONTAINS q.titleContains'),
      when(query.topics, 'any(topic IN t.topics WHERE topic IN q.topics)'),
    ),
  projects: (query) =>
    filter(
      ...inPlace('Project', query),
      when(query.kinds, 't.kind IN q.kinds'),
      when(query.nameContains, 't.name CONTAINS q.nameContains'),
    ),
  people: (query) =>
    filter(
      from(query.office, '(t:Person)-[:HOLDS]->(:Entity {id: q.office})'),
      from(query.body, '(t:Person)-[:HOLDS]->(:Office)-[:IN]->(:Entity {id: q.body})'),
      when(query.nameContains, 't.name CONTAINS q.nameContains'),
      when(query.place, 't.place = q.place'),
    ),
  offices: (query) =>
    filter(
      from(query.body, '(t:Office)-[:IN]->(:Entity {id: q.body})'),
      from(query.place, '(t:Office)-[:IN]->(:Body)-[:OF]->(:Entity {id: q.place})'),
      within(
        query.within,
        '(t:Office)-[:IN]->(:Body)-[:OF]->(:Place)',
        'EXISTS { (t)-[:IN]->(:Body)-[:OF]->(:Place) }',
      ),
      when(query.title, 't.title = q.title'),
    ),
  activities: (query) =>
    filter(
      from(query.about, '(t:Activity)-[:ABOUT]->(:Entity {id: q.about})'),
      from(query.actor, '(t:Activity)-[:BY]->(:Entity {id: q.actor})'),
      from(query.document, '(t:Activity {document: q.document}) WHERE t.start IS NOT NULL AND t.id IS NOT NULL'), // all that its index has
      from(query.place, '(t:Activity)-[:BY]->(:Body)-[:OF]->(:Entity {id: q.place})'),
      within(
        query.within,
        '(t:Activity)-[:BY]->(:Body)-[:OF]->(:Place)',
        'EXISTS { (t)-[:BY]->(:Body)-[:OF]->(:Place) }',
      ),
      when(query.categories, 't.category IN q.categories'),
      when(query.actions, 't.action IN q.actions'),
      when(query.statuses, 't.status IN q.statuses'),
      when(query.objectContains, 't.object CONTAINS q.objectContains'),
      when(query.yearFrom, 't.year >= q.yearFrom'),
      when(query.yearTo, 't.year <= q.yearTo'),
      when(query.countFrom, 't.count >= q.countFrom'),
      when(query.minConfidence, 't.confidence >= q.minConfidence'),
    ),
  documents: (query) =>
    filter(
      from(query.issuer, '(t:Document)-[:ISSUED_BY]->(:Entity {id: q.issuer})'),
      ...inPlace('Document', query),
      from(query.mentions, '(t:Document)-[:MENTIONS]->(:Entity {id: q.mentions})'),
      when(query.kinds, 't.kind IN q.kinds'),
      when(query.titleContains, 't.title CONTAINS q.titleContains'),
      hasYear('t.coversYears', 'q', query.yearFrom, query.yearTo),
    ),
  acts: (query) => filter(...onActs('q', 't', query)),
  holdings: (query) =>
    filter(when(query.person, 'p.id = q.person'), when(query.office, 'o.id = q.office'), holdsAsOf(query.asOf)),
  mentions: (query) => filter(when(query.entity, 'e.id = q.entity'), when(query.document, 'd.id = q.document')),
  entities: (query) =>
    filter(
      from(query.document, '(:Document {id: q.document})-[:MENTIONS]->(t:Entity)'),
      query.kinds === undefined ? undefined : { condition: hasLabel(query.kinds.map((kind) => LABEL_OF[kind])) },
    ),
  judgements: (query) =>
    filter(
      when(query.names, '(t.left = q.names OR t.right = q.names)'),
      when(query.judgements, 't.judgement IN q.judgements'),
      when(query.inForce, query.inForce ? 't.until IS NULL' : 't.until IS NOT NULL'),
    ),
};

/** Of an office that no day gives to two people, whoever is named later has taken over. */
function holdsAsOf(day: string | undefined): Part {
  if (day === undefined) return undefined;
  const later = 'any(day IN other.asOf WHERE day > latest AND day <= q.asOf)';
  const condition = `any(latest IN [last([day IN t.asOf WHERE day <= q.asOf])] WHERE latest > q.termBefore AND (
      NOT EXISTS { MATCH (o)<-[other:HOLDS]-(another) WHERE another <> p AND ${later} }
      OR EXISTS { MATCH (o)<-[one:HOLDS]-(first), (o)<-[two:HOLDS]-(second)
        WHERE first <> second AND any(day IN one.asOf WHERE day IN two.asOf) }))`;
  return { condition, values: { termBefore: termBefore(day) } };
}

/** The labels are the program's own words. */
const hasLabel = (labels: readonly string[]): string => (labels.length === 0 ? 'false' : `t:${labels.join('|')}`);

/** Some act on the regulation meets all that is asked of acts; with a body named, the reading starts there. */
function actedOn({ acts, actor }: RegulationQuery): readonly Part[] {
  if (acts === undefined && actor === undefined) return [];
  const conditions = filter(...onActs('q.acts', 'act', acts ?? {})).conditions;
  const all = [...(actor === undefined ? [] : ['b.id = q.actor']), ...conditions].map((one) =>
    one.replaceAll('r.', 't.'),
  );
  const way = `(b:Entity)-[act:${actsOf(acts?.actions)}]->(t:Regulation)${all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`}`;
  const named = actor !== undefined || acts?.bodies !== undefined || acts?.regulation !== undefined;
  return [named ? { way } : { condition: `EXISTS { MATCH ${way} }` }];
}

/** `act` is the name that the line goes by in the statement, between `b` and `r`. */
const onActs = (q: string, act: string, query: ActQuery): readonly Part[] => [
  when(query.bodies, `b.id IN ${q}.bodies`),
  when(query.regulation, `r.id = ${q}.regulation`),
  when(query.actions, `${act}.action IN ${q}.actions`),
  when(query.statuses, `${act}.status IN ${q}.statuses`),
  when(query.kinds, `r.kind IN ${q}.kinds`),
  when(query.topics, `any(topic IN r.topics WHERE topic IN ${q}.topics)`),
  when(query.titleContains, `r.name CONTAINS ${q}.titleContains`),
  when(query.minConfidence, `${act}.confidence >= ${q}.minConfidence`),
  hasYear(`${act}.years`, q, query.yearFrom, query.yearTo),
];
