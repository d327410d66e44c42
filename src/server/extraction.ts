/**
 * POST /extract?name=report.docx: the facts of one file and its text, read in a thread beside this one and saved nowhere.
 * Its media type is one that a page of another origin may not send unasked.
 */
import express, { type RequestHandler, Router } from 'express';
import type { Readers } from '../commands/readers.js';
import { ZhengtuError } from '../model/errors.js';
import { givenFile } from '../read/index.js';
import { UNEXPECTED } from '../resolvers/formatError.js';
import { answerProblem } from './problem.js';

const MEDIA_TYPE = 'application/octet-stream';
const MAX_KB = 8192;
/** Reading is work for a whole core: who comes behind these is told to come again. */
const MOST_WAITING = 8;
const NAME = /^[^\p{C}\\/]{1,200}$/u;

export function extraction(readers: () => Promise<Readers>): Router {
  let waiting = 0;
  const extract: RequestHandler = async (request, response) => {
    const name = String(request.query.name ?? 'report.txt');
    if (!NAME.test(name)) {
      return answerProblem(response, 400, 'BAD_USER_INPUT', 'name: expected 1 to 200 characters without / and \\.');
    }
    if (!Buffer.isBuffer(request.body)) {
      return answerProblem(
        response,
        415,
        'BAD_REQUEST',
        `body: expected a file as ${MEDIA_TYPE}, came something else.`,
      );
    }
    if (waiting >= MOST_WAITING) {
      response.set('Retry-After', '5');
      return answerProblem(response, 503, 'UNAVAILABLE', 'Many reports are being read; ask again in a few seconds.');
    }
    waiting += 1;
    try {
      const read = await (await readers()).read(givenFile(name, request.body));
      if (!('code' in read)) response.json(read);
      else if (read.code !== 'INTERNAL') answerProblem(response, 422, read.code, read.message);
      else {
        request.log.error({ err: read.message }, 'a report could not be read');
        answerProblem(response, 500, 'INTERNAL_SERVER_ERROR', UNEXPECTED);
      }
    } catch (error) {
      if (!(error instanceof ZhengtuError)) throw error;
      answerProblem(response, 422, error.code, error.message);
    } finally {
      waiting -= 1;
    }
  };
  const routes = Router();
  routes.post('/', express.raw({ type: MEDIA_TYPE, limit: `${MAX_KB}kb` }), extract);
  return routes;
}
