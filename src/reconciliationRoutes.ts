/**
 * /reconcile: the W3C community group's Reconciliation Service API, version 0.2, so that users of OpenRefine match their own
 * columns with the graph. Public data, asked for from the browser of whoever wants it: every origin may.
 */
import cors from 'cors';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { ZhengtuError } from './model/errors.js';
import { answersTo } from './reconciliation/answer.js';
import { extensionIn, queriesIn } from './reconciliation/asked.js';
import { extended, proposed } from './reconciliation/extend.js';
import { manifestAt } from './reconciliation/manifest.js';
import { previewOf } from './reconciliation/preview.js';
import { suggestEntities, suggestProperties, suggestTypes } from './reconciliation/suggest.js';
import { answerProblem } from './server/problem.js';
import type { GraphStore } from './store/port.js';

interface Limits {
  /** Of a body, in kB. */
  readonly maxBody: number;
}

/** `storeFor` gives the store as one request sees it. */
export function reconciliationRoutes(storeFor: () => GraphStore, { maxBody }: Limits): Router {
  const router = Router();
  const limit = `${maxBody}kb`;
  router.use(cors({ origin: '*', methods: ['GET', 'POST'], maxAge: 86_400 }));
  router.use(express.urlencoded({ extended: false, limit }), express.json({ limit }));

  router.all(
    '/',
    answering(async (request, response) => {
      if (request.method !== 'GET' && request.method !== 'POST') throw notAsked(`GET or POST, came ${request.method}`);
      response.json(await answer(storeFor(), request));
    }),
  );
  router.get(
    '/suggest/:what',
    answering(async (request, response) => {
      const prefix = words(request.query.prefix);
      const { what } = request.params;
      if (what === 'entity')
        response.json(await suggestEntities(storeFor(), prefix, number(request.query.cursor) ?? 0));
      else if (what === 'type') response.json(suggestTypes(prefix));
      else if (what === 'property') response.json(suggestProperties(prefix));
      else throw notThere(`/suggest/entity, /suggest/type or /suggest/property, came ${what}`);
    }),
  );
  router.get('/extend/propose', (request, response) => {
    response.json(proposed(words(request.query.type), number(request.query.limit)));
  });
  router.get(
    '/preview',
    answering(async (request, response) => {
      const html = await previewOf(storeFor(), words(request.query.id));
      if (html === undefined) throw notThere('the id of an entity such as place/220800');
      response.removeHeader('X-Frame-Options'); // made to be shown within another page
      response.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *");
      response.type('html').send(html);
    }),
  );
  return router;
}

async function answer(store: GraphStore, request: Request): Promise<unknown> {
  const sent: Readonly<Record<string, unknown>> = { ...request.query, ...(request.body ?? {}) };
  if (sent.queries !== undefined) return answersTo(store, queriesIn(sent.queries));
  if (sent.extend !== undefined) return extended(store, extensionIn(sent.extend));
  if (request.method === 'GET' && Object.keys(sent).length === 0) {
    return manifestAt(`${request.protocol}://${request.get('host') ?? 'localhost'}`);
  }
  throw notAsked(`nothing, \`queries\` or \`extend\`, came ${Object.keys(sent).join(', ').slice(0, 60) || 'nothing'}`);
}

const STATUS_OF: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  TIMEOUT: 503,
  UNSUPPORTED: 501,
};

/** A mistake of the caller is told; any other failure goes on to the server's own answer. */
const answering =
  (
    handle: (request: Request<Record<string, string>>, response: Response) => Promise<void>,
  ): RequestHandler<Record<string, string>> =>
  async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      const status = error instanceof ZhengtuError ? STATUS_OF[error.code] : undefined;
      if (!(error instanceof ZhengtuError) || status === undefined) throw error;
      answerProblem(response, status, error.code, error.message);
    }
  };

const notAsked = (expected: string): ZhengtuError =>
  new ZhengtuError('BAD_USER_INPUT', `reconcile: expected ${expected}.`);
const notThere = (expected: string): ZhengtuError => new ZhengtuError('NOT_FOUND', `reconcile: expected ${expected}.`);

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
function number(value: unknown): number | undefined {
  const read = Number(words(value) || Number.NaN);
  return Number.isSafeInteger(read) && read >= 0 ? read : undefined;
}
