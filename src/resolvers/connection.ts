import type { PageArgs } from '../schema/connection.js';
import type { Direction } from '../schema/order.js';
import type { Listing, Listings, PageOf, PageRequest } from '../store/port.js';
import { boundsOf } from './bounds.js';
import type { Graph } from './graph.js';

type Row<L extends Listing> = Listings[L]['row'];

interface ListArgs<L extends Listing> extends PageArgs {
  readonly orderBy?: { readonly field: Listings[L]['order']; readonly direction: Direction } | null;
}

/** The value behind a connection's fields; each asks the store for what it needs, when it is selected. */
export function connection<L extends Listing>(
  graph: Graph,
  listing: L,
  query: Listings[L]['query'],
  args: ListArgs<L>,
  nodes?: Nodes<Row<L>>,
) {
  const { orderBy } = args;
  const request: PageRequest<L> = { query, ...boundsOf(args), ...(orderBy == null ? {} : { orderBy }) };
  return connectionFrom((total) => graph.page(listing, total ? { ...request, total } : request), nodes);
}

/** Where a list's nodes are not its rows, or its edges carry more than a node. */
interface Nodes<Row> {
  nodeOf(row: Row): unknown;
  edgeOf(row: Row): object;
}

/** The same for rows from anywhere; `ask` answers a page, with the number of all rows if it is told so. */
export function connectionFrom<Row>(
  ask: (total: boolean) => Promise<PageOf<Row>>,
  { nodeOf, edgeOf }: Nodes<Row> = { nodeOf: (row) => row, edgeOf: (row) => ({ node: row }) },
) {
  return {
    edges: async () => (await ask(false)).rows.map(({ cursor, row }) => ({ cursor, ...edgeOf(row) })),
    nodes: async () => (await ask(false)).rows.map(({ row }) => nodeOf(row)),
    pageInfo: async () => {
      const { rows, hasNext, hasPrevious } = await ask(false);
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: rows.at(0)?.cursor,
        endCursor: rows.at(-1)?.cursor,
      };
    },
    totalCount: async () => (await ask(true)).total,
  };
}
