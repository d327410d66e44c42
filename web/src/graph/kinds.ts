/** The vocabularies as values, checked against the generated types. */
import type * as graph from './operations.js';

export type Action = graph.Action;
export type Status = graph.Status;
export type ActivityCategory = graph.ActivityCategory;

export const KINDS = ['PLACE', 'BODY', 'REGULATION', 'PROJECT', 'PERSON', 'OFFICE', 'MEETING', 'DOCUMENT'] as const;
export type Kind = (typeof KINDS)[number];

export const ACTIONS = [
  'ENACT',
  'AMEND',
  'REPEAL',
  'APPROVE',
  'REVIEW',
  'RESEARCH',
  'INSPECT',
  'IMPLEMENT',
  'OTHER',
] as const satisfies readonly Action[];

export const STATUSES = ['DONE', 'IN_PROGRESS', 'PLANNED'] as const satisfies readonly Status[];

/** An id begins with its kind: `regulation/白城市志愿服务条例`. */
export function kindOfId(id: string): Kind | undefined {
  const prefix = id.slice(0, id.indexOf('/')).toUpperCase();
  return KINDS.find((kind) => kind === prefix);
}
