/** Who reads: this thread, or several beside it. */
import { createExtractor } from '../extract/index.js';
import { loadLexicon } from '../extract/lexicon/lexicon.js';
import type { Unread } from '../read/index.js';
import { type Failure, failureOf } from './failure.js';
import { readReport, type SourceReports } from './readReport.js';

export interface Readers {
  /** How many files should be given to them at a time: enough that none waits, few enough for the memory. */
  readonly atOnce: number;
  /** Never rejects: whatever happens to a file is told as its failure. */
  readonly read: (unread: Unread) => Promise<SourceReports | Failure>;
  readonly stop: () => Promise<void>;
}

export async function startReaders(jobs: number): Promise<Readers> {
  if (jobs > 1) return startThreads(jobs);
  const extractor = createExtractor();
  return { atOnce: 1, read: (unread) => readReport(unread, extractor), stop: async () => {} };
}

/** Threads start as files come. One that ends, be it for lack of memory, takes only its file along: another takes its place. */
export async function startThreads(jobs: number, worker = OWN_WORKER): Promise<Readers> {
  loadLexicon(); // a faulty row is told here, once, and not by every thread for every file
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Unread, SourceReports | Failure>({
    filename: worker.href,
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY, // a thread that started anew would have to load the lexicon again
  });
  return {
    atOnce: 2 * jobs,
    read: (unread) => pool.run(unread).catch((cause: unknown) => failureOf(unread.name, cause)),
    stop: () => pool.destroy(),
  };
}

const isCompiled = import.meta.url.endsWith('.js');
const OWN_WORKER = new URL(isCompiled ? './readWorker.js' : './readWorkerFromSource.mjs', import.meta.url);
