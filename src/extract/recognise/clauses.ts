import type { Span } from '../../model/facts.js';
import { isHan } from '../script.js';

/** A stretch between commas, semicolons, colons and full stops; what stands in brackets or quotation marks is not cut. */
export function clausesOf(text: string): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (isHan(text.charCodeAt(i))) continue; // most characters are: what follows need not be fast
    const end = bracketEnd(text, i);
    if (end !== undefined) i = end;
    else if (STOPS.includes(text.charAt(i))) {
      if (i > start) clauses.push({ start, end: i });
      start = i + 1;
    }
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

const STOPS = '，；：。！？';
const CLOSING: Readonly<Record<string, string>> = { '《': '》', '“': '”', '（': '）' };
/** An unclosed bracket must not swallow the rest of the text. */
const FARTHEST: Readonly<Record<string, number>> = { '《': 120, '“': 60, '（': 60 };

/** Offset of the sign that closes a bracket or quotation opening at `at`; undefined where none opens or it is not closed. */
export function bracketEnd(text: string, at: number): number | undefined {
  const open = text.charAt(at);
  const close = CLOSING[open];
  return close === undefined ? undefined : closingAt(text, at, open, close);
}

/** Offset of the sign that closes the bracket at `at`, nested ones passed over; undefined where it is missing. */
export function closingAt(text: string, at: number, open: string, close: string): number | undefined {
  const end = Math.min(text.length, at + (FARTHEST[open] ?? 60));
  if (!text.slice(at, end).includes(close)) return undefined; // the usual case in a damaged text, and soon told
  let depth = 0;
  for (let i = at; i < end; i++) {
    const char = text.charAt(i);
    if (char === open) depth++;
    else if (char === close && --depth === 0) return i;
    else if (char === '。' && open !== '《') return undefined;
  }
  return undefined;
}
