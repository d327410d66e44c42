import type { PartWords } from '../lexicon/lexicon.js';
import type { Line } from '../lines.js';
import { lastYearOfPlan, writtenDate, writtenYears } from '../numerals.js';
import type { RawReport } from '../reports.js';
import { isHeadingLine, partOf } from '../split.js';

export interface Years {
  /** The last year looked back on. */
  readonly covered: number | undefined;
  /** All years looked back on, ascending; empty where the report does not say. */
  readonly all: readonly number[];
  /** The year that the plan part is about. */
  readonly planned: number | undefined;
}

/** A congress and its standing committee are elected for five years (Constitution art. 98). */
const TERM = 5;
const WHOLE_TERM = /过去五年|过去的五年|五年来|五年工作|本届以来|届.{0,12}以来|五年的/;

/** Which years a report looks back on and ahead to, by its headings, else its opening, else the years that it speaks of most. */
export function coveredYears(report: RawReport, parts: readonly PartWords[]): Years {
  const headings = report.body.filter((line) => isHeadingLine(line.text));
  const ofPlan = lastOfPlan(report, headings);
  const written = ofPlan ?? yearOfReview(report, headings, parts);
  const plan = headings.find((line) => partOf(line.text, 'REVIEW', parts, written) === 'PLAN');
  const planWritten = plan && (writtenYears(plan.text).at(-1) ?? yearAhead(report.body, plan, written));
  const term = ofPlan !== undefined || headings.some((line) => WHOLE_TERM.test(line.text)) ? TERM : 1;
  const openEnded = headings.slice(0, 1).some((line) => WHOLE_TERM.test(line.text));
  const covered =
    written ??
    (planWritten !== undefined ? planWritten - 1 : openEnded ? yearBefore(report) : mostSpokenOf(report, plan));
  const all = covered === undefined ? [] : Array.from({ length: term }, (_, i) => covered - term + 1 + i);
  const planned = plan && (planWritten ?? (covered === undefined ? undefined : covered + 1));
  return { covered, all, planned };
}

/** “十四五”时期工作回顾: the last of the five years of a plan, where a report looks back on nothing shorter. */
function lastOfPlan(report: RawReport, headings: readonly Line[]): number | undefined {
  const first = headings.find(({ text }) => PLAN_REVIEWED.test(text) || writtenYears(text).length > 0);
  if (!first || report.body.indexOf(first) >= OPENING || writtenYears(first.text).length > 0) return undefined;
  return lastYearOfPlan(first.text);
}
const PLAN_REVIEWED =
  /十[一二三四五六七八九]?五”?(?:时期|以来|期间|规划|发展|五年)[^，。]{0,20}(?:回顾|总结|成就|成绩|进展)/;
/** So many lines may come before the first heading. */
const OPENING = 4;

function yearOfReview(report: RawReport, headings: readonly Line[], parts: readonly PartWords[]): number | undefined {
  const first = headings.find(
    (line) => partOf(line.text, 'REVIEW', parts, undefined) === 'REVIEW' && writtenYears(line.text).length > 0,
  );
  if (first && report.body.indexOf(first) < 4) return writtenYears(first.text).at(-1);
  for (const line of report.body.slice(0, 4)) {
    const opening = /^(?:[^。]{0,12}?)((?:20\d\d|二[〇零].{2})年)[，,是以]/.exec(line.text);
    if (opening) return writtenYears(opening[1] ?? '')[0];
  }
  return report.title && writtenYears(report.title.text)[0];
}

/** A report on a whole term that is given in the first months of a year looks back to the end of the year before. */
function yearBefore({ head }: RawReport): number | undefined {
  const [year, month] =
    head
      .map(({ text }) => writtenDate(text))
      .find((date) => date !== undefined)
      ?.split('-')
      .map(Number) ?? [];
  return year !== undefined && month !== undefined && month <= LAST_MONTH_OF_SESSIONS ? year - 1 : undefined;
}
/** Congresses meet from January to March, the lower ones before the higher. */
const LAST_MONTH_OF_SESSIONS = 3;

/** The first later year that the plan part names. */
function yearAhead(body: readonly Line[], plan: Line, covered: number | undefined): number | undefined {
  const years = body
    .slice(body.indexOf(plan) + 1, body.indexOf(plan) + 4)
    .flatMap((line) => writtenYears(line.text.split('。')[0] ?? ''));
  return years.find((year) => covered === undefined || year > covered);
}

/** Years named as a goal: 到2035年, 明确2021年做好…, 2021年应完成. */
const AHEAD =
  /(?:到|至|明确|力争|争取|确保|谋划)(?:20\d\d|二[〇零].{2})年|(?:20\d\d|二[〇零].{2})年(?:应|将|要|拟|前|底前|远景|目标|度?计划|做好)/g;

function mostSpokenOf(report: RawReport, plan: Line | undefined): number | undefined {
  const end = plan ? report.body.indexOf(plan) : report.body.length;
  const counts = new Map<number, number>();
  for (const line of report.body.slice(0, end)) {
    const lookedBackOn = line.text.replace(AHEAD, '');
    for (const year of writtenYears(lookedBackOn)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
