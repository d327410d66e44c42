import { type Operation, request } from './request.js';
import { type Asked, useAsked } from './useAsked.js';

export function useQuery<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Asked<Data> {
  return useAsked(keyOf(operation, variables), (signal) => request(operation, variables, { signal }));
}

/** A list read page by page, whole or up to `most` rows; `total` says how many there are. */
export interface Gathered<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

export interface ConnectionPage<Row> {
  readonly rows: readonly Row[];
  readonly total?: number | undefined;
  /** Cursor of the next page; null after the last. */
  readonly next: string | null;
}

export const MOST_ROWS = 2000;

export function useGathered<Data, Variables extends { readonly after?: string | null | undefined }, Row>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => ConnectionPage<Row> | undefined,
  most = MOST_ROWS,
): Asked<Gathered<Row>> {
  return useAsked(`all ${most} ${keyOf(operation, variables)}`, (signal) =>
    gather((after) => request(operation, { ...variables, after }, { signal }), pageOf, most),
  );
}

export async function gather<Data, Row>(
  read: (after: string | null) => Promise<Data>,
  pageOf: (data: Data) => ConnectionPage<Row> | undefined,
  most = MOST_ROWS,
): Promise<Gathered<Row>> {
  const rows: Row[] = [];
  let total: number | undefined;
  let after: string | null = null;
  do {
    const page: ConnectionPage<Row> | undefined = pageOf(await read(after));
    if (page === undefined) break;
    rows.push(...page.rows);
    total ??= page.total;
    after = page.next;
  } while (after !== null && rows.length < most);
  return { rows, total: total ?? rows.length };
}

interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const nextOf = ({ pageInfo }: Pick<Connection<unknown>, 'pageInfo'>): string | null =>
  pageInfo.hasNextPage ? pageInfo.endCursor : null;

export const nodesPage = <Row>(connection: Connection<Row>): ConnectionPage<Row> => ({
  rows: connection.nodes,
  total: connection.totalCount,
  next: nextOf(connection),
});

const keyOf = <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): string =>
  `${operation} ${JSON.stringify(variables)}`;
