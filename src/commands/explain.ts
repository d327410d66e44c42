import type { Command } from 'commander';
import { ZhengtuError } from '../model/errors.js';
import type { ReadText } from '../read/index.js';
import { failureLine, failureOf } from './failure.js';
import { ALLOW_PRIVATE_OPTION, JSON_OPTION } from './options.js';
import { type ExitCode, type Finish, printLine, type Terminal } from './terminal.js';

interface ExplainOptions {
  readonly at?: string;
  readonly json?: boolean;
  readonly allowPrivate?: boolean;
}

export function addExplain(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('explain')
    .summary('show which row of the lexicon made which fact of a sentence')
    .description(
      'Shows the facts of each sentence with the rows of the lexicon that made them, and what was considered and dropped, and why.',
    )
    .argument('<file>', 'a .txt, .html, .docx or .pdf file, an http(s) address, or - for standard input')
    .option('--at <text>', 'only the sentences that contain these words')
    .option(...ALLOW_PRIVATE_OPTION)
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  $ zhengtu explain report.txt --at 物业管理条例')
    .action((file: string, options: ExplainOptions) => finish(explainFile(file, options, terminal)));
}

async function explainFile(file: string, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.at?.trim() === '')
    throw new ZhengtuError('BAD_USER_INPUT', '--at: expected words of the text, came none');
  const { readInputs } = await import('../read/index.js');
  let failed = 0;
  for await (const read of readInputs([file], { stdin: terminal.stdin, allowPrivate: options.allowPrivate })) {
    try {
      if ('error' in read) throw read.error;
      await print(read, options, terminal);
    } catch (error) {
      failed++;
      await printLine(terminal.stderr, failureLine(failureOf(read.name, error)));
    }
  }
  return failed > 0 ? 1 : 0;
}

async function print({ name, text }: ReadText, { at, json }: ExplainOptions, { stdout }: Terminal): Promise<void> {
  const { createRowFinder } = await import('../extract/lexicon/rowAt.js');
  const { explain, linesOf, sentencesAt, withRows } = await import('../explain/index.js');
  const explained = explain(name, text);
  const reports = at === undefined ? explained.reports : sentencesAt(explained, at, name);
  const rowAt = createRowFinder();
  const rowed = reports.map((report) => withRows(report, rowAt));
  if (json) await printLine(stdout, JSON.stringify({ source: name, reports: rowed }, null, 2));
  else for (const line of rowed.flatMap(linesOf)) await printLine(stdout, line);
}
