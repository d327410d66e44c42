/** Reads a file of lexicon rows. A faulty row is refused with file and line, with what was expected and what came. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Document, LineCounter } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../../model/errors.js';
import { compiledContent } from './compiled.js';

/** What every row carries besides its own words: why it is true of the language, and a sentence that shows it. */
export const evidenceOfRow = {
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected lower-case words joined by hyphens'),
  because: z.string().min(8, 'expected the reason why the row is true of the language'),
  example: z.string().min(4, 'expected a sentence that shows the row at work'),
};

export const FOLDER = fileURLToPath(new URL('../../../lexicon/', import.meta.url));

export function loadRows<Row extends z.ZodType>(
  file: string,
  row: Row,
  folder: string = FOLDER,
): readonly z.infer<Row>[] {
  const source = readFileSync(`${folder}${file}`, 'utf8');
  const compiled = compiledContent(file, source);
  const parsed = compiled === undefined ? undefined : z.array(row).safeParse(compiled);
  return parsed?.success ? parsed.data : readRows(file, source, row);
}

/** Rows from YAML, or what is wrong with them and in which line. */
function readRows<Row extends z.ZodType>(file: string, source: string, row: Row): readonly z.infer<Row>[] {
  const { LineCounter, parseDocument } = createRequire(import.meta.url)('yaml') as typeof import('yaml'); // most runs need none
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    throw refusal(file, broken.linePos?.[0].line, `expected YAML, came: ${broken.message}`);
  }
  const parsed = z.array(row).safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
  const field = path.slice(1);
  const came = field.length > 0 ? `, came ${JSON.stringify(document.getIn(path)) ?? 'nothing'}` : '';
  const what = `${field.join('.') || 'row'}: ${issue?.message ?? 'unreadable'}${came}`;
  throw refusal(file, lineOf(document, path, lines), what);
}

/** Where the value at the path stands, or what is nearest around it when it is missing. */
function lineOf(document: Document, path: readonly (string | number)[], lines: LineCounter): number | undefined {
  if (path.length === 0) return undefined;
  const node: unknown = document.getIn(path, true);
  return isRanged(node) ? lines.linePos(node.range[0]).line : lineOf(document, path.slice(0, -1), lines);
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function refusal(file: string, line: number | undefined, what: string): ZhengtuError {
  const place = line === undefined ? `lexicon/${file}` : `lexicon/${file}:${line}`;
  return new ZhengtuError('BAD_LEXICON', `${place}: ${what}`, {
    hint: 'each row needs id, because, example and the words named in the head of the file',
  });
}
