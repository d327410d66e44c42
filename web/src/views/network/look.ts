import type { Kind } from '../../graph/kinds.js';
import { actionColours, colour, kindColours } from '../../shared/colours.js';
import { ACTION_OF, type Relation } from './relations.js';

/** The colours of a drawing, as the present appearance of the page has them. */
export interface Look {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly ink: string;
  readonly ground: string;
  readonly faint: string;
  relation(relation: Relation): string;
}

export function presentLook(): Look {
  const actions = actionColours();
  const line = colour('line-2');
  return {
    kinds: kindColours(),
    ink: colour('ink'),
    ground: colour('surface'),
    faint: colour('line'),
    relation: (relation) => {
      const action = ACTION_OF[relation];
      return action === undefined ? line : actions[action];
    },
  };
}
