import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { ZhengtuError } from '../model/errors.js';
import type { Facts } from '../model/facts.js';
import { failureLine } from './failure.js';
import { ALLOW_PRIVATE_OPTION, INPUT_ARGUMENT, JOBS_OPTION, jobsOf } from './options.js';
import { type ExitCode, type Finish, printLine, progressOn, type Terminal } from './terminal.js';
import { plural, secondsSince } from './words.js';

interface ExtractOptions {
  readonly out?: string;
  readonly jobs?: string;
  readonly allowPrivate?: boolean;
}

export function addExtract(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('extract')
    .summary('read reports and write their facts')
    .description(
      'Reads reports and writes their facts: JSON lines on stdout, or a file NAME.json a report in a folder.',
    )
    .argument(...INPUT_ARGUMENT)
    .option('--out <dir>', 'write NAME.json into this folder, for a collection NAME.001.json, NAME.002.json …')
    .option(...JOBS_OPTION)
    .option(...ALLOW_PRIVATE_OPTION)
    .addHelpText('after', '\nExample:\n  $ zhengtu extract reports/ --out facts/')
    .action((inputs: readonly string[], options: ExtractOptions) => finish(extract(inputs, options, terminal)));
}

async function extract(
  inputs: readonly string[],
  { out, jobs, allowPrivate }: ExtractOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const begun = performance.now();
  const reading = { stdin: terminal.stdin, jobs: jobsOf(jobs), allowPrivate };
  const { readReports } = await import('./readReports.js');
  const progress = progressOn(terminal);
  const counts = { sources: 0, reports: 0, failed: 0 };
  if (out !== undefined) await makeFolder(out);
  for await (const source of readReports(inputs, reading)) {
    progress.clear();
    if ('code' in source) {
      counts.failed++;
      await printLine(terminal.stderr, failureLine(source));
      continue;
    }
    for (const facts of source.reports) await write(facts, out, terminal);
    counts.sources++;
    counts.reports += source.reports.length;
    progress.show(`${plural(counts.reports, 'report')} · ${source.name}`);
  }
  progress.clear();
  const { sources, reports, failed } = counts;
  const summary = `${plural(reports, 'report')} from ${plural(sources, 'source')} in ${secondsSince(begun)}`;
  await printLine(terminal.stderr, failed > 0 ? `${summary}, ${failed} failed` : summary);
  return failed > 0 ? 1 : 0;
}

async function write(facts: Facts, out: string | undefined, { stdout }: Terminal): Promise<void> {
  if (out === undefined) return printLine(stdout, JSON.stringify(facts));
  const path = join(out, `${facts.id}.json`);
  await makeFolder(dirname(path));
  await writeFile(path, `${JSON.stringify(facts, null, 2)}\n`);
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ZhengtuError('BAD_USER_INPUT', `--out: expected a folder that can be made at ${path}, but ${reason}`, {
      cause,
    });
  }
}
