import { firstWords, type Line } from '../lines.js';
import type { RawReport } from '../reports.js';
import { LONGEST_SENTENCE } from '../split.js';

const OPENING_LINES = 4;
/** The first lines of the body, or the beginning of a text that has no lines. */
export const openingOf = (report: RawReport): readonly Line[] =>
  report.body.slice(0, OPENING_LINES).map((line) => firstWords(line, LONGEST_SENTENCE));

/** 受市人大常委会委托, 我代表市人民政府: on whose behalf somebody speaks. */
const COMMISSION = /受(?<by>[^。]{2,40}?)的?委托|(?:我|谨|现)代表(?<for>[^。，]{2,40}?)(?:，|向|作)/;

/** The words for the body on whose behalf a report is given, where a line of its opening has them. */
export function commissionIn({ text, start }: Line): Line | undefined {
  const found = COMMISSION.exec(text);
  const words = found?.groups?.by ?? found?.groups?.for;
  if (!found || words === undefined) return undefined;
  const from = start + found.index + found[0].indexOf(words);
  return { text: words, start: from, end: from + words.length };
}

/** The first such words of a report's opening. */
export const commissionOf = (report: RawReport): Line | undefined =>
  openingOf(report)
    .map(commissionIn)
    .find((words) => words !== undefined);
