import DataLoader from 'dataloader';
import type { Follow, Followed, GraphStore, Listing, Page, PageRequest } from '../store/port.js';

/** What is asked of a page beside its rows, together with them. */
interface Asked {
  readonly total?: boolean;
  readonly follow?: Follow;
}
export type PagesLoader<Request extends Asked, Result> = DataLoader<Request, Result, string>;
export type PageLoader<L extends Listing> = PagesLoader<PageRequest<L>, Page<L>>;

/** Pages of one kind of list; what they bring along is told before anyone sees their rows. */
export function pageLoader<L extends Listing>(
  store: GraphStore,
  listing: L,
  tell: (followed: Followed) => void,
): PageLoader<L> {
  return pagesLoader(async (requests: readonly PageRequest<L>[]) => {
    const pages = await store.page(listing, requests);
    for (const { followed } of pages) if (followed !== undefined) tell(followed);
    return pages;
  });
}

/** All pages that a query asks for at once go to the store in one call. */
export function pagesLoader<Request extends Asked, Result>(
  ask: (requests: readonly Request[]) => Promise<readonly Result[]>,
): PagesLoader<Request, Result> {
  return new DataLoader(
    async (requests: readonly Request[]) => {
      const distinct = merge(requests);
      const keys = [...distinct.keys()];
      const pages = await ask([...distinct.values()]);
      const pageOf = new Map(keys.map((key, index) => [key, pages[index]]));
      return requests.map((request) => pageOf.get(rowsKey(request)) ?? new Error('no page came back'));
    },
    { cacheKeyFn: JSON.stringify },
  );
}

/** Rows, total and what is followed are asked for separately, each where it is selected: one request gets all of them. */
function merge<Request extends Asked>(requests: readonly Request[]): ReadonlyMap<string, Request> {
  const distinct = new Map<string, Request>();
  for (const request of requests) {
    const key = rowsKey(request);
    const other = distinct.get(key);
    distinct.set(key, other === undefined ? request : { ...other, ...both(other, request) });
  }
  return distinct;
}

function both({ total, follow }: Asked, other: Asked): Asked {
  const follows = [follow, other.follow].filter((one) => one !== undefined);
  return {
    ...(total === true || other.total === true ? { total: true } : {}),
    ...(follows.length === 0 ? {} : { follow: joined(follows) }),
  };
}

const joined = (follows: readonly Follow[]): Follow => ({
  entities: [...new Set(follows.flatMap(({ entities }) => entities))],
  evidence: follows.some(({ evidence }) => evidence),
  documents: follows.some(({ documents }) => documents),
});

const rowsKey = (request: Asked): string => JSON.stringify({ ...request, total: undefined, follow: undefined });
