import { PREFIX_OF } from '../../model/ids.js';
import type { StatisticsBy, StatisticsOf } from '../../model/vocabulary.js';
import type { ActivityQuery, StatisticsRequest, StatisticsRow } from '../port.js';
import { type Conditions, given, is, isWithin } from './conditions.js';
import { FILTERS } from './filters.js';
import { all, constant, type Fragment, sql } from './fragment.js';
import type { Ask } from './page.js';

/** A column, and the tables that have to be joined for it to be there. */
interface Column {
  readonly name: string;
  readonly joins: readonly string[];
}

/** Rows of activities `t` in which something is counted: by whom and about which regulation each of them is. */
interface Subject {
  readonly from: string;
  readonly actor: Column;
  readonly regulation: Column;
  /** Whether each row has one actor and one regulation without any join: then the filter is about those. */
  readonly isAct: boolean;
  /** What makes a thing that is counted once a group. */
  readonly thing: string;
  readonly value: string;
  readonly only: Conditions;
}

const ACTIVITIES: Subject = {
  from: 'activity AS t',
  actor: { name: 'actor.body', joins: ['JOIN activity_actor AS actor ON actor.activity = t.id'] },
  regulation: { name: 'about.entity', joins: ['JOIN activity_about AS about ON about.activity = t.id'] },
  isAct: false,
  thing: 't.id, t.count AS amount',
  value: 'count(*)',
  only: [],
};

const SUBJECTS: Readonly<Record<StatisticsOf, Subject>> = {
  ACTIVITIES,
  ACTIVITY_COUNTS: { ...ACTIVITIES, value: 'sum(amount)', only: [constant('t.count IS NOT NULL')] },
  REGULATION_ACTS: {
    ...ACTIVITIES,
    from: 'act_witness AS act JOIN activity AS t ON t.id = act.activity',
    actor: { name: 'act.body', joins: [] },
    regulation: { name: 'act.regulation', joins: [] },
    isAct: true,
    thing: 'act.body, act.regulation, act.action, act.status',
  },
};

const own = (name: string): Column => ({ name, joins: [] });

/** The actor's own row. */
const bodyOf = ({ actor: { name, joins } }: Subject): Column => ({
  name: 'body.id',
  joins: [...joins, `JOIN entity AS body ON body.id = ${name}`],
});

/** GB/T 2260: the first two digits of a code are the province's; 10 is the country. */
const PROVINCE = "nullif('place/' || substr(body.place, 7, 2) || '0000', 'place/100000')";

const KEYS: Readonly<Record<StatisticsBy, (subject: Subject) => Column>> = {
  PLACE: (subject) => ({ ...bodyOf(subject), name: 'body.place' }),
  PROVINCE: (subject) => ({ ...bodyOf(subject), name: PROVINCE }),
  BODY: ({ actor }) => actor,
  BODY_KIND: (subject) => ({ ...bodyOf(subject), name: 'body.kind' }),
  YEAR: () => own('CAST(t.year AS TEXT)'),
  ACTION: () => own('t.action'),
  STATUS: () => own('t.status'),
  CATEGORY: () => own('t.category'),
  REGULATION_KIND: ({ regulation: { name, joins } }) => ({
    name: 'regulation.kind',
    joins: [...joins, `JOIN entity AS regulation ON regulation.id = ${name} AND regulation.type = 'REGULATION'`],
  }),
  TOPIC: ({ regulation: { name, joins } }) => ({
    name: 'topic.topic',
    joins: [...joins, `JOIN regulation_topic AS topic ON topic.regulation = ${name}`],
  }),
  DOCUMENT: () => own('t.document'),
  UNIT: () => own("t.record ->> 'unit'"),
};

/** What is counted is gathered first, each thing once a group, however many ways lead there. */
export function statisticsOf(ask: Ask, request: StatisticsRequest): readonly StatisticsRow[] {
  const subject = SUBJECTS[request.of];
  const columns = request.by.map((by) => KEYS[by](subject));
  const { conditions, joins } = kept(
    subject,
    request.query,
    columns.flatMap((column) => column.joins),
  );
  const keys = columns.map((_, index) => `key${index}`);
  const selected = [...columns.map(({ name }, index) => `${name} AS key${index}`), subject.thing];
  const present = columns.map(({ name }) => constant(`${name} IS NOT NULL`));
  const things = sql`SELECT DISTINCT ${constant(selected.join(', '))}
    FROM ${constant([subject.from, ...joins].join(' '))}
    WHERE ${all([...subject.only, ...present, ...conditions])}`;
  const grouped = keys.length === 0 ? 'HAVING count(*) > 0' : `GROUP BY ${keys.join(', ')}`;
  const rows = ask(sql`SELECT ${constant([...keys, `${subject.value} AS value`].join(', '))} FROM (${things})
    ${constant(grouped)}
    ORDER BY ${constant(['value DESC', ...keys].join(', '))}
    LIMIT ${request.first}`);
  return rows.map((row) => ({ keys: row.slice(0, -1).map(String), value: Number(row.at(-1)) }));
}

/**
 * The conditions of the filter, and all joins. Where each row is of one actor or of one regulation, the filter keeps those;
 * elsewhere it keeps the activities that have some such.
 */
function kept(subject: Subject, query: ActivityQuery, keyed: readonly string[]) {
  const joins = new Set(keyed);
  const isJoined = (column: Column): boolean => subject.isAct || column.joins.some((join) => joins.has(join));
  const conditions: Fragment[] = [];
  let rest = query;
  if (isJoined(subject.actor)) {
    const { actor, place, within, ...others } = rest;
    if (place !== undefined || within !== undefined) for (const join of bodyOf(subject).joins) joins.add(join);
    conditions.push(...given(is(subject.actor.name, actor), is('body.place', place), isWithin('body.place', within)));
    rest = others;
  }
  if (isJoined(subject.regulation) && rest.about?.startsWith(`${PREFIX_OF.REGULATION}/`)) {
    const { about, ...others } = rest;
    conditions.push(...given(is(subject.regulation.name, about)));
    rest = others;
  }
  return { conditions: [...conditions, ...FILTERS.activities(rest)], joins: [...joins] };
}
