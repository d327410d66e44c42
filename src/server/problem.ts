/** Answers to what never reaches GraphQL, in the shape of GraphQL's own errors, so that a client needs one way of reading. */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { shortened, UNEXPECTED } from '../resolvers/formatError.js';

export function answerProblem(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message: shortened(message), extensions: { code } }] });
}

export const notFound: RequestHandler = (request, response) => {
  answerProblem(response, 404, 'NOT_FOUND', `expected a path such as /graphql, came ${request.path.slice(0, 100)}.`);
};

interface BodyError {
  readonly status?: number;
  readonly type?: string;
  readonly limit?: number;
}

/** A body that is no JSON, or too long; what else goes wrong here is ours. */
export const refuse: ErrorRequestHandler = (error: BodyError, request, response, next) => {
  if (response.headersSent) return next(error);
  const { status = 500, type, limit = 0 } = error;
  if (status >= 500) {
    request.log.error({ err: error }, 'a request failed');
    return answerProblem(response, status, 'INTERNAL_SERVER_ERROR', UNEXPECTED);
  }
  if (type === 'entity.too.large') {
    return answerProblem(
      response,
      413,
      'TOO_LARGE',
      `body: expected at most ${Math.floor(limit / 1024)} kB, came more.`,
    );
  }
  answerProblem(response, status, 'BAD_REQUEST', 'body: expected JSON such as {"query": "…"}, came something else.');
};
