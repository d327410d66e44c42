import { COUNTRY_CODE, placeId } from '../../model/ids.js';
import type { StatisticsBy, StatisticsOf } from '../../model/vocabulary.js';
import type { ActivityQuery, StatisticsRequest, StatisticsRow } from '../port.js';
import type { Transaction } from './connection.js';
import { FILTERS } from './filters.js';
import { SOURCES } from './listings.js';
import { readIn } from './page.js';

/** What a group is made of beside the activity `t` itself. */
type Part = 'body' | 'regulation' | 'topic';

interface Key {
  readonly value: string;
  readonly parts: readonly Part[];
}

const own = (value: string): Key => ({ value, parts: [] });

/** GB/T 2260: the first two digits of a code are the province's; 10 is the country. */
const PROVINCE = `nullIf('place/' + substring(body.place, 6, 2) + '0000', '${placeId(COUNTRY_CODE)}')`;

const KEYS: Readonly<Record<StatisticsBy, Key>> = {
  PLACE: { value: 'body.place', parts: ['body'] },
  PROVINCE: { value: PROVINCE, parts: ['body'] },
  BODY: { value: 'body.id', parts: ['body'] },
  BODY_KIND: { value: 'body.kind', parts: ['body'] },
  YEAR: own('toString(t.year)'),
  ACTION: own('t.action'),
  STATUS: own('t.status'),
  CATEGORY: own('t.category'),
  REGULATION_KIND: { value: 'regulation.kind', parts: ['regulation'] },
  TOPIC: { value: 'topic', parts: ['regulation', 'topic'] },
  DOCUMENT: own('t.document'),
  UNIT: own('t.unit'),
};

/** What makes a thing that is counted once a group, and how things are counted. */
interface Subject {
  readonly parts: readonly Part[];
  readonly only: readonly string[];
  readonly thing: string;
  readonly value: string;
}

const SUBJECTS: Readonly<Record<StatisticsOf, Subject>> = {
  ACTIVITIES: { parts: [], only: [], thing: 't.id AS thing, 1 AS amount', value: 'count(*)' },
  ACTIVITY_COUNTS: {
    parts: [],
    only: ['t.count IS NOT NULL'],
    thing: 't.id AS thing, t.count AS amount',
    value: 'sum(amount)',
  },
  REGULATION_ACTS: {
    parts: ['body', 'regulation'],
    only: ['t.action IS NOT NULL'],
    thing: '[body.id, regulation.id, t.action, t.status] AS thing, 1 AS amount',
    value: 'count(*)',
  },
};

export async function statisticsOf(
  tx: Transaction,
  requests: readonly StatisticsRequest[],
): Promise<readonly (readonly StatisticsRow[])[]> {
  const answers: (readonly StatisticsRow[])[] = [];
  for (const request of requests) {
    const params = { query: request.query, first: request.first };
    const rows = await tx.ask<StatisticsRow & { things: number }>(statementOf(request), params);
    answers.push(rows.flatMap(({ keys, value, things }) => (things > 0 ? [{ keys, value }] : [])));
  }
  return answers;
}

function statementOf({ of, by, query }: StatisticsRequest): string {
  const subject = SUBJECTS[of];
  const keys = by.map((key) => KEYS[key]);
  const parts = new Set([...subject.parts, ...keys.flatMap((key) => key.parts)]);
  const names = keys.map((_, index) => `key${index}`);
  const selected = [...keys.map(({ value }, index) => `${value} AS key${index}`), subject.thing];
  const present = names.map((name) => `${name} IS NOT NULL`);
  return `WITH $query AS q
CALL (q) { ${readIn(SOURCES.activities, FILTERS.activities(query), subject.only)} RETURN t }
${[...parts].map((part) => joined(part, query)).join('\n')}
WITH DISTINCT ${selected.join(', ')}
${present.length === 0 ? '' : `WHERE ${present.join(' AND ')}`}
WITH ${[...names, `${subject.value} AS value`, 'count(*) AS things'].join(', ')}
RETURN [${names.join(', ')}] AS keys, value, things
ORDER BY ${['value DESC', ...names].join(', ')}
LIMIT $first`;
}

/** Where groups are made of actors or regulations, the filter keeps those, and not only the activities that have some such. */
function joined(part: Part, { actor, place, within, about }: ActivityQuery): string {
  if (part === 'topic') return 'UNWIND regulation.topics AS topic';
  if (part === 'regulation') {
    const wanted = about?.startsWith('regulation/') ? ' WHERE regulation.id = q.about' : '';
    return `MATCH (t)-[:ABOUT]->(regulation:Regulation)${wanted}`;
  }
  const conditions = [
    ...(actor === undefined ? [] : ['body.id = q.actor']),
    ...(place === undefined ? [] : ['body.place = q.place']),
    ...(within === undefined ? [] : [isWithin(within)]),
  ];
  return `MATCH (t)-[:BY]->(body:Body)${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`;
}

const isWithin = (place: string): string =>
  place === placeId(COUNTRY_CODE)
    ? 'body.place IS NOT NULL'
    : 'EXISTS { MATCH (body)-[:OF]->(:Place)-[:PART_OF*0..]->(:Entity {id: q.within}) }';
