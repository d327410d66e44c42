import { type HeadWords, headWordsOf } from './document/headWords.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { firstWords, type Line, linesOf } from './lines.js';
import { asHeading, LONGEST_SENTENCE, type Sentence } from './split.js';

/** One report of a text: where it stands, the lines up to the salutation, and those after it. */
export interface RawReport {
  readonly start: number;
  readonly end: number;
  readonly title: Line | undefined;
  readonly head: readonly Line[];
  /** What the page says about the report: captions of photographs, source, file number. None of it is the report's own. */
  readonly imprint: readonly Line[];
  readonly body: readonly Line[];
}

const TITLE = /^[^，。；！？：]{4,50}报告(?:书)?(?:（[^（）]{1,20}）)?$/;
/** A heading may end like a title: （三）听取审议工作报告. */
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.]|第[一二三四五六七八九十]+[章节部]|[一二三四五六七八九十]是)/;
export const SALUTATION = /^(?:各位(?:代表|委员|同志|常委)[^。]{0,30}[：，！]?|同志们：)$/;
/** 各位代表：现在，我代表…: the salutation stands on the line of the first sentence. */
const BEFORE_SPEECH =
  /^(?:各位(?:代表|委员|同志|常委)[^。：！]{0,24}(?:：(?=.)|[，！](?=现在|我|受))|同志们：(?=现在|我|受))/;
/** How many lines (date, meeting, presenter, what the page adds) may stand between a title and the salutation. */
const HEAD_LINES = 18;
export const LONGEST_TITLE = 60;
const SAMPLE_NOTICE = /^【示例文本】/;

/**
 * A collection falls into reports where a title is followed by its salutation; titles without one are a table of contents.
 * A text without any such title is one report, a blank one none.
 */
export function splitReports(text: string, lexicon: Lexicon): readonly RawReport[] {
  const words = headWordsOf(lexicon);
  const written = linesOf(text);
  const lines = written.filter((line) => !isFurniture(line.text, lexicon.furniture));
  const starts = withoutTeasers(
    lines,
    lines.flatMap((line, i) => (isTitle(line.text, words) && isSpoken(lines, i, words) ? [i] : [])),
  );
  if (starts.length === 0) {
    // a text of nothing but furniture, be it in English, is still called by its first words
    const named = lines.length > 0 ? lines : written.slice(0, 1).map((line) => firstWords(line, LONGEST_TITLE));
    return named.length > 0 ? [{ start: 0, end: text.length, ...onlyReport(named, words) }] : [];
  }
  return starts.map((from, n) => {
    const to = starts[n + 1] ?? lines.length;
    const alone = starts.length === 1;
    const above = alone ? lines.slice(Math.max(0, from - HEAD_LINES), from) : [];
    const own = lines.slice(from, to);
    return {
      start: alone ? 0 : (own[0]?.start ?? 0),
      end: alone ? text.length : (lines[to]?.start ?? text.length),
      title: own[0] && withoutDash(own[0]),
      ...below(own, own.findIndex(isSalutation), above, words),
    };
  });
}

const isSalutation = ({ text }: Line): boolean => SALUTATION.test(text) || BEFORE_SPEECH.test(text);

const isTitle = (line: string, words: HeadWords): boolean =>
  TITLE.test(line) && !NUMBERED.test(line) && !words.isImprint(line);

/** Whether a salutation follows a title, and no other title before it. */
function isSpoken(lines: readonly Line[], title: number, words: HeadWords): boolean {
  const following = lines.slice(title + 1, title + 1 + HEAD_LINES);
  const salutation = following.findIndex(isSalutation);
  const again = following.findIndex((next) => isTitle(next.text, words));
  return salutation >= 0 && (again < 0 || again > salutation);
}

/** A page may end with the title and the first words of the report that it carries. */
function withoutTeasers(lines: readonly Line[], starts: readonly number[]): readonly number[] {
  const length = (n: number): number => (starts[n + 1] ?? lines.length) - (starts[n] ?? 0);
  const titleOf = (n: number): string | undefined => lines[starts[n] ?? 0]?.text;
  return starts.filter((_, n) => !(length(n) < SHORTEST && length(n - 1) >= SHORTEST && titleOf(n) === titleOf(n - 1)));
}
/** Fewer lines than a report has with its title and salutation. */
const SHORTEST = 8;

