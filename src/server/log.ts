/** What the server says to its operator: a line of JSON for each event, with the id of the request that it belongs to. */
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import type { LogLevel } from './settings.js';

export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}

/** An id that a proxy has given is kept, so that its log and this one can be read together. */
const GIVEN_ID = /^[\w.:-]{1,100}$/;

/** Gives each request an id and a log of its own. What is asked stays out of the log: it may hold a token. */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId(request, response) {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    customLogLevel: (_request, response, error) => (error || response.statusCode === 500 ? 'error' : 'info'),
    serializers: {
      req: ({ id, method, url }: { readonly id: string; readonly method: string; readonly url: string }) => ({
        id,
        method,
        path: url.split('?', 1)[0],
      }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ status: statusCode }),
    },
  });
}
