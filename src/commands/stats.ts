import type { Command } from 'commander';
import { JSON_OPTION, STORE_OPTION } from './options.js';
import { type ExitCode, type Finish, printLine, type Terminal } from './terminal.js';

interface StatsOptions {
  readonly store?: string;
  readonly json?: boolean;
}

export function addStats(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('stats')
    .summary('count what the graph holds')
    .description('Counts what the graph holds; places include the official ones of which no report speaks.')
    .option(...STORE_OPTION)
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  $ zhengtu stats --json')
    .action((options: StatsOptions) => finish(stats(options, terminal)));
}

async function stats({ store: address, json }: StatsOptions, { stdout }: Terminal): Promise<ExitCode> {
  const { openStore } = await import('../store/open.js');
  const store = await openStore(address, { mustExist: true });
  try {
    const counts = await store.counts();
    const lines = json ? [JSON.stringify(counts, null, 2)] : tableOf(counts);
    for (const line of lines) await printLine(stdout, line);
    return 0;
  } finally {
    await store.close();
  }
}

function tableOf(counts: Readonly<Record<string, number>>): string[] {
  const rows = Object.entries(counts).map(([kind, count]) => [kind.toLowerCase(), String(count)] as const);
  const left = Math.max(...rows.map(([kind]) => kind.length));
  const right = Math.max(...rows.map(([, count]) => count.length));
  return rows.map(([kind, count]) => `${kind.padEnd(left)}  ${count.padStart(right)}`);
}
