import type { GraphQLResolveInfo } from 'graphql';
import type { PageArgs } from '../schema/connection.js';
import type { Direction } from '../schema/order.js';
import type { Listing, Listings, PageOf, PageRequest } from '../store/port.js';
import { boundsOf } from './bounds.js';
import type { Graph } from './graph.js';
import { followOf, type Selection, selectedBelow, within } from './lookAhead.js';

type Row<L extends Listing> = Listings[L]['row'];

interface ListArgs<L extends Listing> extends PageArgs {
  readonly orderBy?: { readonly field: Listings[L]['order']; readonly direction: Direction } | null;
}

/** What a connection's fields ask of the page behind them. */
interface Asked {
  /** The number of all rows. */
  readonly total?: boolean;
  /** What is selected of the rows. */
  readonly selection?: Selection;
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
  return connectionFrom(({ total, selection }) => {
    const follow = selection && followOf(listing, selection);
    return graph.page(listing, { ...request, ...(total && { total }), ...(follow && { follow }) });
  }, nodes);
}

/** Where a list's nodes are not its rows, or its edges carry more than a node. */
interface Nodes<Row> {
  nodeOf(row: Row): unknown;
  edgeOf(row: Row): object;
  /** What is selected of the rows, as seen from the edges and from the nodes. */
  ofEdges(selection: Selection): Selection;
  ofNodes(selection: Selection): Selection;
}

const ROWS: Nodes<unknown> = {
  nodeOf: (row) => row,
  edgeOf: (row) => ({ node: row }),
  ofEdges: (selection) => within(selection, 'node'),
  ofNodes: (selection) => selection,
};

/** The same for rows from anywhere. */
export function connectionFrom<Row>(
  ask: (asked: Asked) => Promise<PageOf<Row>>,
  { nodeOf, edgeOf, ofEdges, ofNodes }: Nodes<Row> = ROWS,
) {
  return {
    edges: async (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      const { rows } = await ask({ selection: ofEdges(selectedBelow(info)) });
      return rows.map((entry) => ({ cursor: () => entry.cursor, ...edgeOf(entry.row) })); // a cursor is made when it is selected
    },
    nodes: async (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      const { rows } = await ask({ selection: ofNodes(selectedBelow(info)) });
      return rows.map(({ row }) => nodeOf(row));
    },
    pageInfo: async () => {
      const { rows, hasNext, hasPrevious } = await ask({});
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: rows.at(0)?.cursor,
        endCursor: rows.at(-1)?.cursor,
      };
    },
    totalCount: async () => (await ask({ total: true })).total,
  };
}
