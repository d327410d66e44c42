/**
 * Leaves out what a printer adds to each page and no reader reads: the line above or below the text that is the same on many
 * pages, or the same but for a number that grows with the pages; watermarks. A line that only resembles those stays.
 */
import type { PrintedLine } from './printedLines.js';

export function dropFurniture(pages: readonly (readonly PrintedLine[])[]): readonly (readonly PrintedLine[])[] {
  let left = pages.map(withoutDecoratedNumber);
  // Only what was hidden behind furniture can be furniture in its turn.
  for (let furniture = furnitureOf(left); furniture.size > 0; furniture = furnitureOf(left)) {
    left = left.map((lines) => lines.filter((line) => !furniture.has(line)));
  }
  return left;
}

function furnitureOf(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<PrintedLine> {
  const groups = [...groupsOf(pages).values()].filter((group) => isFurniture(group, pages.length));
  return new Set(groups.flat().map(({ line }) => line));
}

interface Placed {
  readonly line: PrintedLine;
  readonly page: number;
}

/** Lines at the edges of pages that stand at the same height and differ in their numbers only. */
function groupsOf(pages: readonly (readonly PrintedLine[])[]): ReadonlyMap<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const [page, lines] of pages.entries()) {
    for (const line of edgeOf(lines)) {
      const key = `${Math.round(line.base)} ${line.text.replace(NUMBER, '#').replace(/\s+/g, '')}`;
      const group = groups.get(key) ?? [];
      group.push({ line, page });
      groups.set(key, group);
    }
  }
  return groups;
}

const NUMBER = /\d+/g;

/** What stands highest and lowest, and all that runs across. */
function edgeOf(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const { highest, lowest } = extentOf(lines);
  return lines.filter(({ upright, base }) => !upright || base === highest || base === lowest);
}

function extentOf(lines: readonly PrintedLine[]): { readonly highest: number; readonly lowest: number } {
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (const { upright, base } of lines) {
    if (!upright) continue;
    highest = Math.max(highest, base);
    lowest = Math.min(lowest, base);
  }
  return { highest, lowest };
}

/** Left and right pages have headers of their own, and the first ones of a chapter none. */
const PAGES_ONE_IN = 3;

function isFurniture(group: readonly Placed[], pages: number): boolean {
  const on = new Set(group.map(({ page }) => page)).size;
  if (on < 2 || on * PAGES_ONE_IN < pages) return false;
  const [first] = group;
  return group.every(({ line }) => line.text === first?.line.text) || countsPages(group);
}

/** One of its numbers goes up by one a page, the others stay. */
function countsPages(group: readonly Placed[]): boolean {
  const rows = group.map(({ line, page }) => ({ page, numbers: (line.text.match(NUMBER) ?? []).map(Number) }));
  const [first] = rows;
  if (first === undefined) return false;
  const columns = first.numbers.map((number, i) => ({
    stays: rows.every(({ numbers }) => numbers[i] === number),
    counts: rows.every(({ numbers, page }) => (numbers[i] ?? 0) - page === number - first.page),
  }));
  return columns.every(({ stays, counts }) => stays || counts) && columns.some(({ counts }) => counts);
}

/** “— 12 —”, “第3页 共9页” below a page: sure without other pages. */
function withoutDecoratedNumber(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const { lowest } = extentOf(lines);
  return lines.filter(({ text, base }) => base !== lowest || !DECORATED.test(text));
}

const DECORATED = /^(?:[-—–－－·]\s*\d{1,4}\s*[-—–－－·]|第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?)$/;
