/**
 * A report's published text as headings and paragraphs. Lines that a page or a screen broke are joined again, page numbers
 * and spaces inside Chinese are left out; every stretch keeps its place in the published text, so that facts can be marked.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Block {
  readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'note';
  readonly stretches: readonly Stretch[];
}

const PAGE_NUMBER = /^[\s—–\-·.]*(?:第\s*)?\d{1,4}(?:\s*页)?[\s—–\-·.]*$/;
const HEADING = /^[一二三四五六七八九十]{1,3}、/;
const SUBHEADING = /^[（(][一二三四五六七八九十]{1,3}[）)]/;
const NOTE = /^【/;
const ENDS_PARAGRAPH = /[。！？；：…”’」』）)】!?;:]\s*$/;
const LONGEST_HEADING = 40;
/** A line this long was broken where the page ended, not where the thought did. */
const SHORTEST_BROKEN_LINE = 16;

export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end).trim();
    if (words === '' || PAGE_NUMBER.test(words)) continue;
    const kind = kindOf(words, blocks.length);
    if (open && kind === 'paragraph' && continues(text, open)) {
      open = { ...open, stretches: [...open.stretches, line] };
      blocks[blocks.length - 1] = open;
    } else {
      open = { kind, stretches: [line] };
      blocks.push(open);
    }
  }
  return blocks.map((block) => ({ ...block, stretches: block.stretches.flatMap((each) => withoutGaps(text, each)) }));
}

function kindOf(words: string, before: number): Block['kind'] {
  if (NOTE.test(words)) return 'note';
  const isShort = words.length <= LONGEST_HEADING && !/[，。；]/.test(words.slice(0, -1));
  if (HEADING.test(words) && isShort) return 'heading';
  if (SUBHEADING.test(words) && isShort) return 'subheading';
  if (before <= 1 && isShort && /(?:报告|综述|年鉴)$/.test(words)) return 'title';
  return 'paragraph';
}

function continues(text: string, { kind, stretches }: Block): boolean {
  const last = stretches.at(-1);
  if (kind !== 'paragraph' || !last) return false;
  const line = text.slice(last.start, last.end).trimEnd();
  return line.length >= SHORTEST_BROKEN_LINE && !ENDS_PARAGRAPH.test(line);
}

function* linesOf(text: string): Iterable<Stretch> {
  for (const { index, 0: line } of text.matchAll(/[^\r\n\f\u2028\u2029]+/g)) {
    yield { start: index, end: index + line.length };
  }
}

const WIDE = String.raw`[\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”‘’]`;
/** Spaces at either end of a line, between Chinese characters, before Chinese marks, and what no eye should see. */
const GAP = new RegExp(
  String.raw`^\s+|\s+$|(?<=${WIDE})\s+(?=${WIDE})|\s+(?=[，。；：、！？）】》])|[\u200b-\u200f\ufeff\u00ad]+`,
  'g',
);

function withoutGaps(text: string, { start, end }: Stretch): readonly Stretch[] {
  const kept: Stretch[] = [];
  let from = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(GAP)) {
    if (start + index > from) kept.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  if (end > from) kept.push({ start: from, end });
  return kept;
}
