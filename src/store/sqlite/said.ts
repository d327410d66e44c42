import type { ActKey, HoldingKey } from '../derive.js';
import type { MentionCount, Said } from '../said.js';
import type { Statements } from './statements.js';

/** And whose report it is. */
export interface SaidBySomebody extends Said {
  readonly issuer?: string;
}

export function whatIsSaid(statements: Statements, document: string): SaidBySomebody {
  const issuer = statements.row<{ issuer: string }>('said-issuer', { document })?.issuer;
  return {
    ...(issuer === undefined ? {} : { issuer }),
    entities: statements.rows<{ entity: string }>('said-entities', { document }).map((row) => row.entity),
    mentions: statements.rows<MentionCount>('said-mentions', { document }),
    acts: statements.rows<ActKey>('said-acts', { document }),
    holdings: statements.rows<HoldingKey>('said-holdings', { document }),
  };
}
