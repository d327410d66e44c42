/** Nodes of a page → lines: what a browser would set on lines of their own. */
import type { CheerioAPI } from 'cheerio';

export type PageNode = ReturnType<CheerioAPI['root']>[number]['childNodes'][number];
export type PageElement = Extract<PageNode, { readonly attribs: unknown }>;

/** Without empty lines. */
export function linesOf(nodes: readonly PageNode[]): string[] {
  const page: Page = { lines: [], line: '' };
  for (const node of nodes) write(node, page);
  endLine(page);
  return page.lines;
}

/** What has been written so far. A run of white space in `line` is one space, or one line feed where the source broke. */
interface Page {
  lines: string[];
  line: string;
}

function write(node: PageNode, page: Page): void {
  if (node.type === 'text')
    page.line += node.data.replace(/[ \t\n\r\f]+/g, (space) => (/[\n\r]/.test(space) ? '\n' : ' '));
  else if (isElement(node)) writeElement(node, page);
}

function writeElement(node: PageElement, page: Page): void {
  const block = BLOCKS.has(node.name);
  if (block) endLine(page);
  if (node.name === 'tr') writeRow(node, page);
  else if (node.name === 'pre') writePreformatted(node, page);
  else for (const child of node.children) write(child, page);
  if (block) endLine(page);
}

export const isElement = (node: PageNode): node is PageElement => 'attribs' in node;

const BLOCKS: ReadonlySet<string> = new Set(
  [
    'address article blockquote body br caption center dd details div dl dt fieldset figcaption figure form',
    'h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul',
  ].flatMap((names) => names.split(' ')),
);

function endLine(page: Page): void {
  const line = page.line.replace(SOURCE_BREAK, joint).replace(/ {2,}/g, ' ').trim();
  if (line !== '') page.lines.push(line);
  page.line = '';
}

const SOURCE_BREAK = /(.?) ?\n[ \n]*(?=(.?))/gsu;

/** Chinese has no spaces between words: where the source breaks a line there, nothing was meant. */
const joint = (_: string, before: string, after: string): string =>
  before + (CHINESE.test(before) && CHINESE.test(after) ? '' : ' ');

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026\u00b7]/u;

/** Pages of old are laid out with tables: a cell that holds more than this is a column of the page, not a datum. */
const CELL_LINES = 3;
const CELL_LENGTH = 300;

function writeRow(row: PageElement, page: Page): void {
  const cells = row.children.filter(isElement).map((cell) => linesOf([cell]));
  const isData = cells.every((lines) => lines.length <= CELL_LINES && lines.join('').length <= CELL_LENGTH);
  if (isData && !holdsTable(row)) {
    const data = cells.filter((lines) => lines.length > 0).map((lines) => lines.join(' '));
    if (data.length > 0) page.lines.push(data.join('\t'));
  } else {
    page.lines.push(...cells.flat());
  }
}

const holdsTable = (node: PageElement): boolean =>
  node.children.some((child) => isElement(child) && (child.name === 'table' || holdsTable(child)));

function writePreformatted(node: PageElement, page: Page): void {
  const lines = textOf(node).split(/\r\n|\n|\r/);
  page.lines.push(...lines.map((line) => line.trimEnd()).filter((line) => line.trim() !== ''));
}

const textOf = (node: PageNode): string => {
  if (node.type === 'text') return node.data;
  return isElement(node) ? node.children.map(textOf).join('') : '';
};