/** ——在某某大会上的报告 below a motto. */
const withoutDash = ({ text, start, end }: Line): Line => {
  const dash = /^——*/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(dash), start: start + dash, end };
};

/** Head and body of a report whose title is its first line. */
function below(own: readonly Line[], salutation: number, above: readonly Line[], words: HeadWords) {
  const between = own.slice(1, salutation);
  const isOfPage = imprintIn(between, words);
  return {
    head: between.filter((line) => !isOfPage.has(line)),
    imprint: [...above, ...isOfPage],
    body: [...restOf(own[salutation]), ...own.slice(salutation + 1)],
  };
}

/** Lines of the page; what a label leaves open (来源：) the next line says. */
function imprintIn(lines: readonly Line[], words: HeadWords): ReadonlySet<Line> {
  return new Set(lines.filter(({ text }, i) => words.isImprint(text) || /来源：?$/.test(lines[i - 1]?.text ?? '')));
}

/** What is said on the line of the salutation. */
function restOf(line: Line | undefined): readonly Line[] {
  const salutation = line && BEFORE_SPEECH.exec(line.text)?.[0];
  if (!line || salutation === undefined) return [];
  return [{ text: line.text.slice(salutation.length), start: line.start + salutation.length, end: line.end }];
}

/** A text without a title that a salutation follows: a report whose title the page has swallowed, or none at all. */
function onlyReport(lines: readonly Line[], words: HeadWords): Omit<RawReport, 'start' | 'end'> {
  const salutation = lines.slice(0, HEAD_LINES).findIndex(isSalutation);
  const top = lines.slice(0, salutation < 0 ? headEnd(lines, words) : salutation);
  const isOfPage = imprintIn(top, words);
  const own = top.filter((line) => !isOfPage.has(line));
  const title = own.find(isCalled);
  return {
    title,
    head: own.filter((line) => line !== title),
    imprint: [...isOfPage],
    body: salutation < 0 ? lines.slice(top.length) : [...restOf(lines[salutation]), ...lines.slice(salutation + 1)],
  };
}

/** Whether a line may be what a text is called. */
const isCalled = ({ text }: Line): boolean =>
  text.length <= LONGEST_TITLE && !/[。：；，]$/.test(text) && !/^(?:【|——|（)/.test(text);

/** Where the head of a text without a salutation ends: behind its first line and the lines that say when and where it was given. */
function headEnd(lines: readonly Line[], words: HeadWords): number {
  const [first] = lines;
  if (!first) return 0;
  let end = isCalled(first) || words.isImprint(first.text) ? 1 : 0;
  for (let at = end; end > 0 && at < Math.min(lines.length, HEAD_LINES); at++) {
    const line = lines[at]?.text ?? '';
    if (words.isImprint(line) || OCCASION.test(line)) end = at + 1;
    else if (at > end || line.length > LONGEST_PRESENTER) break; // a presenter may stand between two such lines
  }
  return end;
}

const LONGEST_PRESENTER = 24;

/** ——2024年1月20日在某某会议上, （2024年1月20日） */
const OCCASION =
  /^(?:——|[（(]|在|(?:——|[（(])?[12][\d〇零一二三四五六七八九]{3}年[^。]{2,8}日)(?:[^。]{0,60}会议上?)?[）)]?$/;

function isFurniture(line: string, words: readonly string[]): boolean {
  if (SAMPLE_NOTICE.test(line)) return true;
  if (!/[\u4e00-\u9fff]/.test(line)) return true;
  return line.length < 160 && words.some((word) => line.includes(word));
}

/** Title and head of a report as sentences: they name bodies, places and persons like those below. */
export const headSentences = ({ title, head }: RawReport): readonly Sentence[] =>
  (title ? [title, ...head] : head).map((line) => asHeading(firstWords(line, LONGEST_SENTENCE)));
