import { termBefore } from '../derive.js';
import type { ActQuery, Listing, Listings, RegulationQuery } from '../port.js';
import {
  COUNTRY,
  type Condition,
  type Conditions,
  contains,
  given,
  hasYear,
  is,
  isAmong,
  isAnyOf,
  isAtLeast,
  isAtMost,
  isIn,
  isWithin,
  when,
} from './conditions.js';
import { all, constant, sql } from './fragment.js';

/** Each listing's query as conditions on its row `t`. */
export const FILTERS: { readonly [L in Listing]: (query: Listings[L]['query']) => Conditions } = {
  places: (query) =>
    given(
      constant("t.type = 'PLACE'"),
      isAnyOf('t.level', query.levels),
      isWithin('t.id', query.within),
      when(query.within, (place) => sql`t.id <> ${place}`),
      is('t.parent', query.parent),
      contains('t.name', query.nameContains),
      when(query.mentioned, (mentioned) => constant(mentioned ? 't.mentions > 0' : 't.mentions = 0')),
    ),
  bodies: (query) =>
    given(
      constant("t.type = 'BODY'"),
      isAnyOf('t.kind', query.kinds),
      is('t.place', query.place),
      isWithin('t.place', query.within),
      is('t.parent', query.parent),
      contains('t.name', query.nameContains),
    ),
  regulations: (query) =>
    given(
      constant("t.type = 'REGULATION'"),
      isAnyOf('t.kind', query.kinds),
      is('t.place', query.place),
      isWithin('t.place', query.within),
      contains('t.name', query.titleContains),
      hasTopic('t.id', query.topics),
      isCounterpart(query.counterpartsOf),
      actedOn(query),
    ),
  projects: (query) =>
    given(
      constant("t.type = 'PROJECT'"),
      isAnyOf('t.kind', query.kinds),
      is('t.place', query.place),
      isWithin('t.place', query.within),
      contains('t.name', query.nameContains),
    ),
  people: (query) =>
    given(
      constant("t.type = 'PERSON'"),
      contains('t.name', query.nameContains),
      is('t.place', query.place),
      isAmong('t.id', 'person FROM holding', given(is('office', query.office))),
      isAmong(
        't.id',
        'person FROM holding JOIN entity AS office ON office.id = holding.office',
        given(is('office.body', query.body)),
      ),
    ),
  offices: (query) =>
    given(
      constant("t.type = 'OFFICE'"),
      is('t.title', query.title),
      is('t.body', query.body),
      isAmong('t.body', 'body.id FROM entity AS body', given(is('body.place', query.place))),
      isAmong('t.body', 'body.id FROM entity AS body', given(isWithin('body.place', query.within))),
    ),
  activities: (query) =>
    given(
      isAnyOf('t.category', query.categories),
      isAnyOf('t.action', query.actions),
      isAnyOf('t.status', query.statuses),
      is('t.document', query.document),
      contains('t.object', query.objectContains),
      isAtLeast('t.year', query.yearFrom),
      isAtMost('t.year', query.yearTo),
      isAtLeast('t.count', query.countFrom),
      isAtLeast('t.confidence', query.minConfidence),
      isAmong('t.id', 'activity FROM activity_actor', given(is('body', query.actor))),
      isAmong('t.id', 'activity FROM activity_about', given(is('entity', query.about))),
      isAmong('t.id', ACTORS, given(is('body.place', query.place))),
      actsWithin(query.within),
    ),
  documents: (query) =>
    given(
      isAnyOf('t.kind', query.kinds),
      is('t.place', query.place),
      isWithin('t.place', query.within),
      is('t.issuer', query.issuer),
      contains('t.title', query.titleContains),
      hasYear("t.record -> '$.coversYears'", query.yearFrom, query.yearTo),
      isAmong('t.id', 'document FROM mention', given(is('entity', query.mentions))),
    ),
  acts: (query) => onActs('t', query),
  holdings: (query) => given(is('t.person', query.person), is('t.office', query.office), holdsAsOf(query.asOf)),
  mentions: (query) => given(is('t.entity', query.entity), is('t.document', query.document)),
  entities: (query) =>
    given(
      isAnyOf('t.type', query.kinds),
      isAmong('t.id', 'entity FROM mention', given(is('document', query.document))),
    ),
  judgements: (query) =>
    given(
      when(query.names, (id) => sql`(t."left" = ${id} OR t."right" = ${id})`),
      isAnyOf('t.judgement', query.judgements),
      when(query.inForce, (inForce) => constant(inForce ? 't.until IS NULL' : 't.until IS NOT NULL')),
    ),
};

