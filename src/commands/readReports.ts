/** Inputs → facts, source by source in the order of the inputs. What fails is told in its place, and the others go on. */
import { ZhengtuError } from '../model/errors.js';
import { openInputs, type ReadOptions } from '../read/index.js';
import { type Failure, failureOf } from './failure.js';
import { inOrder } from './inOrder.js';
import { startReaders } from './readers.js';
import type { SourceReports } from './readReport.js';

export interface ReportOptions extends ReadOptions {
  /** How many threads read: 1, unless told otherwise, for this one alone. */
  readonly jobs?: number | undefined;
}

export async function* readReports(
  inputs: readonly string[],
  { jobs = 1, ...reading }: ReportOptions,
): AsyncIterable<SourceReports | Failure> {
  const readers = await startReaders(jobs);
  const sourceOfId = new Map<string, string>();
  try {
    const sources = inOrder(openInputs(inputs, reading), readers.atOnce, async (opened) =>
      'error' in opened ? failureOf(opened.name, opened.error) : readers.read(opened),
    );
    for await (const source of sources) yield 'code' in source ? source : claimed(source, sourceOfId);
  } finally {
    await readers.stop();
  }
}

/** A collection `a.txt` has reports `a.001`, `a.002`…, and a file can have such a name too. */
function claimed(source: SourceReports, sourceOfId: Map<string, string>): SourceReports | Failure {
  const { name, reports } = source;
  const taken = reports.find(({ id }) => sourceOfId.has(id));
  if (taken) {
    const earlier = sourceOfId.get(taken.id);
    const message = `${name}: its report ${taken.id} has the name of one in ${earlier}`;
    return failureOf(name, new ZhengtuError('DUPLICATE_NAME', message, { hint: 'rename one of the two files' }));
  }
  for (const { id } of reports) sourceOfId.set(id, name);
  return source;
}
