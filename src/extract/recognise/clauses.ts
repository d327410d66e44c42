import type { Span } from '../../model/facts.js';
import { nextSign, SIGN, type Signed } from '../lexicon/signs.js';
import { isClauseStop } from '../script.js';

/** A stretch between commas, semicolons, colons and full stops; what stands in brackets or quotation marks is not cut. */
export function clausesOf({ text, signs }: Signed): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    i = nextSign(signs, SIGN.noHan, i, text.length);
    const end = bracketEnd(text, i);
    if (end !== undefined) i = end;
    else if (isClauseStop(text.charCodeAt(i))) {
      if (i > start) clauses.push({ start, end: i });
      start = i + 1;
    }
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

interface Bracket {
  readonly open: number;
  readonly close: string;
  /** An unclosed bracket must not swallow the rest of the text. */
  readonly farthest: number;
  /** Whether what it holds may go on behind a full stop. */
  readonly holdsStops: boolean;
}
const TITLE: Bracket = { open: '《'.charCodeAt(0), close: '》', farthest: 120, holdsStops: true };
const QUOTATION: Bracket = { open: '“'.charCodeAt(0), close: '”', farthest: 60, holdsStops: false };
const REMARK: Bracket = { open: '（'.charCodeAt(0), close: '）', farthest: 60, holdsStops: false };
const BRACKETS: ReadonlyMap<number, Bracket> = new Map(
  [TITLE, QUOTATION, REMARK].map((bracket) => [bracket.open, bracket]),
);
const FULL_STOP = '。'.charCodeAt(0);

/** Offset of the sign that closes a bracket or quotation opening at `at`; undefined where none opens or it is not closed. */
export function bracketEnd(text: string, at: number): number | undefined {
  const bracket = BRACKETS.get(text.charCodeAt(at));
  return bracket && endOf(text, at, bracket);
}

/** Where the title ends whose 《 stands at `at`, nested ones passed over; undefined where 》 is missing. */
export const titleEnd = (text: string, at: number): number | undefined => endOf(text, at, TITLE);

/** The same for a quotation. */
export const quotationEnd = (text: string, at: number): number | undefined => endOf(text, at, QUOTATION);

function endOf(text: string, at: number, { open, close, farthest, holdsStops }: Bracket): number | undefined {
  const end = Math.min(text.length, at + farthest);
  const first = text.indexOf(close, at);
  if (first < 0 || first >= end) return undefined; // the usual case in a damaged text, and soon told
  const closing = close.charCodeAt(0);
  let depth = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === open) depth++;
    else if (code === closing && --depth === 0) return i;
    else if (code === FULL_STOP && !holdsStops) return undefined;
  }
  return undefined;
}
