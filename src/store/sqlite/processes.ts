/**
 * Reads and writes a database in processes of their own. The engine works synchronously and can't be interrupted, not even by
 * ending the thread that it runs in: only a process can be stopped in the middle of a query, and while it works, this one is
 * free. Changes have one process: the engine has one writer at a time, and a change is never broken off.
 */
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { ERROR_CODES, type ErrorCode, ZhengtuError } from '../../model/errors.js';
import type { GraphStore } from '../port.js';
import { asking, changing } from '../questions.js';

export interface ProcessOptions {
  /** In ms, for one question. */
  readonly timeLimit: number;
  /** The first starts at once, the others when all are at work. */
  readonly readers: number;
}

/** How many questions may wait for a reader; more than that can't be answered in time. */
const MOST_WAITING = 2000;
/** A reader that does not stop when it is told to, since it is in the middle of a query, is killed after this time. */
const STOP_MS = 100;
/** A writer ends what it has begun, which takes long where thousands of reports follow from a judgement. */
const END_MS = 600_000;

/** The store, with questions answered by readers of the file at `path`, and changes made by its writer, who starts with the first. */
export async function withProcesses(store: GraphStore, path: string, options: ProcessOptions): Promise<GraphStore> {
  const { timeLimit, readers } = options;
  const reading = pool(path, 'read', { minWorkers: 1, maxWorkers: readers, workerTerminateTimeout: STOP_MS });
  const writing = pool(path, 'write', { maxWorkers: 1, workerTerminateTimeout: END_MS });
  const close = async (): Promise<void> => {
    await Promise.all([reading.terminate(), writing.terminate()]);
    await store.close();
  };
  const answerOf = async (asked: PromiseLike<unknown>): Promise<unknown> => {
    try {
      return await asked;
    } catch (error) {
      throw failureOf(error, path, timeLimit);
    }
  };
  await answerOf(reading.exec('ask', ['entities', [[]]])); // from here on the limit is for the question, not for a process to start
  const asked = asking({ ...store, close }, (question, args) =>
    answerOf(reading.exec('ask', [question, args]).timeout(timeLimit)),
  );
  return changing(asked, (change, args) => answerOf(writing.exec('ask', [change, args])));
}

const isCompiled = import.meta.url.endsWith('.js');
const SCRIPT = fileURLToPath(new URL(isCompiled ? './process.js' : './process.ts', import.meta.url));

const pool = (path: string, role: 'read' | 'write', options: workerpool.WorkerPoolOptions): workerpool.Pool =>
  workerpool.pool(SCRIPT, {
    workerType: 'process',
    maxQueueSize: MOST_WAITING,
    forkArgs: [path, role],
    forkOpts: { serialization: 'advanced', execArgv: isCompiled ? [] : ['--import', 'tsx'] },
    ...options,
  });

function failureOf(error: unknown, path: string, timeLimit: number): unknown {
  if (error instanceof workerpool.Promise.TimeoutError) {
    return new ZhengtuError('TIMEOUT', `query: expected an answer of the graph within ${timeLimit} ms, came none.`, {
      hint: 'ask for fewer rows at a time, or filter more',
    });
  }
  if (error instanceof workerpool.TerminateError) {
    return new ZhengtuError(
      'STORE',
      `A process of ${path} ended in the middle of its work; a change is then not made.`,
      { cause: error },
    );
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
