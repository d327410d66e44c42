import DataLoader from 'dataloader';
import type { GraphStore, Listing, Page, PageRequest } from '../store/port.js';

/** What a page is asked by; its total is asked for together with its rows. */
interface Totalled {
  readonly total?: boolean;
}
export type PagesLoader<Request extends Totalled, Result> = DataLoader<Request, Result, string>;
export type PageLoader<L extends Listing> = PagesLoader<PageRequest<L>, Page<L>>;

/** Pages of one kind of list. */
export function pageLoader<L extends Listing>(store: GraphStore, listing: L): PageLoader<L> {
  return pagesLoader((requests: readonly PageRequest<L>[]) => store.page(listing, requests));
}

/** All pages that a query asks for at once go to the store in one call. */
export function pagesLoader<Request extends Totalled, Result>(
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

/** The rows and the total of one list are asked for separately, each where it is selected: one request gets both. */
function merge<Request extends Totalled>(requests: readonly Request[]): ReadonlyMap<string, Request> {
  const distinct = new Map<string, Request>();
  for (const request of requests) {
    const key = rowsKey(request);
    if (request.total === true || !distinct.has(key)) distinct.set(key, request);
  }
  return distinct;
}

const rowsKey = (request: Totalled): string => JSON.stringify({ ...request, total: undefined });
