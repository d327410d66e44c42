/** Reads the bodies that act on regulations, those with the most first, each with all its acts. */
import {
  type BodyFilter,
  type MatrixActFragment,
  MatrixMoreDocument,
  MatrixRowsDocument,
  type MatrixRowsQuery,
  type RegulationActFilter,
} from '../../graph/operations.js';
import { request } from '../../graph/request.js';
import { gather, nextOf } from '../../graph/useQuery.js';

export type Act = MatrixActFragment;
type Body = MatrixRowsQuery['bodies']['nodes'][number];

export interface BodyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: Body['kind'];
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly acts: readonly Act[];
}

export interface Rows {
  readonly rows: readonly BodyRow[];
  /** There are more bodies than were read. */
  readonly truncated: boolean;
}

export async function readRows(
  filter: BodyFilter,
  acts: RegulationActFilter,
  most: number,
  signal: AbortSignal,
): Promise<Rows> {
  const rows: BodyRow[] = [];
  let after: string | null = null;
  do {
    const { bodies }: MatrixRowsQuery = await request(MatrixRowsDocument, { filter, acts, after }, { signal });
    const acting = bodies.nodes.filter(({ regulations }) => regulations.totalCount > 0);
    for (const body of acting) if (!isPartOfCongress(body)) rows.push(await whole(body, acts, signal));
    after = acting.length === 0 ? null : nextOf(bodies); // those behind have done nothing to any regulation
  } while (after !== null && rows.length < most);
  return { rows, truncated: after !== null };
}

/** A congress answers for what its standing committee did. */
const isPartOfCongress = ({ kind, parent }: Body): boolean => kind === 'STANDING_COMMITTEE' && parent !== null;

async function whole(body: Body, acts: RegulationActFilter, signal: AbortSignal): Promise<BodyRow> {
  const { id, name, kind, place, regulations } = body;
  const first = nextOf(regulations);
  if (first === null) return { id, name, kind, place, acts: regulations.edges };
  const rest = await gather(
    (after) => request(MatrixMoreDocument, { body: id, acts, after: after ?? first }, { signal }),
    ({ node }) =>
      node && 'regulations' in node ? { rows: node.regulations.edges, next: nextOf(node.regulations) } : undefined,
  );
  return { id, name, kind, place, acts: [...regulations.edges, ...rest.rows] };
}
