import type { Action } from '../../graph/kinds.js';
import type { RelationKind } from '../../graph/operations.js';

export type Relation = RelationKind;

/** Relations that say what a body did to a regulation have the colour of the action. */
export const ACTION_OF: Readonly<Partial<Record<Relation, Action>>> = {
  ENACTED: 'ENACT',
  AMENDED: 'AMEND',
  REPEALED: 'REPEAL',
  APPROVED: 'APPROVE',
  REVIEWED: 'REVIEW',
  RESEARCHED: 'RESEARCH',
  INSPECTED: 'INSPECT',
  IMPLEMENTED: 'IMPLEMENT',
  ACTED_ON: 'OTHER',
};

/** What can be filtered; MENTIONS is drawn only when asked for: it says least and there is most of it. */
export const RELATIONS = [
  'ENACTED',
  'AMENDED',
  'REPEALED',
  'APPROVED',
  'REVIEWED',
  'RESEARCHED',
  'INSPECTED',
  'IMPLEMENTED',
  'ACTED_ON',
  'CARRIED_OUT',
  'HELD',
  'HOLDS',
  'IN',
  'OF',
  'PART_OF',
  'MENTIONS',
] as const satisfies readonly Relation[];
