/** The text of a PDF, one line a paragraph as far as the print shows where one ends, without page numbers and headers. */
import { fileURLToPath } from 'node:url';
// unpdf: pdf.js in one file for Node, without a canvas or other native parts. Newer ones need Node 22.
import { getDocumentProxy } from 'unpdf';
import { ZhengtuError } from '../../model/errors.js';
import type { Decoded } from '../decode.js';
import { damaged, encrypted } from '../refusals.js';
import { dropFurniture } from './pageFurniture.js';
import { paragraphsOf } from './paragraphs.js';
import { type PrintedLine, printedLines } from './printedLines.js';

export async function textOfPdf(bytes: Uint8Array, name: string): Promise<Decoded> {
  const pages = dropFurniture(await readPages(bytes, name));
  const text = paragraphsOf(pages).join('\n');
  const inked = text.replace(/\s+/g, '');
  if (inked.length < pages.length * INKED_ON_A_PAGE) {
    throw needsOcr(name, `its ${pages.length} pages hold ${inked.length} characters, as scanned ones do`);
  }
  const unknown = inked.match(UNKNOWN)?.length ?? 0;
  if (unknown * UNKNOWN_ONE_IN > inked.length) {
    throw needsOcr(name, `its fonts do not tell which characters ${unknown} of its ${inked.length} signs are`);
  }
  const bare = pages.flatMap((lines, i) => (lines.length === 0 ? [i + 1] : []));
  return { text, warnings: bare.length === 0 ? [] : [`no text on page ${bare.join(', ')}: a scanned page needs OCR`] };
}

/** On average; what scanners and copyists stamp on a page is less. */
const INKED_ON_A_PAGE = 8;

/** Private use, controls and replacements: what fonts without a table of characters leave. */
const UNKNOWN = /[\p{Co}\p{Cc}\uFFFD]/gu;
const UNKNOWN_ONE_IN = 5;

const MAX_PAGES = 5000;

async function readPages(bytes: Uint8Array, name: string): Promise<PrintedLine[][]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { ...CMAPS, verbosity: SILENT });
    try {
      if (pdf.numPages > MAX_PAGES) throw tooManyPages(name, pdf.numPages);
      const pages: PrintedLine[][] = [];
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        pages.push(printedLines((await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []))));
        page.cleanup();
      }
      return pages;
    } finally {
      await pdf.destroy();
    }
  } catch (cause) {
    if (cause instanceof ZhengtuError) throw cause;
    throw cause instanceof Error && cause.name === 'PasswordException'
      ? encrypted(name, 'a PDF')
      : damaged(name, 'a PDF', cause);
  }
}

/** Of Chinese fonts that a PDF names and does not hold: without these tables their text would be lost. */
const CMAPS = { cMapUrl: fileURLToPath(new URL('../../../data/cmaps/', import.meta.url)), cMapPacked: true } as const;

/** What pdf.js would print on the console shows in the text or in an error. */
const SILENT = 0;

const needsOcr = (name: string, reason: string): ZhengtuError =>
  new ZhengtuError('NEEDS_OCR', `${name}: expected a PDF that holds text, but ${reason}`, {
    hint: 'run OCR on it, for example `ocrmypdf -l chi_sim`, or look for the report as a page or a text',
  });

const tooManyPages = (name: string, count: number): ZhengtuError =>
  new ZhengtuError('TOO_LARGE', `${name}: expected at most ${MAX_PAGES} pages, found ${count}`, {
    hint: 'split it: one report needs about 20',
  });
