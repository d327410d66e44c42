/** Stopping without cutting anybody off. */
import type { RequestHandler } from 'express';
import { answerProblem } from './problem.js';

export interface RunningRequests {
  readonly stopping: () => boolean;
  /** Lets requests in and counts them; those that come while the server stops get 503. */
  readonly gate: RequestHandler;
  /** Closes the gate; settles when the requests within have been answered, or `patience` ms have passed. */
  readonly end: (patience: number) => Promise<void>;
}

export function runningRequests(): RunningRequests {
  let running = 0;
  let stopping = false;
  let whenNone = () => {};
  return {
    stopping: () => stopping,
    gate(_request, response, next) {
      if (stopping) {
        response.set({ Connection: 'close', 'Retry-After': '5' });
        return answerProblem(response, 503, 'UNAVAILABLE', 'The server is being stopped; ask again in a few seconds.');
      }
      running += 1;
      response.once('close', () => {
        running -= 1;
        if (running === 0) whenNone();
      });
      next();
    },
    async end(patience) {
      stopping = true;
      if (running === 0) return;
      await new Promise<void>((resolve) => {
        const tired = setTimeout(resolve, patience);
        whenNone = () => {
          clearTimeout(tired);
          resolve();
        };
      });
    },
  };
}
