import type { GraphStore, Listing, Listings, PageRequest } from '../../../src/store/port.js';

type Row<L extends Listing> = Listings[L]['row'];
const last = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

const LABELS: { readonly [L in Listing]: (row: Row<L>) => string } = {
  places: ({ id }) => last(id),
  bodies: ({ id }) => last(id),
  regulations: ({ id }) => last(id),
  projects: ({ id }) => last(id),
  people: ({ id }) => last(id),
  offices: ({ name }) => name,
  documents: ({ id }) => last(id),
  entities: ({ id }) => last(id),
  activities: ({ document, evidence, category, action, object, about }) =>
    `${last(document)} ${evidence[0]?.start} ${action ?? category} ${object ?? last(about[0] ?? '')}`,
  acts: ({ body, action, status, regulation, years }) =>
    [last(body).slice(0, 2), action, status, last(regulation), ...years].join(' '),
  holdings: ({ person, office, asOf }) => [last(person), last(office), ...asOf].join(' '),
  mentions: ({ entity, evidence: { document, start, end } }) => `${last(document)} ${start}-${end} ${last(entity)}`,
  judgements: ({ judgement, at, until }) => [judgement, at.slice(5, 10), until?.slice(5, 10) ?? 'now'].join(' '),
};

/** What a reader of a failing test sees of a row: short, and different for each row of the sample. */
export const labelOf = <L extends Listing>(listing: L, row: Row<L>): string => LABELS[listing](row);

export type Query<L extends Listing> = Listings[L]['query'];
export type OrderBy<L extends Listing> = NonNullable<PageRequest<L>['orderBy']>;

/** Labels of all rows of a query, read as one page. */
export async function listed<L extends Listing>(
  store: GraphStore,
  listing: L,
  query: Query<L>,
  orderBy?: OrderBy<L>,
): Promise<readonly string[]> {
  const [page] = await store.page(listing, [{ query, first: 100, ...(orderBy && { orderBy }) }]);
  return page?.rows.map(({ row }) => labelOf(listing, row)) ?? [];
}

/** A query that keeps a handful of rows of each listing; of the thousands of places only those that reports speak of. */
export const SOME: { readonly [L in Listing]: Query<L> } = {
  places: { mentioned: true },
  bodies: {},
  regulations: {},
  projects: {},
  people: {},
  offices: {},
  activities: {},
  documents: {},
  acts: {},
  holdings: {},
  mentions: {},
  entities: { kinds: ['REGULATION', 'PERSON', 'OFFICE', 'MEETING'] },
  judgements: {},
};

export async function dumped(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const row of store.dump()) lines.push(JSON.stringify(row));
  return lines.join('\n');
}
