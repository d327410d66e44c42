/** One part of a view's state, written in the address; what is as it is by default is left out. */
import { useMemo } from 'preact/hooks';
import { go, useAddress } from './address.js';

export interface Param<T> {
  parse(values: readonly string[]): T;
  print(value: T): readonly string[];
}

export const text = (fallback = ''): Param<string> => ({
  parse: ([value]) => value ?? fallback,
  print: (value) => (value === fallback ? [] : [value]),
});

export const choice = <T extends string>(allowed: readonly T[], fallback: T): Param<T> => ({
  parse: ([value]) => allowed.find((each) => each === value) ?? fallback,
  print: (value) => (value === fallback ? [] : [value]),
});

export const integer = (): Param<number | undefined> => ({
  parse: ([value]) => (value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined),
  print: (value) => (value === undefined ? [] : [String(value)]),
});

export const strings = (): Param<readonly string[]> => ({ parse: (values) => values, print: (values) => values });

export const choices = <T extends string>(allowed: readonly T[], fallback: readonly T[] = []): Param<readonly T[]> => ({
  parse: (values) => (values.length === 0 ? fallback : allowed.filter((each) => values.includes(each))),
  print: (values) => (String(values) === String(fallback) ? [] : values.length === 0 ? ['-'] : values),
});

type Params = Readonly<Record<string, Param<unknown>>>;
export type ViewState<P extends Params> = {
  readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never;
};
export type Change<P extends Params> = (change: Partial<ViewState<P>>, how?: 'push' | 'replace') => void;

/** `params` is a constant of the view. */
export function useViewState<P extends Params>(params: P): readonly [ViewState<P>, Change<P>] {
  const address = useAddress();
  const search = address.params.toString();
  const state = useMemo(() => parseAll(params, new URLSearchParams(search)), [params, search]);
  const change: Change<P> = (changed, how = 'push') => {
    const next = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changed)) {
      next.delete(name);
      for (const each of params[name]?.print(value) ?? []) next.append(name, each);
    }
    go(`${location.pathname}${next.size === 0 ? '' : `?${next}`}`, how);
  };
  return [state, change];
}

function parseAll<P extends Params>(params: P, search: URLSearchParams): ViewState<P> {
  const entries = Object.entries(params).map(([name, param]) => [name, param.parse(search.getAll(name))] as const);
  return Object.fromEntries(entries) as ViewState<P>; // each value comes from the param of its name
}
