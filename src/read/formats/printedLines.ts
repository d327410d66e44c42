/** Pieces of a page → its lines, in the order in which the file states them, with their place on the paper. */
import { plainCharacters } from './plainCharacters.js';

/** What pdf.js tells of a stretch of text; the last two numbers of `transform` are where it begins, from the lower left. */
export interface PrintedPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the ground on which its characters stand; it grows upwards. */
  readonly base: number;
  readonly height: number;
  /** False for what runs across the page, as watermarks do. */
  readonly upright: boolean;
}

export function printedLines(pieces: readonly PrintedPiece[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let line: PrintedPiece[] = [];
  for (const piece of pieces) {
    if (piece.str !== '') line.push(piece);
    if (!piece.hasEOL) continue;
    lines.push(...lineOf(line));
    line = [];
  }
  return [...lines, ...lineOf(line)];
}

/** None of blanks alone. */
function lineOf(pieces: readonly PrintedPiece[]): readonly PrintedLine[] {
  const inked = pieces.filter(({ str }) => str.trim() !== '');
  const [first] = inked;
  const last = inked.at(-1);
  if (first === undefined || last === undefined) return [];
  const tallest = inked.reduce((a, b) => (b.height > a.height ? b : a));
  const text = textOf(pieces, tallest);
  return text === ''
    ? []
    : [
        {
          text,
          left: leftOf(first),
          right: leftOf(last) + last.width,
          base: baseOf(tallest),
          height: tallest.height,
          upright: Math.abs(first.transform[1] ?? 0) < SLOPE,
        },
      ];
}

const SLOPE = 1e-3;

const leftOf = ({ transform }: PrintedPiece): number => transform[4] ?? 0;
const baseOf = ({ transform }: PrintedPiece): number => transform[5] ?? 0;

function textOf(pieces: readonly PrintedPiece[], tallest: PrintedPiece): string {
  let text = '';
  for (const piece of pieces) {
    if (isNoteMark(piece, tallest, text)) continue;
    const isGap = piece.str.trim() === '' && piece.width > tallest.height * COLUMN_GAP;
    text += isGap ? '\t' : piece.str;
  }
  return plainCharacters(text).trim();
}

/** In heights of the line: two blank characters stand in names and titles, more between the columns of a table. */
const COLUMN_GAP = 2.5;

/** A small raised number that refers to a note; not a power, which follows a letter or a digit. */
function isNoteMark(piece: PrintedPiece, tallest: PrintedPiece, before: string): boolean {
  return (
    piece.height < tallest.height * 0.75 &&
    baseOf(piece) > baseOf(tallest) + tallest.height * 0.2 &&
    /^\s*[\d①-⑳*[\]〔〕［］]+\s*$/.test(piece.str) &&
    before !== '' &&
    !/[A-Za-z0-9]$/.test(before)
  );
}
