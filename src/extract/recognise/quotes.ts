/** A stretch between quotation marks; the offsets of text without the marks. */
export interface Quoted {
  /** Offset of “. */
  readonly open: number;
  /** Offset of ”. */
  readonly close: number;
}

/** Quoted stretches that stand side by side: “甲”“乙”和“丙”. */
export type QuoteRun = readonly [Quoted, ...Quoted[]];

const LONGEST = 60;
const BETWEEN: ReadonlySet<string> = new Set(['', '、', '和', '与', '及', '以及']);
const LONGEST_BETWEEN = 2;

/** Outermost quoted stretches of a text, in runs. A mark without its partner is passed over. */
export function quoteRuns(text: string): readonly QuoteRun[] {
  const runs: [Quoted, ...Quoted[]][] = [];
  let current: [Quoted, ...Quoted[]] | undefined;
  for (let open = text.indexOf('“'); open >= 0; ) {
    const close = closing(text, open);
    if (close === undefined) {
      open = text.indexOf('“', open + 1);
      continue;
    }
    const last = current?.at(-1);
    if (current && last && joins(text, last.close + 1, open)) current.push({ open, close });
    else {
      current = [{ open, close }];
      runs.push(current);
    }
    open = text.indexOf('“', close + 1);
  }
  return runs;
}

const joins = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_BETWEEN && BETWEEN.has(text.slice(from, to));

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let i = open; i < text.length && i - open <= LONGEST; i++) {
    const char = text.charAt(i);
    if (char === '“') depth++;
    else if (char === '”' && --depth === 0) return i;
  }
  // an inner mark was left open: end at the next closing one
  const next = text.slice(open, open + LONGEST + 1).indexOf('”');
  return next < 0 ? undefined : open + next;
}
