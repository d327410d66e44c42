import { ZhengtuError } from '../model/errors.js';
import type { Listing, Listings } from './port.js';

/**
 * The keys by which each order of each listing sorts, the last of them unique: what a cursor carries and what both engines
 * compare, strings by code point. DESC is the same keys read backwards, except that rows without a year or a count stand
 * last either way.
 */
export const ORDERS = {
  places: { CODE: ['code', 'id'], NAME: ['name', 'id'], MENTIONS: ['mentions', 'id'] },
  bodies: { NAME: ['name', 'id'], MENTIONS: ['mentions', 'id'], REGULATIONS: ['related', 'id'] },
  regulations: { TITLE: ['name', 'id'], MENTIONS: ['mentions', 'id'], ACTORS: ['related', 'id'] },
  projects: { NAME: ['name', 'id'] },
  people: { NAME: ['name', 'id'] },
  offices: { NAME: ['name', 'id'] },
  activities: { DOCUMENT: ['document', 'start', 'id'], YEAR: ['year', 'id'], COUNT: ['count', 'id'] },
  documents: { ID: ['id'] },
  acts: {
    TITLE: ['title', 'regulation', 'body', 'action', 'status'],
    YEAR: ['year', 'title', 'regulation', 'body', 'action', 'status'],
    ACTION: ['action', 'title', 'regulation', 'body', 'status'],
  },
  holdings: { OFFICE: ['office', 'person'] },
  mentions: { DOCUMENT: ['document', 'start', 'end', 'entity'] },
  entities: { ID: ['id'] },
  judgements: { RECORDED: ['n'] },
} as const satisfies { readonly [L in Listing]: Readonly<Record<Listings[L]['order'], readonly string[]>> };

const NUMBERS: ReadonlySet<string> = new Set(['mentions', 'related', 'start', 'end', 'year', 'count', 'n']);
export const isNumber = (key: string): boolean => NUMBERS.has(key);

export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly keys: readonly string[];
}

/** The order asked for, else the listing's first one, ascending. */
export function orderOf(
  listing: Listing,
  asked?: { readonly field: string; readonly direction: 'ASC' | 'DESC' },
): Order {
  const orders = new Map<string, readonly string[]>(Object.entries(ORDERS[listing]));
  const field = asked?.field ?? [...orders.keys()][0] ?? '';
  const keys = orders.get(field);
  if (keys !== undefined) return { field, direction: asked?.direction ?? 'ASC', keys };
  throw new ZhengtuError(
    'BAD_USER_INPUT',
    `Order of ${listing}: expected one of ${[...orders.keys()].join(', ')}, came ${field}.`,
  );
}
