import { choices, integer, type Param, strings, text, useViewState } from '../../app/viewState.js';
import { KINDS } from '../../graph/kinds.js';
import { RELATIONS } from './relations.js';

const depth: Param<1 | 2> = {
  parse: ([value]) => (value === '2' ? 2 : 1),
  print: (value) => (value === 2 ? ['2'] : []),
};

/** A node that stays where it was put. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const PIN = /^(.+)@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/;

const pins: Param<readonly Pin[]> = {
  parse: (values) =>
    values.flatMap((value) => {
      const [, id, x, y] = PIN.exec(value) ?? [];
      return id === undefined ? [] : [{ id, x: Number(x), y: Number(y) }];
    }),
  print: (value) => value.map(({ id, x, y }) => `${id}@${x.toFixed(1)},${y.toFixed(1)}`),
};

export const unpinned = (of: readonly Pin[], id: string): readonly Pin[] => of.filter((pin) => pin.id !== id);
export const pinnedAt = (of: readonly Pin[], pin: Pin): readonly Pin[] => [...unpinned(of, pin.id), pin];

/** All of it stands in the address. */
const STATE = {
  /** Where it began. */
  id: strings(),
  /** What was expanded since. */
  more: strings(),
  hide: strings(),
  pin: pins,
  /** Bundles that were opened. */
  open: strings(),
  nokind: choices(KINDS),
  relation: choices(RELATIONS),
  depth,
  from: integer(),
  to: integer(),
  /** The other end of a path that begins at the first `id`. */
  path: text(),
  /** What was chosen to be looked at. */
  at: text(),
};

export const useNetworkState = () => useViewState(STATE);
export type NetworkState = ReturnType<typeof useNetworkState>[0];
export type ChangeNetwork = ReturnType<typeof useNetworkState>[1];
