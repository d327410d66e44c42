import type { Command } from 'commander';
import type { FamilyScore } from '../eval/index.js';
import { JSON_OPTION } from './options.js';
import { type ExitCode, type Finish, printLine, type Terminal } from './terminal.js';

interface EvalOptions {
  readonly errors?: boolean;
  readonly json?: boolean;
}

export function addEval(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('eval')
    .summary('score facts against gold')
    .description('Scores extracted facts against gold: precision, recall and F1 of each family of facts.')
    .argument('<predicted>', 'a folder of facts, NAME.json a report, as `zhengtu extract --out` writes them')
    .argument('<gold>', 'a folder of gold files in the same format; each of them is scored')
    .option('--errors', 'list every fact that is extra or missed: family, report, kind, fact, separated by tabs')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  $ zhengtu extract reports/ --out facts/ && zhengtu eval facts/ gold/ --errors')
    .action((predicted: string, gold: string, options: EvalOptions) =>
      finish(evaluate(predicted, gold, options, terminal)),
    );
}

async function evaluate(
  predicted: string,
  gold: string,
  { errors = false, json = false }: EvalOptions,
  { stdout }: Terminal,
): Promise<ExitCode> {
  const { mistakeLines, readScoredFacts, score, tableOf } = await import('../eval/index.js');
  const scores = score(await readScoredFacts(predicted), await readScoredFacts(gold));
  if (json) {
    await printLine(
      stdout,
      JSON.stringify(
        scores.map((family) => withMistakes(family, errors)),
        null,
        2,
      ),
    );
  } else {
    const lines = [...tableOf(scores), ...(errors ? mistakeLines(scores) : [])];
    for (const line of lines) await printLine(stdout, line);
  }
  return 0;
}

function withMistakes({ mistakes, ...figures }: FamilyScore, wanted: boolean) {
  return wanted ? { ...figures, mistakes } : figures;
}
