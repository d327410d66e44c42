/** The address is the state: what a view shows can be read from it, shared, bookmarked and gone back to. */
import { useEffect, useState } from 'preact/hooks';

export interface Address {
  readonly path: string;
  readonly params: URLSearchParams;
}

const CHANGED = 'zhengtu:address';

const current = (): Address => ({
  path: decoded(location.pathname),
  params: new URLSearchParams(location.search),
});

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % written by hand
  }
}

export function go(href: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', href);
  else history.replaceState(null, '', href);
  dispatchEvent(new Event(CHANGED));
}

export function useAddress(): Address {
  const [address, setAddress] = useState(current);
  useEffect(() => {
    const read = () => setAddress(current());
    addEventListener('popstate', read);
    addEventListener(CHANGED, read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener(CHANGED, read);
    };
  }, []);
  return address;
}

/** Plain links stay plain links; those that lead to a page of the explorer do so without loading it anew. */
export function followLinks(isOurs: (path: string) => boolean): void {
  addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (!isOurs(decoded(link.pathname)) || (link.hash && link.pathname === location.pathname)) return;
    event.preventDefault();
    go(link.href);
  });
}

/** An id is an address: `regulation/白城市志愿服务条例` is the page /regulation/白城市志愿服务条例. */
export const pageOf = (id: string): string => `/${id.split('/').map(encodeURIComponent).join('/')}`;

export const spanPage = (
  documentId: string,
  { start, end }: { readonly start: number; readonly end: number },
): string => `${pageOf(documentId)}?at=${start}-${end}`;

export const withParams = (path: string, params: Readonly<Record<string, string | readonly string[] | undefined>>) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) search.append(name, each);
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
};
