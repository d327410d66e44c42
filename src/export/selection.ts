/** What of the graph is taken away, as a caller says it and as it was understood. */
import { ZhengtuError } from '../model/errors.js';
import { COUNTRY_CODE, placeId } from '../model/ids.js';
import { ENTITY_KINDS, type EntityKind } from '../model/vocabulary.js';
import type { GraphStore } from '../store/port.js';

/** What a network can have as nodes; documents only where they are asked for. */
export const NODE_KINDS = [...ENTITY_KINDS, 'DOCUMENT'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** In a caller's words: from a command line or an address. */
export interface SelectionAsked {
  /** A place: its id, its code or its name. */
  readonly within?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Absent fields select everything. */
export interface Selection {
  /** Ids of the place asked for and of all below it. */
  readonly places?: ReadonlySet<string>;
  readonly kinds?: ReadonlySet<NodeKind>;
  readonly yearFrom?: number;
  readonly yearTo?: number;
}

export async function selectionOf(asked: SelectionAsked, store: GraphStore): Promise<Selection> {
  const { within, kinds, from, to } = asked;
  const yearFrom = yearOf('from', from);
  const yearTo = yearOf('to', to);
  if (yearFrom !== undefined && yearTo !== undefined && yearFrom > yearTo) {
    throw badSelection('from', `a year up to ${yearTo}`, String(yearFrom));
  }
  const places = within === undefined ? undefined : await placesIn(within, store);
  return {
    ...(places === undefined ? {} : { places }),
    ...(kinds === undefined ? {} : { kinds: new Set(kinds.map(kindOf)) }),
    ...(yearFrom === undefined ? {} : { yearFrom }),
    ...(yearTo === undefined ? {} : { yearTo }),
  };
}

function yearOf(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^[12]\d{3}$/.test(written)) return Number(written);
  throw badSelection(name, 'a year such as 2023', written);
}

function kindOf(written: string): NodeKind {
  const kind = NODE_KINDS.find((known) => known === written.toUpperCase());
  if (kind !== undefined) return kind;
  throw badSelection('kind', `one of ${NODE_KINDS.join(', ')}`, written);
}

/** Everything lies within the country, what has no known place too. */
async function placesIn(written: string, store: GraphStore): Promise<ReadonlySet<string> | undefined> {
  const root = await placeNamed(written, store);
  if (root === placeId(COUNTRY_CODE)) return undefined;
  const places = new Set([root]);
  let after: string | undefined;
  do {
    const request = { query: { within: root }, first: PAGE, ...(after === undefined ? {} : { after }) };
    const [page] = await store.page('places', [request]);
    for (const { row } of page?.rows ?? []) places.add(row.id);
    after = page?.hasNext ? page.rows.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return places;
}

const PAGE = 1000;

async function placeNamed(written: string, store: GraphStore): Promise<string> {
  const ids = [written, placeId(written)];
  const found = (await store.entities(ids)).find((entity) => entity?.type === 'PLACE');
  if (found !== undefined) return found.id;
  const [named = []] = await store.named([{ kind: 'PLACE' satisfies EntityKind, name: written }]);
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only;
  const hint = only === undefined ? 'write it as the reports do, or give its code' : `which one: ${named.join(', ')}?`;
  throw badSelection('within', 'the name, code or id of one place', `«${written}»`, hint);
}

const badSelection = (name: string, expected: string, came: string, hint?: string): ZhengtuError =>
  new ZhengtuError(
    'BAD_USER_INPUT',
    `${name}: expected ${expected}, came ${came}.`,
    hint === undefined ? {} : { hint },
  );
