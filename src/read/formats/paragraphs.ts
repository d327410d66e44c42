/**
 * Lines on paper → paragraphs, the notes below the pages at the end. A line goes on in the next one when it fills the width
 * of the text and the next begins at the left edge; in doubt it ends there: later stages can join lines and cannot part them.
 */
import type { PrintedLine } from './printedLines.js';

export function paragraphsOf(pages: readonly (readonly PrintedLine[])[]): string[] {
  const body = quantile(
    pages.flat().map(({ height }) => height),
    0.5,
  );
  const parts = pages.map((lines) => partNotes(lines, body));
  return [
    ...joinPages(
      parts.map(({ text }) => text),
      body,
    ),
    ...joinPages(
      parts.map(({ notes }) => notes),
      body,
    ),
  ];
}

interface Parts {
  readonly text: readonly PrintedLine[];
  readonly notes: readonly PrintedLine[];
}

/** Notes stand last on a page, in small type, the first with its mark; between the lines of a sentence they would part it. */
function partNotes(lines: readonly PrintedLine[], body: number): Parts {
  const notSmall = lines.findLastIndex(({ height }) => height > body * SMALL);
  const notes = lines.slice(notSmall + 1);
  return notSmall >= 0 && NOTE_MARK.test(notes[0]?.text ?? '')
    ? { text: lines.slice(0, notSmall + 1), notes }
    : { text: lines, notes: [] };
}

const SMALL = 0.85;
const NOTE_MARK = /^(?:[[〔［(（]?\d{1,2}(?!\d)|[①-⑳*※]|注)/;

function joinPages(pages: readonly (readonly PrintedLine[])[], body: number): string[] {
  const whole = blockOf(pages.flat());
  const paragraphs: string[] = [];
  let last: Placed | undefined;
  for (const lines of pages) {
    const block = lines.length < FEW_LINES ? whole : blockOf(lines);
    for (const line of lines) {
      const placed = { line, block };
      if (last !== undefined && goesOn(last, placed, body)) paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
      else paragraphs.push(line.text);
      last = placed;
    }
  }
  return paragraphs;
}

interface Placed {
  readonly line: PrintedLine;
  readonly block: Block;
}

/** The rectangle that the text of a page fills, and how far its lines are apart. */
interface Block {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/** Too few to show where the edges of a page are. */
const FEW_LINES = 5;

/** The outermost few lines may hang over the edges. */
function blockOf(lines: readonly PrintedLine[]): Block {
  const pitches = lines.slice(1).map((line, i) => (lines[i]?.base ?? 0) - line.base);
  return {
    left: quantile(
      lines.map(({ left }) => left),
      0.05,
    ),
    right: quantile(
      lines.map(({ right }) => right),
      0.85,
    ),
    pitch: quantile(
      pitches.filter((pitch) => pitch > 0),
      0.5,
    ),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function goesOn({ line, block }: Placed, next: Placed, body: number): boolean {
  const em = line.height;
  if (!line.upright || !next.line.upright || Math.abs(next.line.height - em) > em * 0.1) return false;
  if (line.text.includes('\t') || next.line.text.includes('\t')) return false; // rows of a table
  if (line.right < block.right - em * RAGGED) return false;
  if (next.line.left > next.block.left + em * 0.6 && !(em > body * LARGE && isCentred(next))) return false;
  const pitch = line.base - next.line.base; // negative from one page to the next
  if (pitch > Math.max(block.pitch, em) * 1.6 || (pitch >= 0 && pitch < em * 0.5)) return false;
  return !(FINISHED.test(line.text) && BEGINNING.test(next.line.text));
}

/** Where lines are not stretched: neither a closing sign nor the character before it may begin the next one. */
const RAGGED = 2.3;

/** The rest of a title. */
const LARGE = 1.15;
const isCentred = ({ line, block }: Placed): boolean =>
  Math.abs(line.left + line.right - block.left - block.right) < line.height * 2;

const FINISHED = /[。！？；：…”’）》】]$/;
const BEGINNING =
  /^(?:第?[一二三四五六七八九十\d]+[、．.章节部]|[（(][一二三四五六七八九十\d]+[）)]|各位|同志们|附[件：:])/;

/** Chinese has no blanks between words; a line of Latin letters ends where one stood. */
const joined = (before: string, after: string): string =>
  before + (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '') + after;
