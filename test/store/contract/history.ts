import type { JudgementRecord } from '../../../src/model/graph.js';
import { committee, government, yueyang } from '../sampleReports.js';

const judged = (
  day: string,
  left: { readonly id: string },
  judgement: JudgementRecord['judgement'],
  right: { readonly id: string },
): JudgementRecord => ({
  left: left.id,
  right: right.id,
  judgement,
  reason: '两个机构',
  at: `2026-01-${day}T00:00:00.000Z`,
});

/** Judgements that leave the graph as it is: one is taken back by the next, whichever way round the pair is named. */
export const HISTORY: readonly JudgementRecord[] = [
  judged('01', committee, 'DIFFERENT', government),
  judged('02', government, 'UNSURE', committee),
  judged('03', committee, 'DIFFERENT', yueyang),
];
