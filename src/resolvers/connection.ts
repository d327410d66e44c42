import type { PageArgs } from '../schema/connection.js';
import type { Direction } from '../schema/order.js';
import type { Listing, Listings, PageRequest } from '../store/port.js';
import { boundsOf } from './bounds.js';
import type { Graph } from './graph.js';

type Row<L extends Listing> = Listings[L]['row'];

interface ListArgs<L extends Listing> extends PageArgs {
  readonly orderBy?: { readonly field: Listings[L]['order']; readonly direction: Direction } | null;
}

/** Where a list's nodes are not its rows, or its edges carry more than a node. */
interface Shape<L extends Listing> {
  nodeOf(row: Row<L>): unknown;
  edgeOf(row: Row<L>): object;
}

/** The value behind a connection's fields; each asks the store for what it needs, when it is selected. */
export function connection<L extends Listing>(
  graph: Graph,
  listing: L,
  query: Listings[L]['query'],
  args: ListArgs<L>,
  { nodeOf, edgeOf }: Shape<L> = { nodeOf: (row) => row, edgeOf: (row) => ({ node: row }) },
) {
  const { orderBy } = args;
  const request: PageRequest<L> = { query, ...boundsOf(args), ...(orderBy == null ? {} : { orderBy }) };
  const page = () => graph.page(listing, request);
  return {
    edges: async () => (await page()).rows.map(({ cursor, row }) => ({ cursor, ...edgeOf(row) })),
    nodes: async () => (await page()).rows.map(({ row }) => nodeOf(row)),
    pageInfo: async () => {
      const { rows, hasNext, hasPrevious } = await page();
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: rows.at(0)?.cursor,
        endCursor: rows.at(-1)?.cursor,
      };
    },
    totalCount: async () => (await graph.page(listing, { ...request, total: true })).total,
  };
}
