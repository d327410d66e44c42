import type { ActivityRecord, EvidenceRef, ReportGraph } from '../../model/graph.js';
import { byCodePoint } from '../walk/edgeSource.js';

type Said = Omit<ReportGraph, 'text' | 'passages'>;

/** What a report said itself, where the graph holds it under other ids; text and passages are the same in both. */
export function originalOf(report: ReportGraph): string {
  const { text, passages, ...said } = inOrder(report);
  return JSON.stringify(said);
}

export const withOriginal = (
  original: string,
  { text, passages }: Pick<ReportGraph, 'text' | 'passages'>,
): ReportGraph => ({
  ...(JSON.parse(original) as Said), // written by ourselves
  text,
  passages,
});

/** The lists of a report in the order in which a store gives them back. */
function inOrder(report: ReportGraph): ReportGraph {
  const startOf = ({ evidence }: ActivityRecord): number => Math.min(...evidence.map(({ start }) => start));
  return {
    ...report,
    entities: report.entities.toSorted((left, right) => byCodePoint(left.id, right.id)),
    mentions: report.mentions.toSorted(
      (left, right) => byPlace(left.evidence, right.evidence) || byCodePoint(left.entity, right.entity),
    ),
    activities: report.activities.toSorted(
      (left, right) => startOf(left) - startOf(right) || byCodePoint(left.id, right.id),
    ),
    holdings: report.holdings.toSorted(
      (left, right) =>
        byCodePoint(left.office, right.office) ||
        byCodePoint(left.person, right.person) ||
        byPlace(left.evidence, right.evidence),
    ),
  };
}

const byPlace = (left: Stretch, right: Stretch): number => left.start - right.start || left.end - right.end;

type Stretch = Pick<EvidenceRef, 'start' | 'end'>;
