/**
 * The text that a reader of a page sees as its subject, one line a block: paragraphs, headings, list items, table rows.
 * Navigation, scripts, footers and lists of links are left out, then what lies around the article; what only looks like
 * furniture stays, since a lost sentence is worse than a spare line.
 */
import { type CheerioAPI, load } from 'cheerio';
import { isElement, linesOf, type PageNode } from './linesOf.js';
import { linkListsOf } from './linkLists.js';
import { mainLines } from './mainLines.js';

export function textOfHtml(markup: string): string {
  const $ = load(markup);
  const { elements, depth } = sizeOf($.root().contents().get());
  if (depth > DEEPEST) throw new Error(`its elements are nested ${depth} deep`);
  const titles = [$('title').first().text(), ...textsOf($, 'h1, h2')];
  dropFurniture($);
  const lines = linesOf(mainNodes($));
  const isReadable = elements <= MOST_ELEMENTS && depth <= DEEPEST_TO_READ && markup.length <= LONGEST_TO_READ;
  return (isReadable ? mainLines(lines, $.html(), titles) : lines).join('\n');
}

/** Deeper, the walk through the page would run out of stack. */
const DEEPEST = 1000;

/** The reader takes half a second for a thousand paragraphs, and the more the deeper they are nested. */
const DEEPEST_TO_READ = 60;
const MOST_ELEMENTS = 5000;
const LONGEST_TO_READ = 1_000_000;

function sizeOf(nodes: readonly PageNode[]): { readonly elements: number; readonly depth: number } {
  let depth = 0;
  let elements = 0;
  for (let level = nodes.filter(isElement); level.length > 0; depth++) {
    elements += level.length;
    level = level.flatMap(({ children }) => children.filter(isElement));
  }
  return { elements, depth };
}

const textsOf = ($: CheerioAPI, selector: string): readonly string[] =>
  $(selector)
    .get()
    .map((element) => $(element).text());

function dropFurniture($: CheerioAPI): void {
  $(FURNITURE).remove();
  $('header')
    .filter((_, header) => $(header).closest('main, article').length === 0 && $(header).find('h1').length === 0)
    .remove();
  for (const list of linkListsOf($.root().contents().get())) $(list).remove();
}

const FURNITURE = [
  'head, title, script, style, noscript, template, iframe, object, svg, canvas, audio, video, dialog',
  'button, input, select, textarea, nav, footer, aside',
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="complementary"]',
  'rt, rp', // how a character is read aloud
].join(', ');

/** The page's own declaration of its subject where it holds most of the text, with the headline above it; else all. */
function mainNodes($: CheerioAPI): readonly PageNode[] {
  const body = $('body');
  const enough = inked(body.text()) / 2;
  const main = $('main, [role="main"], article')
    .filter((_, part) => inked($(part).text()) >= enough)
    .first();
  if (main.length === 0) return body.contents().get();
  const headline = main.find('h1').length === 0 ? $('h1').first().get() : [];
  return [...headline, ...main.get()];
}

const inked = (text: string): number => text.replace(/\s+/g, '').length;
