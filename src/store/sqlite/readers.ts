/**
 * Reads a database in processes of its own. The engine works synchronously and can't be interrupted, not even by ending the
 * thread that it runs in: only a process can be stopped in the middle of a query, and while it works, this one is free.
 */
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { ERROR_CODES, type ErrorCode, ZhengtuError } from '../../model/errors.js';
import type { GraphStore } from '../port.js';
import { asking } from '../questions.js';

export interface ReaderOptions {
  /** In ms, for one question. */
  readonly timeLimit: number;
  /** The first starts at once, the others when all are at work. */
  readonly readers: number;
  /** What runs in each of them, in place of reader.ts. */
  readonly script?: URL;
}

/** How many questions may wait for a reader; more than that can't be answered in time. */
const MOST_WAITING = 2000;
/** A reader that does not stop when it is told to, since it is in the middle of a query, is killed after this time. */
const STOP_MS = 100;

/** The store, with questions answered by readers of the file at `path`; what changes the graph stays where it was. */
export async function withReaders(store: GraphStore, path: string, options: ReaderOptions): Promise<GraphStore> {
  const { timeLimit, readers, script = READER } = options;
  const pool = workerpool.pool(fileURLToPath(script), {
    workerType: 'process',
    minWorkers: 1,
    maxWorkers: readers,
    maxQueueSize: MOST_WAITING,
    workerTerminateTimeout: STOP_MS,
    forkArgs: [path],
    forkOpts: { serialization: 'advanced', execArgv: isCompiled ? [] : ['--import', 'tsx'] },
  });
  const close = async (): Promise<void> => {
    await pool.terminate();
    await store.close();
  };
  const answerOf = async (asked: PromiseLike<unknown>): Promise<unknown> => {
    try {
      return await asked;
    } catch (error) {
      throw failureOf(error, path, timeLimit);
    }
  };
  await answerOf(pool.exec('ask', ['entities', [[]]])); // from here on the limit is for the question, not for a process to start
  return asking({ ...store, close }, (question, args) =>
    answerOf(pool.exec('ask', [question, args]).timeout(timeLimit)),
  );
}

const isCompiled = import.meta.url.endsWith('.js');
const READER = new URL(isCompiled ? './reader.js' : './reader.ts', import.meta.url);

function failureOf(error: unknown, path: string, timeLimit: number): unknown {
  if (error instanceof workerpool.Promise.TimeoutError) {
    return new ZhengtuError('TIMEOUT', `query: expected an answer of the graph within ${timeLimit} ms, came none.`, {
      hint: 'ask for fewer rows at a time, or filter more',
    });
  }
  if (error instanceof workerpool.TerminateError) {
    return new ZhengtuError('STORE', `The reader of ${path} ended in the middle of a query.`, { cause: error });
  }
  if (!(error instanceof Error)) return error;
  if (/^Max queue size/.test(error.message)) {
    return new ZhengtuError(
      'UNAVAILABLE',
      `${path}: expected fewer than ${MOST_WAITING} questions at a time, came more.`,
    );
  }
  const code = 'code' in error ? ERROR_CODES.find((known) => known === error.code) : undefined;
  return code === undefined ? error : asThrown(code, error);
}

/** An error comes out of the other process as its fields; it is thrown on as what it was. */
const asThrown = (code: ErrorCode, { message, cause }: Error): ZhengtuError =>
  new ZhengtuError(code, message, { cause });
