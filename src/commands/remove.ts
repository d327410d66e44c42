import type { Command } from 'commander';
import { ZhengtuError } from '../model/errors.js';
import { documentId } from '../model/ids.js';
import { failureLine, failureOf } from './failure.js';
import { JSON_OPTION, STORE_OPTION } from './options.js';
import { type ExitCode, type Finish, printLine, type Terminal } from './terminal.js';

interface RemoveOptions {
  readonly store?: string;
  readonly json?: boolean;
}

export function addRemove(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('remove')
    .summary('take reports out of the graph')
    .description('Takes reports out of the graph, with all that only they said.')
    .argument('<id...>', 'ids of documents: document/baoding, or baoding for short')
    .option(...STORE_OPTION)
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  $ zhengtu remove document/baoding')
    .action((ids: readonly string[], options: RemoveOptions) => finish(remove(ids, options, terminal)));
}

async function remove(given: readonly string[], options: RemoveOptions, terminal: Terminal): Promise<ExitCode> {
  const ids = [...new Set(given.map((id) => (id.startsWith(PREFIX) ? id : documentId(id))))];
  const { openStore } = await import('../store/open.js');
  const store = await openStore(options.store, { mustExist: true });
  try {
    const found = await store.removeDocuments(ids);
    const removed = ids.filter((_, at) => found[at]);
    const missing = ids.filter((_, at) => !found[at]);
    if (options.json) await printLine(terminal.stdout, JSON.stringify({ removed, missing }, null, 2));
    else for (const id of removed) await printLine(terminal.stdout, `${id}  removed`);
    for (const id of missing) await printLine(terminal.stderr, failureLine(failureOf(id, notFound(id))));
    return missing.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

const PREFIX = documentId('');

const notFound = (id: string): ZhengtuError =>
  new ZhengtuError('NOT_FOUND', `${id}: the graph holds no such document`, {
    hint: 'an id is document/ and the name of the file without its extension',
  });
