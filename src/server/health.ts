/** For load balancers and orchestrators: is the process alive, and should it get requests? */
import { type Response, Router } from 'express';
import { placeId } from '../model/ids.js';
import type { GraphStore } from '../store/port.js';
import { within } from './deadline.js';

const PATIENCE_MS = 2000;
/** Every graph has the official list of places. */
const COUNTRY = placeId('100000');

export function health(store: GraphStore, stopping: () => boolean): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => answer(response, 200, 'live'));
  router.get('/health/ready', async (request, response) => {
    if (stopping()) return answer(response, 503, 'stopping');
    try {
      await within(store, PATIENCE_MS).entities([COUNTRY]);
      answer(response, 200, 'ready');
    } catch (error) {
      request.log.warn({ err: error }, 'the graph does not answer');
      answer(response, 503, 'the graph does not answer');
    }
  });
  return router;
}

function answer(response: Response, code: number, status: string): void {
  response.set('Cache-Control', 'no-store').status(code).json({ status });
}
