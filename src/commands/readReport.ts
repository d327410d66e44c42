import type { Extractor } from '../extract/index.js';
import { ZhengtuError } from '../model/errors.js';
import type { Facts } from '../model/facts.js';
import { type ReadText, readText, type Unread } from '../read/index.js';
import { type Failure, failureOf } from './failure.js';

/** A source and the reports in it, at least one. */
export interface SourceReports {
  readonly name: string;
  readonly text: string;
  readonly reports: readonly Facts[];
}

/** The facts of one file, or why there are none: plain data, whichever thread reads it. */
export async function readReport(unread: Unread, extractor: Extractor): Promise<SourceReports | Failure> {
  try {
    const read = await readText(unread);
    if ('error' in read) throw read.error;
    return { name: read.name, text: read.text, reports: factsOf(read, extractor) };
  } catch (error) {
    return failureOf(unread.name, error);
  }
}

function factsOf({ name, text, warnings }: ReadText, extractor: Extractor): readonly Facts[] {
  const reports = extractor.extract(name, text);
  if (reports.length === 0) throw new ZhengtuError('EMPTY', `${name}: expected a report, found none in the text`);
  return warnings.length === 0
    ? reports
    : reports.map((facts) => ({ ...facts, warnings: [...warnings, ...facts.warnings] }));
}
