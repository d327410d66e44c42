import { type PageAsked, pageAsked } from '../checkPage.js';
import { type CursorKey, encodeCursor } from '../cursor.js';
import type { Listing, Listings, Page, PageRequest } from '../port.js';
import type { Row, Transaction } from './connection.js';
import { FILTERS, type Filter } from './filters.js';
import { beyond, type Key, type Operator, pieces, sortedBy, type Walk } from './keyset.js';
import { SOURCES, type Source } from './listings.js';

interface Answer {
  readonly index: number;
  readonly rows: readonly { readonly row: Row; readonly keys: readonly CursorKey[] }[];
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
  const groups = new Map<string, Row[]>();
  requests.forEach((request, index) => {
    const page = asked[index];
    if (page === undefined) return;
    const text = statementOf(listing, request, page);
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
  return asked.map((page, index) => pageOf(listing, page, byIndex.get(index)));
}

function pageOf<L extends Listing>(
  listing: L,
  { order, forward, size }: PageAsked,
  answer: Answer | undefined,
): Page<L> {
  const source: Source<Listings[L]['row']> = SOURCES[listing];
  const { rows: found, behind, total } = answer ?? { rows: [], behind: false, total: null };
  const more = found.length > size;
  const taken = found.slice(0, size);
  const rows = (forward ? taken : taken.toReversed()).map(({ row, keys }) => ({
    cursor: encodeCursor(listing, order, keys),
    row: source.read(row),
  }));
  return {
    rows,
    hasNext: forward ? more : behind,
    hasPrevious: forward ? behind : more,
    ...(total === null ? {} : { total }),
  };
}

/** Nothing of a caller's words is in the text: it follows from which fields are asked and in which order. */
function statementOf<L extends Listing>(listing: L, { query, total }: PageRequest<L>, asked: PageAsked): string {
  const source: Source<Listings[L]['row']> = SOURCES[listing];
  const filter = FILTERS[listing](query);
  const keys = keysOf(listing, asked);
  const ascending = (asked.order.direction === 'ASC') === asked.forward;
  const operator = ascending ? '>' : '<';
  const sorted = `ORDER BY ${keys.map((key) => `${sortedBy(key)} ${ascending ? 'ASC' : 'DESC'}`).join(', ')}`;
  const walk: Walk = { keys, operator, forward: asked.forward, from: placeOf(asked, keys) };
  const rows = isLong(listing, filter)
    ? piecewise(source, filter, walk, ascending)
    : readIn(source, filter, asked.from === undefined ? [] : [beyond(keys, operator, false)]);
  return `UNWIND $requests AS q
CALL (q) {
  ${rows}
  WITH ${source.bound} ${sorted} LIMIT $limit
  RETURN collect({row: ${source.row}, keys: [${keys.map(sortedBy).join(', ')}]}) AS rows
}
RETURN q.index AS index, rows[..q.size + 1] AS rows,
  ${behind(source, filter, walk, isLong(listing, filter))} AS behind,
  ${total === true ? `COUNT { ${readIn(source, filter, [])} RETURN ${source.bound} }` : 'null'} AS total`;
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
