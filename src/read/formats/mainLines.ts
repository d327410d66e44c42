/**
 * Which lines of a page are its article. A reader finds it; what stands between the first and the last line that it found
 * is kept as the page has it, since readers also take a paragraph or a table for decoration.
 */
// @mozilla/readability: the reader view of Firefox; counts Chinese commas too. linkedom: the DOM that it needs, an eighth of jsdom.
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
import { linesOf } from './linesOf.js';

/** `lines` are those of the page; all of them where the reader finds too little to be sure. */
export function mainLines(lines: readonly string[], markup: string, titles: readonly string[]): readonly string[] {
  const found = new Set(articleLines(markup).map(inked));
  const isFound = (line: string): boolean => found.has(inked(line));
  const isAnchor = (line: string): boolean => line.length >= ANCHOR_LENGTH && isFound(line);
  const first = lines.findIndex(isAnchor);
  const last = extend(lines, lines.findLastIndex(isAnchor), 1, isFound);
  const main = lines.slice(first, last + 1);
  if (first < 0 || lengthOf(main) * 2 < lengthOf(lines)) return lines;
  return lines.slice(headOf(lines, first, titles.map(inked)), last + 1);
}

/** Shorter lines also stand in menus. */
const ANCHOR_LENGTH = 12;

function articleLines(markup: string): readonly string[] {
  const { document } = parseHTML(markup);
  for (const veiled of document.querySelectorAll('[style*="visibility"]')) veiled.removeAttribute('style'); // until a script runs
  const content = new Readability(document).parse()?.content ?? '';
  return linesOf(load(content)('body').contents().get());
}

/** The headline stands above what the reader finds, in one line or more; where it can't be told, all that may hold it stays. */
function headOf(lines: readonly string[], first: number, titles: readonly string[]): number {
  const isTitle = (line: string): boolean => titles.some((title) => isPartOf(inked(line), title));
  const farthest = Math.max(0, first - HEAD_LINES);
  for (let at = first - 1; at >= farthest; at--) {
    if (isTitle(lines[at] ?? '')) return extend(lines, at, -1, isTitle);
  }
  return farthest;
}

const HEAD_LINES = 12;
const SHORTEST_TITLE = 4;
const isPartOf = (line: string, title: string): boolean => line.length >= SHORTEST_TITLE && title.includes(line);

/** As far on from `at` as the lines are of one kind. */
function extend(lines: readonly string[], at: number, step: 1 | -1, isOfKind: (line: string) => boolean): number {
  let end = at;
  for (let next = lines[end + step]; next !== undefined && isOfKind(next); next = lines[end + step]) end += step;
  return end;
}

const inked = (text: string): string => text.replace(/\s+/g, '');
const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
