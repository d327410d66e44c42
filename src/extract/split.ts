import type { Part, PartWords } from './lexicon/lexicon.js';
import type { Line } from './lines.js';
import { namesLaterPlan, writtenYears } from './numerals.js';

/** A sentence (or a heading) and the frame that its place in the report gives it. Offsets are into the clean text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The nearest heading above. */
  readonly section: string | undefined;
  readonly part: Part;
  /** Number of the paragraph: sentences of one paragraph share a subject. */
  readonly paragraph: number;
  readonly isHeading: boolean;
}

/** A line as a sentence that stands outside the sections of a report. */
export const asHeading = ({ text, start, end }: Line): Sentence => ({
  text,
  start,
  end,
  section: undefined,
  part: 'REVIEW',
  paragraph: -1,
  isHeading: true,
});

const TOP_HEADING = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/;
const SUB_HEADING = /^(?:（[一二三四五六七八九十]+）|\d{1,2}[.、](?!\d)|【)/;
const LONGEST_HEADING = 60;

/** Sentences in the order of the text, each with its section and with the part of the report that it stands in. */
export function splitSentences(
  body: readonly Line[],
  parts: readonly PartWords[],
  covered: number | undefined,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let section: string | undefined;
  let part: Part = 'REVIEW';
  for (const [paragraph, line] of body.entries()) {
    const wholeLine = isHeadingLine(line.text);
    const opening = wholeLine ? line.text : leadHeading(line.text);
    if (opening !== undefined) section = opening.replace(/[。：]$/, '');
    if (wholeLine && !SUB_HEADING.test(line.text)) part = partOf(line.text, part, parts, covered);
    const own = part === 'REVIEW' && looksAhead(line.text, covered) ? 'PLAN' : part;
    let start = 0;
    for (const end of sentenceEnds(line.text)) {
      const text = copyOf(line.text.slice(start, end));
      const isHeading = wholeLine || (start === 0 && opening !== undefined && text === opening);
      sentences.push({
        text,
        start: line.start + start,
        end: line.start + end,
        section,
        part: own,
        paragraph,
        isHeading,
      });
      start = end;
    }
  }
  return sentences;
}

/**
 * The same text in memory of its own. A slice is read through the whole text that it is taken from, and keeps it alive; of all
 * stages together the copy saves a tenth of the time.
 */
const copyOf = (slice: string): string => Buffer.from(slice, 'utf16le').toString('utf16le');

export const isHeadingLine = (line: string): boolean =>
  line.length <= LONGEST_HEADING &&
  !/[。；，：！]$/.test(line) &&
  !line.includes('。') &&
  (TOP_HEADING.test(line) || SUB_HEADING.test(line) || line.length <= 32);

/** 【代表工作】…: the entry of an almanac, its heading on the line of its text. */
const ENTRY = /^【[^【】]{2,30}】/;

/** （二）坚持依法监督。… : the first sentence of an ordered paragraph is its heading. */
function leadHeading(line: string): string | undefined {
  const entry = ENTRY.exec(line)?.[0];
  if (entry !== undefined) return entry;
  const stop = line.indexOf('。');
  const ordered = TOP_HEADING.test(line) || SUB_HEADING.test(line);
  return ordered && stop > 0 && stop < LONGEST_HEADING ? line.slice(0, stop + 1) : undefined;
}

/** 某日报 2024年1月9日: the day on which a text appeared says nothing of what it is about. */
const DATED = /年\d{1,2}月/;

/** The part that begins with a heading; `current` where the heading says nothing of it. */
export function partOf(heading: string, current: Part, parts: readonly PartWords[], covered: number | undefined): Part {
  const year = DATED.test(heading) ? undefined : writtenYears(heading).at(-1);
  if (covered !== undefined && year !== undefined) return year > covered ? 'PLAN' : 'REVIEW';
  if (covered !== undefined && namesLaterPlan(heading, covered)) return 'PLAN';
  const found = parts.find((row) => row.words.some((word) => heading.includes(word)));
  if (!found) return current;
  // a look back inside the plan (今后…以来) does not end the plan
  return TOP_HEADING.test(heading) && current === 'PLAN' ? current : found.part;
}

const NEXT = /^(?:下一步|下一阶段|下阶段|接下来|新的一年|新一年|明年|来年|下一年|今后|未来|新一届|今年(?!以来|是))/;
/** What may stand before the time to come: 各位代表！面对新的一年. */
const LEAD = /^(?:各位(?:代表|委员|同志)[！!，,：:])?(?:面对|展望|面向|进入|迈入|在)?/;
const INTENDED = /将|拟|计划|打算|力争|要/;

/** 2025年，常委会将…: a paragraph without a heading that opens with the time to come and says what is meant to be done in it. */
function looksAhead(paragraph: string, covered: number | undefined): boolean {
  const [opening = ''] = /^[^。]{0,60}/.exec(paragraph.replace(LEAD, '')) ?? [];
  const year = /^(?:今年)?(?:20\d\d|二[〇零].{2}年)年?/.test(opening) ? writtenYears(opening)[0] : undefined;
  const later = year !== undefined && covered !== undefined && year > covered;
  return (later || NEXT.test(opening)) && INTENDED.test(opening.slice(2));
}

/** Offsets behind each sentence. A stop inside 《》 or （） ends nothing; what is too long for a sentence ends where it can. */
function sentenceEnds(line: string): readonly number[] {
  const entry = ENTRY.exec(line)?.[0].length ?? 0;
  const ends: number[] = entry > 0 && entry < line.length ? [entry] : [];
  let depth = 0;
  for (let i = entry; i < line.length; i++) {
    const start = ends.at(-1) ?? 0;
    if (i - start >= LONGEST_SENTENCE) {
      i = cutBefore(line, start, i);
      ends.push(i);
      depth = 0;
    }
    const char = line.charAt(i);
    if (char === '《' || char === '（') depth++;
    else if (char === '》' || char === '）') depth = Math.max(0, depth - 1);
    else if (char === '。' || char === '！' || char === '？') {
      if (depth > 0 && line.slice(i, i + LONGEST_REST_OF_TITLE).includes('》')) continue;
      depth = 0;
      let end = i + 1;
      while (end < line.length && /[”’）]/.test(line.charAt(end))) end++;
      ends.push(end);
      i = end - 1;
    }
  }
  if (ends.at(-1) !== line.length) ends.push(line.length);
  return ends;
}

/** How far behind a stop inside a bracket the bracket may close. */
const LONGEST_REST_OF_TITLE = 60;
/** Tables, damaged texts and texts without punctuation have stretches that no reader would take for one sentence. */
export const LONGEST_SENTENCE = 1500;

/** Behind the last comma or the like, else right here, but not inside a character. */
function cutBefore(line: string, start: number, at: number): number {
  for (let i = at; i > start + LONGEST_SENTENCE / 2; i--) if (/[；，、]/.test(line.charAt(i - 1))) return i;
  return isLowSurrogate(line.charCodeAt(at)) ? at - 1 : at;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
