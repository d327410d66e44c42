import type { CleanText } from './clean.js';

/**
 * Takes out the line breaks that pages and columns put into sentences. A break is one of those when the line before it is
 * unfinished: it ends in the middle of a clause, and neither it nor the next line is a heading.
 */
export function joinLines(clean: CleanText): CleanText {
  const { text, origin } = clean;
  const all = linesOf(text);
  const lines = all.filter((line) => !PAGE_NUMBER.test(line.text));
  const width = wrapWidth(lines);
  const numbered = new Set(all.flatMap((line, i) => (PAGE_NUMBER.test(line.text) ? (all[i - 1] ?? []) : [])));
  const kept: [start: number, end: number][] = [];
  let joined = 0;
  let from = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const broken = next !== undefined && isBroken(line.text, next.text, width && width - indentOf(clean, line));
    if (!next || (!broken && !numbered.has(line))) continue;
    kept.push([from, broken ? line.end : line.end + 1]); // the break stays where only a page number goes
    from = next.start;
    if (broken) joined++;
  }
  if (kept.length === 0) return clean;
  kept.push([from, text.length]);
  const length = kept.reduce((sum, [start, end]) => sum + end - start, 0);
  const newOrigin = new Uint32Array(length);
  let at = 0;
  for (const [start, end] of kept) {
    newOrigin.set(origin.subarray(start, end), at);
    at += end - start;
  }
  return {
    text: kept.map(([start, end]) => text.slice(start, end)).join(''),
    origin: newOrigin,
    warnings:
      joined === 0 ? clean.warnings : [...clean.warnings, `${joined} line breaks inside sentences were joined.`],
  };
}

/** A paragraph begins two syllables to the right, whatever blanks said so in the published text; many set a line in the middle. */
function indentOf({ origin }: CleanText, { start }: Line): number {
  const blanks = (origin[start] ?? 0) - (origin[start - 1] ?? -1) - 1;
  return blanks > 0 && blanks <= MOST_OF_AN_INDENT ? 2 : 0;
}
const MOST_OF_AN_INDENT = 8;

export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines that hold anything but blanks, trimmed, with their place in the text. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const lead = raw.length - raw.trimStart().length;
      lines.push({
        text: trimmed,

        start: start + lead,
        end: start + lead + trimmed.length,
      });
    }
    start = end + 1;
  }
  return lines;
}

/** The first words of a line, for where a whole paragraph is too much. */
export const firstWords = (line: Line, longest: number): Line =>
  line.text.length <= longest
    ? line
    : { text: line.text.slice(0, longest), start: line.start, end: line.start + longest };

/** — 3 —, 第3页, 第3页 共12页: what stands at the foot of a page and may tear a sentence. */
const PAGE_NUMBER = /^(?:[—―–－-]+ ?\d{1,3} ?[—―–－-]+|第 ?\d{1,3} ?页(?:[,，/ ]*共 ?\d{1,3} ?页)?)$/;

const FINISHED = /[。！？；：…】|]$/;
/** Ends of a quotation or a title: a paragraph may end so, but a line that is full goes on. */
const CLOSED = /[”’）》]$/;
const ORDINAL =
  /^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、](?!\d)|[（(]\d{1,2}[)）]|——|【|各位|[一二三四五六七八九十]是|同志们)/;
const LONGEST_HEADING = 48;
const SHORT_LINE = 36;

/** A title in two or three lines: 中国人民政治协商会议 / 白城市第十一届委员会常务委员会 / 工作报告. */
const ISSUER = /^[^，。：]{2,30}(?:政治协商会议|代表大会|委员会)$/;
const REST_OF_TITLE = /^(?:[^，。：]{2,20}委员会)?(?:常务委员会)?(?:工作报告)?$/;

const isHeadingLike = (line: string): boolean =>
  line.length <= LONGEST_HEADING &&
  !/[。；]/.test(line) &&
  (ORDINAL.test(line) || (line.length <= SHORT_LINE && !/[，、]$/.test(line)));

/** 各位代表，: a salutation is a line of its own, whatever ends it. */
const SALUTATION = /^各位(?:代表|委员|同志|常委)[^。]{0,16}，$/;
/** ——2024年1月20日在某市第九届 / 人民代表大会第二次会议上 */
const MEETING = /第?[一二三四五六七八九十百\d]+届(?:全国)?(?:人民代表大会|委员会)?$/;
const REST_OF_MEETING = /^(?:全国)?(?:人民代表大会|人大|委员会|常务委员会|第[一二三四五六七八九十]+次)[^。]{0,20}会议/;

function isBroken(line: string, next: string, width: number | undefined): boolean {
  if (FINISHED.test(line) || ORDINAL.test(next) || SALUTATION.test(line)) return false;
  if (MEETING.test(line) && REST_OF_MEETING.test(next)) return true;
  if (ISSUER.test(line) && REST_OF_TITLE.test(next)) return true;
  if (/[，、]$/.test(line)) return true;
  if (CLOSED.test(line))
    return width !== undefined && line.length >= width - 1 && (next.length >= width - 3 || /[，。；]/.test(next));
  if (width !== undefined) return line.length >= width - 3 && (!ORDINAL.test(line) || /[，。；]/.test(line));
  return !isHeadingLike(line) && line.length > SHORT_LINE;
}

/** The width at which a text was wrapped, when most of its lines are about equally long. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 15);
  if (lengths.length < 20) return undefined;
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const near = (width: number): number => [-2, -1, 0, 1].reduce((sum, by) => sum + (counts.get(width + by) ?? 0), 0);
  const [width] = [...counts.keys()].sort((a, b) => near(b) - near(a) || b - a);
  return width !== undefined && width <= 80 && near(width) * 2 > lengths.length ? width : undefined;
}
