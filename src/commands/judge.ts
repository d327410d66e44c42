import type { Command } from 'commander';
import { ZhengtuError } from '../model/errors.js';
import type { JudgementRecord } from '../model/graph.js';
import { JUDGEMENTS, type Judgement } from '../model/vocabulary.js';
import { JSON_OPTION, STORE_OPTION } from './options.js';
import { type ExitCode, type Finish, printLine, type Terminal } from './terminal.js';

interface JudgeOptions {
  readonly reason: string;
  readonly store?: string;
  readonly json?: boolean;
}

export function addJudge(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('judge')
    .summary('say that two entities are the same, or are not')
    .description(
      'Records that two entities are the same (the left keeps its name, and both ids answer), are different, or that nobody ' +
        'knows, which takes back what was judged before. Reports can be read again and go: judgements stay.',
    )
    .argument('<left>', 'the id of an entity: body/白城市人民代表大会常务委员会')
    .argument('<judgement>', 'same, different or unsure')
    .argument('<right>', 'the id of another one of the same kind')
    .requiredOption('--reason <text>', 'why, for whoever looks at it later')
    .option(...STORE_OPTION)
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nExample:\n  $ zhengtu judge body/白城市人民代表大会常务委员会 same body/白城人大常委会 --reason 同一机构的简称',
    )
    .action((left: string, judgement: string, right: string, options: JudgeOptions) =>
      finish(judge({ left, right, judgement: judgementOf(judgement), reason: options.reason }, options, terminal)),
    );
}

async function judge(
  judged: Omit<JudgementRecord, 'at'>,
  options: JudgeOptions,
  { stdout }: Terminal,
): Promise<ExitCode> {
  const judgement = { ...judged, at: new Date().toISOString() };
  const { openStore } = await import('../store/open.js');
  const store = await openStore(options.store, { mustExist: true });
  try {
    const [entity] = await store.judge([judgement]);
    const { left, right } = judgement;
    const line = `${left}  ${judgement.judgement}  ${right}  ${entity?.name}`;
    await printLine(stdout, options.json ? JSON.stringify({ ...judgement, entity }, null, 2) : line);
    return 0;
  } finally {
    await store.close();
  }
}

function judgementOf(written: string): Judgement {
  const judgement = JUDGEMENTS.find((word) => word === written.toUpperCase());
  if (judgement !== undefined) return judgement;
  const words = JUDGEMENTS.map((word) => word.toLowerCase()).join(', ');
  throw new ZhengtuError('BAD_USER_INPUT', `judgement: expected one of ${words}, came ${written}`);
}
