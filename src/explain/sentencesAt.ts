/** The sentences of a text that contain given words. */
import { publishedSpan } from '../extract/clean.js';
import { normalise } from '../extract/normalise.js';
import { ZhengtuError } from '../model/errors.js';
import type { Explained, ExplainedReport } from './explain.js';

/** The words may be copied from the published text or typed: both are brought into one written form, without line breaks. */
export function sentencesAt({ clean, reports }: Explained, words: string, where: string): readonly ExplainedReport[] {
  const sought = oneLine(normalise(words).text);
  const { text, at } = withoutBreaks(clean.text);
  const spans = [...occurrences(text, sought)].map((from) =>
    publishedSpan(clean, at[from] ?? 0, (at[from + sought.length - 1] ?? 0) + 1),
  );
  const found = reports.map((report) => ({
    ...report,
    sentences: report.sentences.filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start)),
  }));
  if (found.some(({ sentences }) => sentences.length > 0)) return found.filter(({ sentences }) => sentences.length > 0);
  if (spans.length > 0) {
    throw new ZhengtuError('NOT_FOUND', `${where}: “${words}” stands outside the report`, {
      hint: 'lines that belong to the page are left out by lexicon/furniture.yaml, lines before the first report of a collection too',
    });
  }
  const count = reports.reduce((sum, { sentences }) => sum + sentences.length, 0);
  throw new ZhengtuError(
    'NOT_FOUND',
    `${where}: expected “${words}” in the text, found it in none of ${count} sentences`,
    {
      hint: 'copy a few characters of the sentence; blanks and line breaks, full-width digits and traditional characters make no difference',
    },
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, '');

/** A text without blanks, and where each of its characters stood. */
function withoutBreaks(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at = Array.from({ length: text.length }, (_, i) => i).filter((i) => !/\s/.test(text.charAt(i)));
  return { text: oneLine(text), at };
}

function* occurrences(text: string, sought: string): Iterable<number> {
  if (sought === '') return; // it would be found for ever
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) yield at;
}
