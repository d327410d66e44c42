import { choices, integer, type Param, strings, text, useViewState } from '../../app/viewState.js';
import { KINDS } from '../../graph/kinds.js';
import { RELATIONS } from './relations.js';

const depth: Param<1 | 2> = {
  parse: ([value]) => (value === '2' ? 2 : 1),
  print: (value) => (value === 2 ? ['2'] : []),
};

/** All of it stands in the address. */
const STATE = {
  /** Where it began. */
  id: strings(),
  /** What was expanded since. */
  more: strings(),
  hide: strings(),
  /** Bundles that were opened. */
  open: strings(),
  nokind: choices(KINDS),
  relation: choices(RELATIONS),
  depth,
  from: integer(),
  to: integer(),
  /** The other end of a path that begins at the first `id`. */
  path: text(),
};

export const useNetworkState = () => useViewState(STATE);
export type NetworkState = ReturnType<typeof useNetworkState>[0];
export type ChangeNetwork = ReturnType<typeof useNetworkState>[1];
