/** An exported JSONL file → the reports in it, one at a time, then the judgements. */
import { open } from 'node:fs/promises';
import { ZhengtuError } from '../model/errors.js';
import type { EvidenceRef, JudgementRecord, ReportGraph } from '../model/graph.js';
import { type ExportRecord, RECORD } from './records.js';

/** A report comes when all of its lines have been read. The first line that is not as expected ends it: BAD_FACTS. */
export async function* readJsonl(path: string): AsyncIterable<ReportGraph | JudgementRecord> {
  let report: Growing | undefined;
  for await (const { where, record } of recordsOf(path)) {
    switch (record.record) {
      case 'HEADER':
        break;
      case 'DOCUMENT':
        if (report !== undefined) yield report;
        report = begun(record.value);
        break;
      case 'JUDGEMENT':
        if (report !== undefined) yield report;
        report = undefined;
        yield record.value;
        break;
      case 'END':
        if (report !== undefined) yield report;
        break;
      default:
        if (report === undefined) throw unexpected(where, 'the DOCUMENT first', `its ${record.record}`);
        grow(report, record, where);
    }
  }
}

interface Read {
  readonly where: string;
  readonly record: ExportRecord;
}

/** HEADER, whatever is between, END: a file that was cut is told from a whole one. */
async function* recordsOf(path: string): AsyncIterable<Read> {
  const file = await open(path).catch((cause: Error) => {
    throw new ZhengtuError('UNREADABLE', `${path}: ${cause.message}`, { hint: 'check the path', cause });
  });
  let number = 0;
  let documents = 0;
  let last: ExportRecord | undefined;
  try {
    for await (const line of file.readLines()) {
      const where = `${path}:${++number}`;
      const record = recordIn(line, where);
      if ((number === 1) !== (record.record === 'HEADER')) throw unexpected(where, 'one HEADER on top', record.record);
      if (last?.record === 'END') throw unexpected(where, 'nothing behind END', record.record);
      if (record.record === 'DOCUMENT') documents++;
      yield { where, record };
      last = record;
    }
  } finally {
    await file.close();
  }
  const whole = last?.record === 'END' && last.value.documents === documents;
  if (!whole) throw unexpected(`${path}:${number}`, `END after ${documents} documents`, 'the end of the file');
}

function recordIn(line: string, where: string): ExportRecord {
  const { record, ...value } = objectIn(line, where);
  const checked = RECORD.safeParse({ record, value });
  if (checked.success) return { record, value } as ExportRecord; // just checked; zod's own copy has its keys in another order
  const [problem] = checked.error.issues;
  const at = problem?.path.filter((step) => step !== 'value').join('.');
  throw unexpected(where, `a record of an export${at ? `, ${at}` : ''}`, problem?.message ?? 'something else');
}

function objectIn(line: string, where: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Not JSON: told below.
  }
  throw unexpected(where, 'a JSON object', line === '' ? 'an empty line' : line.slice(0, SHOWN));
}

const SHOWN = 60;

type Growing = {
  -readonly [Part in keyof ReportGraph]: ReportGraph[Part] extends readonly (infer Item)[] ? Item[] : ReportGraph[Part];
};
type Value<Name extends ExportRecord['record']> = Extract<ExportRecord, { record: Name }>['value'];

const begun = ({ text, ...document }: Value<'DOCUMENT'>): Growing => ({
  document,
  text,
  passages: [],
  entities: [],
  mentions: [],
  activities: [],
  holdings: [],
});

function grow(
  report: Growing,
  said: Exclude<ExportRecord, { record: 'HEADER' | 'DOCUMENT' | 'JUDGEMENT' | 'END' }>,
  where: string,
): void {
  const written = refIn(report, where);
  if (said.record === 'PASSAGE') report.passages.push(said.value);
  if (said.record === 'ENTITY') report.entities.push(said.value);
  if (said.record === 'MENTION') report.mentions.push({ ...said.value, evidence: written(said.value.evidence) });
  if (said.record === 'HOLDING') report.holdings.push({ ...said.value, evidence: written(said.value.evidence) });
  if (said.record === 'ACTIVITY') {
    report.activities.push({ ...said.value, evidence: said.value.evidence.map(written) });
  }
}

/** The words are in the text itself; told again, they show that line and text belong together. */
const refIn =
  ({ text }: Growing, where: string) =>
  ({ quote, document, passage, start, end }: EvidenceRef & { readonly quote: string }): EvidenceRef => {
    const found = text.slice(start, end);
    if (found === quote) return { document, passage, start, end };
    throw unexpected(where, `«${quote.slice(0, SHOWN)}» at ${start}–${end}`, `«${found.slice(0, SHOWN)}»`);
  };

const unexpected = (where: string, expected: string, came: string): ZhengtuError =>
  new ZhengtuError('BAD_FACTS', `${where}: expected ${expected}, came ${came}.`, {
    hint: 'only files that zhengtu export --format jsonl has written are read, whole and unchanged',
  });
