/** Scores as text: the table for people, a line a mistake for sorting and searching. */
import { reprOf, reprOfTuple } from './repr.js';
import type { FamilyScore } from './score.js';
import type { Mistake } from './tally.js';

export function tableOf(scores: readonly FamilyScore[]): string[] {
  const rows = scores.map(({ family, precision, recall, f1, found, extra, missed }) => [
    family,
    ...[precision, recall, f1].map(thousandths),
    ...[found, extra, missed].map(String),
  ]);
  return [HEADINGS, ...rows].map(([family = '', ...cells]) => {
    return family.padEnd(FAMILY_WIDTH) + cells.map((cell, column) => cell.padStart(WIDTHS[column] ?? 0)).join('');
  });
}

/** `family, report, what, fact`, separated by tabs. */
export function mistakeLines(scores: readonly FamilyScore[]): string[] {
  return scores.flatMap(({ family, mistakes }) =>
    mistakes
      .map((mistake) => ({
        line: [family, mistake.report, mistake.what, shown(mistake)].join('\t'),
        key: keyOf(mistake),
      }))
      .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
      .map(({ line }) => line),
  );
}

const HEADINGS = ['family', 'precision', 'recall', 'F1', 'found', 'extra', 'missed'];
const FAMILY_WIDTH = 16;
const WIDTHS = [10, 10, 10, 8, 8, 8];

/** Three decimals; a tie, which only odd sixteenths are, goes to the even digit. */
function thousandths(share: number): string {
  const isTie = (share * 16) % 2 === 1;
  const below = Math.floor(share * 1000);
  return isTie ? ((below + (below % 2)) / 1000).toFixed(3) : share.toFixed(3);
}

const shown = ({ fact }: Mistake): string => (typeof fact === 'string' ? fact : reprOfTuple(fact));

const keyOf = ({ report, what, fact }: Mistake): string =>
  [reprOf(report), reprOf(what), typeof fact === 'string' ? reprOf(fact) : reprOfTuple(fact)].join(', ');
