import DataLoader from 'dataloader';
import type { GraphStore, Listing, Page, PageRequest } from '../store/port.js';

export type PageLoader<L extends Listing> = DataLoader<PageRequest<L>, Page<L>, string>;

/** Pages of one kind of list: all that a query asks for at once goes to the store in one call. */
export function pageLoader<L extends Listing>(store: GraphStore, listing: L): PageLoader<L> {
  return new DataLoader(
    async (requests: readonly PageRequest<L>[]) => {
      const distinct = merge(requests);
      const keys = [...distinct.keys()];
      const pages = await store.page(listing, [...distinct.values()]);
      const pageOf = new Map(keys.map((key, index) => [key, pages[index]]));
      return requests.map((request) => pageOf.get(rowsKey(request)) ?? new Error(`no page of ${listing} came back`));
    },
    { cacheKeyFn: JSON.stringify },
  );
}

/** The rows and the total of one list are asked for separately, each where it is selected: one request gets both. */
function merge<L extends Listing>(requests: readonly PageRequest<L>[]): ReadonlyMap<string, PageRequest<L>> {
  const distinct = new Map<string, PageRequest<L>>();
  for (const request of requests) {
    const key = rowsKey(request);
    if (request.total === true || !distinct.has(key)) distinct.set(key, request);
  }
  return distinct;
}

const rowsKey = (request: PageRequest): string => JSON.stringify({ ...request, total: undefined });
