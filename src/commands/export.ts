import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { ZhengtuError } from '../model/errors.js';
import type { GraphStore } from '../store/port.js';
import { STORE_OPTION } from './options.js';
import { type ExitCode, type Finish, printLine, progressOn, type Terminal } from './terminal.js';
import { secondsSince } from './words.js';

interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly within?: string;
  readonly kind?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly lang?: string;
  readonly store?: string;
}

export function addExport(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('export')
    .summary('write the graph for other programs')
    .description(
      'Writes the graph as jsonl (everything; zhengtu ingest reads it back), csv (acts.csv for Excel, nodes.csv and edges.csv for Gephi), graphml, gexf or jsonld.',
    )
    .requiredOption('--format <name>', 'jsonl, csv, graphml, gexf or jsonld')
    .option('--out <path>', 'a file, for csv a folder (default: stdout; for csv that is acts.csv alone)')
    .option('--within <place>', 'only facts of a place and of those below it: its name, code or id')
    .option('--kind <kind...>', 'only these: PLACE BODY REGULATION PROJECT PERSON OFFICE MEETING DOCUMENT')
    .option('--from <year>', 'only facts from this year on')
    .option('--to <year>', 'only facts up to this year')
    .option('--lang <language>', 'the language of acts.csv: zh or en (default: zh)')
    .option(...STORE_OPTION)
    .addHelpText('after', '\nExample:\n  $ zhengtu export --format csv --out tables/ --within 湖南省 --from 2022')
    .action((options: ExportOptions) => finish(write(options, terminal)));
}

async function write(options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const begun = performance.now();
  const [{ openStore }, { filesOf, formatNamed }] = await Promise.all([
    import('../store/open.js'),
    import('../export/index.js'),
  ]);
  const files = filesOf(formatNamed(options.format));
  const store = await openStore(options.store, { mustExist: true });
  const written: string[] = [];
  try {
    for (const file of options.out === undefined ? files.slice(0, 1) : files) {
      const path = options.out === undefined || files.length === 1 ? options.out : join(options.out, file);
      await writeFile(file, path, store, options, terminal);
      if (path !== undefined) written.push(path);
    }
  } finally {
    await store.close();
  }
  for (const path of written) await printLine(terminal.stdout, path);
  await printLine(terminal.stderr, `Exported in ${secondsSince(begun)}`);
  return 0;
}

async function writeFile(
  file: string,
  path: string | undefined,
  store: GraphStore,
  { within, kind: kinds, from, to, lang: language }: ExportOptions,
  terminal: Terminal,
): Promise<void> {
  const { exportFile } = await import('../export/index.js');
  const progress = progressOn(terminal);
  const asked = { within, kinds, from, to, language };
  try {
    const pieces = await exportFile(store, file, asked, (done, of) =>
      progress.show(`${file} · ${done} of ${of} reports`),
    );
    if (path === undefined) await pipeline(Readable.from(pieces), terminal.stdout, { end: false });
    else await writeWhole(path, pieces);
  } finally {
    progress.clear();
  }
}

/** Nobody finds half a file under the name: it gets the name when it is whole. */
async function writeWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const partial = `${path}.partial`;
  await mkdir(dirname(path), { recursive: true }).catch(notWritable);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(partial));
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    notWritable(cause);
  }
}

/** What the system says of a path is the caller's to mend; anything else is not. */
function notWritable(cause: unknown): never {
  if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
  throw new ZhengtuError('BAD_USER_INPUT', `--out: expected a path that can be written, but ${cause.message}`, {
    cause,
  });
}
