/** Inputs → facts, source by source. What fails is told in its place, and the others go on. */
import type { Extractor } from '../extract/index.js';
import { ZhengtuError } from '../model/errors.js';
import type { Facts } from '../model/facts.js';
import { type ReadOptions, type ReadText, readInputs } from '../read/index.js';
import { type Failure, failureOf } from './failure.js';

/** A source and the reports in it, at least one. */
export interface SourceReports {
  readonly name: string;
  readonly text: string;
  readonly reports: readonly Facts[];
}

export async function* readReports(
  inputs: readonly string[],
  extractor: Extractor,
  reading: ReadOptions,
): AsyncIterable<SourceReports | Failure> {
  const sourceOfId = new Map<string, string>();
  for await (const read of readInputs(inputs, reading)) {
    try {
      if ('error' in read) throw read.error;
      const reports = factsOf(read, extractor);
      for (const { id } of reports) claim(id, read.name, sourceOfId);
      yield { name: read.name, text: read.text, reports };
    } catch (error) {
      yield failureOf(read.name, error);
    }
  }
}

function factsOf({ name, text, warnings }: ReadText, extractor: Extractor): readonly Facts[] {
  const reports = extractor.extract(name, text);
  if (reports.length === 0) throw new ZhengtuError('EMPTY', `${name}: expected a report, found none in the text`);
  return warnings.length === 0
    ? reports
    : reports.map((facts) => ({ ...facts, warnings: [...warnings, ...facts.warnings] }));
}

/** A collection `a.txt` has reports `a.001`, `a.002`…, and a file can have such a name too. */
function claim(id: string, name: string, sourceOfId: Map<string, string>): void {
  const earlier = sourceOfId.get(id);
  if (earlier !== undefined) {
    throw new ZhengtuError('DUPLICATE_NAME', `${name}: its report ${id} has the name of one in ${earlier}`, {
      hint: 'rename one of the two files',
    });
  }
  sourceOfId.set(id, name);
}
