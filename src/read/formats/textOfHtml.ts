/**
 * The text that a reader of a page sees as its subject, one line a block: paragraphs, headings, list items, table rows.
 * Navigation, scripts, footers and lists of links are left out; what only looks like furniture stays, since a lost
 * sentence is worse than a spare line.
 */
import { type CheerioAPI, load } from 'cheerio';
import { linesOf, type PageNode } from './linesOf.js';

export function textOfHtml(markup: string): string {
  const $ = load(markup);
  $(FURNITURE).remove();
  $('header')
    .filter((_, header) => $(header).closest('main, article').length === 0 && $(header).find('h1').length === 0)
    .remove();
  dropLinkLists($);
  return linesOf(mainNodes($)).join('\n');
}

const FURNITURE = [
  'head, title, script, style, noscript, template, iframe, object, svg, canvas, audio, video, dialog',
  'button, input, select, textarea, nav, footer, aside',
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="complementary"]',
  'rt, rp', // how a character is read aloud
].join(', ');

const LINK_LIST = 'ul, ol, dl, table, div, section, p, td';

/** Menus, breadcrumbs, “related pages”: blocks of which links make up more than half. */
function dropLinkLists($: CheerioAPI): void {
  for (const block of $(LINK_LIST).get()) {
    const links = $(block).find('a');
    if (links.length < 2) continue;
    if (inked(links.text()) * 2 > inked($(block).text())) $(block).remove();
  }
}

const inked = (text: string): number => text.replace(/\s+/g, '').length;

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
