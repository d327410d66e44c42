import type { Span } from '../model/facts.js';

/**
 * A text in the one written form that all later stages read, with the way back: `origin[i]` is the offset in the published
 * text of the i-th character of `text`. Characters were dropped or replaced one for one, never inserted, so `origin` grows
 * strictly and a stretch of `text` always has a stretch of the published text behind it.
 */
export interface CleanText {
  readonly text: string;
  readonly origin: Uint32Array;
  /** What had to be repaired, in words. */
  readonly warnings: readonly string[];
}

/** The published stretch behind `[start, end)` of the clean text; whatever was dropped inside it is included. */
export function publishedSpan(clean: CleanText, start: number, end: number): Span {
  const last = clean.origin[end - 1];
  const first = clean.origin[start];
  if (first === undefined || last === undefined || end <= start) {
    throw new RangeError(`no such stretch of the clean text: [${start}, ${end}) of ${clean.text.length} characters`);
  }
  return { start: first, end: last + 1 };
}
