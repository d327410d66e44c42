import { type PageAsked, pageAsked } from '../checkPage.js';
import { type CursorKey, encodeCursor } from '../cursor.js';
import type { Follow, Listing, Listings, Page, PageRequest } from '../port.js';
import type { Row, Transaction } from './connection.js';
import { FILTERS, type Filter } from './filters.js';
import { evidenceFrom, type FollowedAnswer, followedOf, followNames, followParts } from './follow.js';
import { beyond, type Key, type Operator, pieces, sortedBy, type Walk } from './keyset.js';
import { ACTS, actsOf, SOURCES, type Source } from './listings.js';
import { refAt, type Values } from './lists.js';

interface Answer extends FollowedAnswer {
  readonly index: number;
  readonly rows: readonly (readonly [values: Values, keys: readonly CursorKey[]])[];
  readonly behind: boolean;
  readonly total: number | null;
}

/**
 * Pages by keyset. Requests that differ in nothing but their values are one statement, so that the acts of 300 bodies cost one
 * round trip.
 */
export async function pagesOf<L extends Listing>(
  tx: Transaction,
  listing: L,
  requests: readonly PageRequest<L>[],
): Promise<readonly Page<L>[]> {
  const asked = requests.map((request) => pageAsked(listing, request));
  const texts = new Map<string, string>();
  const groups = new Map<string, Row[]>();
  requests.forEach((request, index) => {
    const page = asked[index];
    if (page === undefined) return;
    const shape = JSON.stringify(request, withoutIds);
    const text = texts.get(shape) ?? statementOf(listing, request, page);
    texts.set(shape, text);
    const group = groups.get(text) ?? [];
    groups.set(text, group);
    group.push({
      ...request.query,
      ...FILTERS[listing](request.query).values,
      index,
      from: page.from ?? [],
      size: page.size,
    });
  });
  const answers = await Promise.all(
    [...groups].map(([text, group]) => {
      const limit = Math.max(...group.map(({ size }) => Number(size))) + 1;
      return tx.ask<Answer>(text, { requests: group, limit });
    }),
  );
  const byIndex = new Map(answers.flat().map((answer) => [answer.index, answer]));
  return asked.map((page, index) => pageOf(listing, page, requests[index]?.follow, byIndex.get(index)));
}

/** A statement says only that these are asked for: the hundreds of requests of one list differ in nothing else. */
const IDS: ReadonlySet<string> = new Set([
  'about',
  'actor',
  'bodies',
  'body',
  'document',
  'entity',
  'issuer',
  'office',
  'person',
  'place',
  'regulation',
]);
const withoutIds = (field: string, value: unknown): unknown => (value !== undefined && IDS.has(field) ? 0 : value);

function pageOf<L extends Listing>(
  listing: L,
  { order, forward, size }: PageAsked,
  follow: Follow | undefined,
  answer: Answer = NOTHING,
): Page<L> {
  const { read }: Source<Listings[L]['row']> = SOURCES[listing];
  const more = answer.rows.length > size;
  const taken = answer.rows.slice(0, size);
  const at = follow?.evidence ? evidenceFrom(answer) : refAt;
  const rows = (forward ? taken : taken.toReversed()).map(([values, keys]) => ({
    get cursor() {
      return encodeCursor(listing, order, keys); // few are looked at
    },
    row: read(values, at),
  }));
  return {
    rows,
    hasNext: forward ? more : answer.behind,
    hasPrevious: forward ? answer.behind : more,
    ...(answer.total === null ? {} : { total: answer.total }),
    ...(follow && { followed: followedOf(answer) }),
  };
}

const NOTHING: Answer = { index: 0, rows: [], behind: false, total: null };