/**
 * `regulation` is the column that names it. A quarter of all regulations can have a topic: looking at each as it comes is
 * faster than gathering them first, above all for the acts of one body.
 */
const hasTopic = (regulation: string, topics: readonly string[] | undefined): Condition =>
  when(topics, () => {
    const about = given(constant(`about.regulation = ${regulation}`), isAnyOf('about.topic', topics));
    return sql`EXISTS (SELECT 1 FROM regulation_topic AS about WHERE ${all(about)})`;
  });

/** What is unknown of the one asked about is NULL, and nothing compares to that. */
const isCounterpart = (id: string | undefined): Condition =>
  when(
    id,
    (regulation) => sql`t.subject = (SELECT subject FROM entity WHERE id = ${regulation})
      AND t.place <> (SELECT place FROM entity WHERE id = ${regulation})`,
  );

/** Some act on the regulation meets all that is asked of acts. */
function actedOn({ acts, actor }: RegulationQuery): Condition {
  if (acts === undefined && actor === undefined) return undefined;
  return isIn('t.id', 'act.regulation FROM act', given(is('act.body', actor), ...onActs('act', acts ?? {})));
}

const ACTORS = 'actor.activity FROM activity_actor AS actor JOIN entity AS body ON body.id = actor.body';

/** Nearly every activity lies within the country: looking at each as it comes is faster than gathering them all first. */
function actsWithin(place: string | undefined): Condition {
  if (place !== COUNTRY) return isAmong('t.id', ACTORS, given(isWithin('body.place', place)));
  return constant(`EXISTS (SELECT ${ACTORS} WHERE actor.activity = t.id AND body.place IS NOT NULL)`);
}

/** Of an office that no day gives to two people, whoever is named later has taken over. */
const holdsAsOf = (date: string | undefined): Condition =>
  when(
    date,
    (day) => sql`EXISTS (
      SELECT 1
      FROM (
        SELECT max(own.as_of) AS latest
        FROM holding_witness AS own
        WHERE own.office = t.office AND own.person = t.person AND own.as_of <= ${day}
      )
      WHERE latest > ${termBefore(day)} AND (
        NOT EXISTS (
          SELECT 1
          FROM holding_witness AS later
          WHERE later.office = t.office AND later.person <> t.person AND later.as_of > latest AND later.as_of <= ${day}
        )
        OR EXISTS (
          SELECT 1
          FROM holding_witness AS one
          JOIN holding_witness AS two ON two.office = one.office AND two.as_of = one.as_of AND two.person <> one.person
          WHERE one.office = t.office
        )
      )
    )`,
  );

/** `act` is the name that the table of acts goes by in the statement. */
function onActs(act: string, query: ActQuery): Conditions {
  return given(
    isAnyOf(`${act}.body`, query.bodies),
    is(`${act}.regulation`, query.regulation),
    isAnyOf(`${act}.action`, query.actions),
    isAnyOf(`${act}.status`, query.statuses),
    isAnyOf(`${act}.kind`, query.kinds),
    contains(`${act}.title`, query.titleContains),
    hasTopic(`${act}.regulation`, query.topics),
    isAtLeast(`${act}.confidence`, query.minConfidence),
    hasYear(`${act}.record -> '$.years'`, query.yearFrom, query.yearTo),
  );
}
