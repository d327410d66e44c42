import type { Command } from 'commander';
import { type Failure, failureLine } from './failure.js';
import type { LoadedSource } from './loadReports.js';
import { ALLOW_PRIVATE_OPTION, INPUT_ARGUMENT, JOBS_OPTION, JSON_OPTION, jobsOf, STORE_OPTION } from './options.js';
import { type ExitCode, type Finish, printLine, progressOn, type Terminal } from './terminal.js';
import { plural, secondsSince } from './words.js';

interface IngestOptions {
  readonly store?: string;
  readonly jobs?: string;
  readonly json?: boolean;
  readonly allowPrivate?: boolean;
}

export function addIngest(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('ingest')
    .summary('read reports into the graph')
    .description('Reads reports into the graph. Reading one again replaces what its earlier text said.')
    .argument(INPUT_ARGUMENT[0], `${INPUT_ARGUMENT[1]}; or a .jsonl that zhengtu export wrote`)
    .option(...STORE_OPTION)
    .option(...JOBS_OPTION)
    .option(...ALLOW_PRIVATE_OPTION)
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  $ zhengtu ingest reports/ --store sqlite:./zhengtu.db')
    .action((inputs: readonly string[], options: IngestOptions) => finish(ingest(inputs, options, terminal)));
}

async function ingest(inputs: readonly string[], options: IngestOptions, terminal: Terminal): Promise<ExitCode> {
  const begun = performance.now();
  const reading = { stdin: terminal.stdin, jobs: jobsOf(options.jobs), allowPrivate: options.allowPrivate };
  const { openStore } = await import('../store/open.js');
  const { loadReports } = await import('./loadReports.js');
  const { isExport, loadExports } = await import('./loadExports.js');
  const store = await openStore(options.store);
  const progress = progressOn(terminal);
  const loaded: LoadedSource[] = [];
  const rejected: Failure[] = [];
  const reports = inputs.filter((input) => !isExport(input));
  async function* sources() {
    if (reports.length > 0) yield* loadReports(reports, store, reading);
    yield* loadExports(inputs.filter(isExport), store);
  }
  try {
    for await (const source of sources()) {
      progress.clear();
      if ('code' in source) {
        rejected.push(source);
        await printLine(terminal.stderr, failureLine(source));
      } else {
        loaded.push(source);
        if (!options.json) for (const line of linesOf(source)) await printLine(terminal.stdout, line);
      }
      progress.show(`${plural(loaded.length + rejected.length, 'source')} · ${source.name}`);
    }
  } finally {
    progress.clear();
    await store.close();
  }
  await printLine(terminal.stdout, options.json ? jsonOf(loaded, rejected) : summaryOf(loaded, rejected, begun));
  return rejected.length > 0 ? 1 : 0;
}

function linesOf({ name, documents, removed, milliseconds }: LoadedSource): string[] {
  const time = documents.length === 1 ? `  ${milliseconds} ms` : '';
  return [
    ...documents.map(({ id, title, regulationActs, activities, warnings }) => {
      const found = [plural(regulationActs, 'act'), plural(activities, 'activity')];
      return `${id}  ${title}  ${[...found, ...(warnings > 0 ? [plural(warnings, 'warning')] : [])].join(', ')}${time}`;
    }),
    ...removed.map((id) => `${id}  removed: no longer in ${name}`),
  ];
}

function summaryOf(loaded: readonly LoadedSource[], rejected: readonly Failure[], begun: number): string {
  const documents = loaded.reduce((sum, source) => sum + source.documents.length, 0);
  const seconds = secondsSince(begun);
  const summary = `${plural(documents, 'report')} from ${plural(loaded.length, 'source')} in ${seconds}`;
  return rejected.length > 0 ? `${summary}, ${rejected.length} failed` : summary;
}

function jsonOf(loaded: readonly LoadedSource[], rejected: readonly Failure[]): string {
  const documents = loaded.flatMap((source) => source.documents);
  return JSON.stringify({ documents, removed: loaded.flatMap(({ removed }) => removed), rejected }, null, 2);
}