/** Nothing of a caller's words is in the text: it follows from which fields are asked and in which order. */
function statementOf<L extends Listing>(listing: L, request: PageRequest<L>, asked: PageAsked): string {
  const { query, total, follow } = request;
  const source = sourceOf(listing, query);
  const filter = FILTERS[listing](query);
  const keys = keysOf(listing, asked);
  const ascending = (asked.order.direction === 'ASC') === asked.forward;
  const operator = ascending ? '>' : '<';
  const sorted = `ORDER BY ${keys.map((key) => `${sortedBy(key)} ${ascending ? 'ASC' : 'DESC'}`).join(', ')}`;
  const walk: Walk = { keys, operator, forward: asked.forward, from: placeOf(asked, keys) };
  const rows = isLong(listing, filter)
    ? piecewise(source, filter, walk, ascending)
    : readIn(source, filter, asked.from === undefined ? [] : [beyond(keys, operator, false)]);
  const values = source.fields.map((field) => source.columns?.[field] ?? `t.${field}`).join(', ');
  return `UNWIND $requests AS q
CALL (q) {
  ${rows}
  WITH ${source.bound} ${sorted} LIMIT $limit
  RETURN collect([[${values}], [${keys.map(sortedBy).join(', ')}]]) AS rows
}
${follow === undefined ? '' : followParts(source, follow).join('\n')}
RETURN ${['q.index AS index', 'rows[..q.size + 1] AS rows', ...(follow === undefined ? [] : followNames(follow))].join(', ')},
  ${behind(source, filter, walk, isLong(listing, filter))} AS behind,
  ${total === true ? counted(source, filter, asked) : 'null'} AS total`;
}

/** A page that begins at the front and ends before it is full has all rows there are. */
function counted<Record>(source: Source<Record>, filter: Filter, { from }: PageAsked): string {
  const count = `COUNT { ${readIn(source, filter, [])} RETURN ${source.bound} }`;
  return from === undefined ? `CASE WHEN size(rows) <= q.size THEN size(rows) ELSE ${count} END` : count;
}

/** Acts of some actions are lines of some types, which a node has sorted by type. */
function sourceOf<L extends Listing>(listing: L, query: Listings[L]['query']): Source<Listings[L]['row']> {
  const source: Source<Listings[L]['row']> = SOURCES[listing];
  return listing === 'acts' && 'actions' in query
    ? { ...source, pattern: source.pattern.replace(ACTS, actsOf(query.actions)) }
    : source;
}

/** Read along an index: nodes of one label, where the query names nothing that the reading could start from. */
const isLong = (listing: Listing, { ways }: Filter): boolean =>
  ways.length === 0 && listing !== 'acts' && listing !== 'holdings' && listing !== 'mentions';

function keysOf(listing: Listing, { order }: PageAsked): readonly Key[] {
  const { keyOf } = SOURCES[listing];
  return order.keys.map((key) => {
    const optional = (key === 'year' || key === 'count') && (listing === 'activities' || listing === 'acts');
    const absent = order.direction === 'ASC' ? Number.MAX_SAFE_INTEGER : -1;
    return { column: keyOf(key), ...(optional ? { absent } : {}) };
  });
}

function placeOf({ from }: PageAsked, [first]: readonly Key[]): Walk['from'] {
  if (from === undefined) return 'none';
  return first?.absent !== undefined && from[0] === first.absent ? 'absent' : 'value';
}

/** The rows of a query that meet further conditions. */
export function readIn<Record>(
  { pattern, unwind, bound }: Source<Record>,
  filter: Filter,
  further: readonly string[],
): string {
  const [way, ...others] = filter.ways;
  const conditions = [...others.map((other) => `EXISTS { MATCH ${other} }`), ...filter.conditions];
  if (unwind !== undefined) return `MATCH ${pattern}${where(conditions)} ${unwind} WITH ${bound}${where(further)}`;
  if (way === undefined) return `MATCH ${pattern}${where([...conditions, ...further])}`;
  return `MATCH ${way} WITH DISTINCT ${bound}${where([...conditions, ...further])}`;
}

const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;

function piecewise<Record>(source: Source<Record>, filter: Filter, walk: Walk, ascending: boolean): string {
  const sorted = walk.keys.map(({ column }) => `${column} ${ascending ? 'ASC' : 'DESC'}`).join(', ');
  const parts = pieces(walk).map(
    (piece) => `${readIn(source, filter, [piece])} RETURN ${source.bound} ORDER BY ${sorted} LIMIT $limit`,
  );
  return `CALL (q) {\n    ${parts.join('\n    UNION ALL\n    ')}\n  }`;
}

/** Whether there are rows on the other side of the cursor, the one it was taken from among them. */
function behind<Record>(source: Source<Record>, filter: Filter, walk: Walk, long: boolean): string {
  if (walk.from === 'none') return 'false';
  const operator: Operator = walk.operator === '>' ? '<' : '>';
  const conditions = long
    ? pieces({ ...walk, operator, forward: !walk.forward }, true)
    : [beyond(walk.keys, operator, true)];
  return conditions
    .map((condition) => `EXISTS { ${readIn(source, filter, [condition])} RETURN ${source.bound} }`)
    .join(' OR ');
}
