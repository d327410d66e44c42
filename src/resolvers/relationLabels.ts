import type { EdgeRecord } from '../model/graph.js';
import type { RelationKind } from '../model/vocabulary.js';

/** What stands beside a line in a drawing, read from its source to its target. */
const LABELS: Readonly<Record<RelationKind, string>> = {
  PART_OF: '隶属',
  OF: '属于',
  HOLDS: '担任',
  IN: '设于',
  ENACTED: '制定',
  AMENDED: '修改',
  REPEALED: '废止',
  REVIEWED: '审议',
  APPROVED: '批准',
  RESEARCHED: '调研起草',
  INSPECTED: '执法检查',
  IMPLEMENTED: '贯彻实施',
  ACTED_ON: '涉及',
  CARRIED_OUT: '开展',
  HELD: '召开',
  MENTIONS: '提及',
};

export const labelOf = ({ relation, years }: EdgeRecord): string =>
  years.length === 0 ? LABELS[relation] : `${LABELS[relation]} ${years.join('、')}`;
