/** The thread in which the server reads reports, so that questions go on being answered: started with the first report. */
import type { Readers } from '../commands/readers.js';

export interface Reading {
  readonly readers: () => Promise<Readers>;
  readonly stop: () => Promise<void>;
}

export function reading(): Reading {
  let started: Promise<Readers> | undefined;
  return {
    readers: () => {
      started ??= import('../commands/readers.js').then(({ startThreads }) => startThreads(1));
      return started;
    },
    stop: async () => (await started)?.stop(),
  };
}
