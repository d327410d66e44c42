/** A command line → its exit code. The parts that a command needs are loaded when it runs. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ZhengtuError } from '../model/errors.js';
import { addEval } from './eval.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addExtract } from './extract.js';
import { failureLine, failureOf } from './failure.js';
import { addIngest } from './ingest.js';
import { addJudge } from './judge.js';
import { addRemove } from './remove.js';
import { addServe } from './serve.js';
import { addStats } from './stats.js';
import type { ExitCode, Finish, Terminal } from './terminal.js';

export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(terminal, async (ending) => {
    code = await ending;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said why
    terminal.stderr.write(`${failureLine(failureOf('zhengtu', error))}\n`);
    return error instanceof ZhengtuError && error.code === 'BAD_USER_INPUT' ? 2 : 1;
  }
}

function createProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('zhengtu')
    .description('Reads Chinese work reports into a graph and answers GraphQL, each fact with its sentence.')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('(--help says more)');
  for (const add of [addExtract, addIngest, addServe, addExport, addStats, addRemove, addJudge, addEval, addExplain])
    add(program, terminal, finish);
  return program.addHelpText('after', '\nExample:\n  $ zhengtu ingest reports/ && zhengtu serve');
}

function version(): string {
  const path = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string }; // our own package.json
  return version;
}
