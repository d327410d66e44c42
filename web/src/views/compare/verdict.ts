/** How far a city has come with a topic, as its reports tell it. Pure. */
import type { Action, Status } from '../../graph/kinds.js';

interface Act {
  readonly action: Action;
  readonly status: Status;
  readonly node: { readonly kind: string };
}

export const VERDICTS = ['has', 'working', 'watches', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

const MAKES: readonly Action[] = ['ENACT', 'AMEND', 'APPROVE'];
const PREPARES: readonly Action[] = ['ENACT', 'AMEND', 'APPROVE', 'REVIEW', 'RESEARCH', 'REPEAL'];

/**
 * `has`: the words say that a text of its own is in force (enacted, amended, or checked as the city's own regulation).
 * `working`: one is prepared, deliberated or planned. `watches`: only the law of others is checked or carried out.
 */
export function verdictOn(acts: readonly Act[]): Verdict {
  if (acts.length === 0) return 'none';
  if (acts.some(({ action, status }) => MAKES.includes(action) && status === 'DONE')) return 'has';
  const checksItsOwn = ({ action, node }: Act) =>
    (action === 'INSPECT' || action === 'IMPLEMENT') && node.kind === 'LOCAL_REGULATION';
  if (acts.some(checksItsOwn)) return 'has';
  return acts.some(({ action }) => PREPARES.includes(action)) ? 'working' : 'watches';
}
