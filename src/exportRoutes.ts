/** GET /export/FILE: the same files that the command writes, streamed. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, Router } from 'express';
import { EXPORT_FILES, type ExportAsked, exportFile } from './export/index.js';
import { ZhengtuError } from './model/errors.js';
import { answerProblem } from './server/problem.js';
import type { GraphStore } from './store/port.js';

export function exportRoutes(store: GraphStore): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.json({ files: [...EXPORT_FILES.keys()].map((file) => `/export/${file}`), filters: FILTERS });
  });
  router.get('/:file', async (request, response) => {
    const { file } = request.params;
    const format = EXPORT_FILES.get(file);
    let pieces: AsyncIterable<string>;
    try {
      pieces = await exportFile(store, file, askedIn(request));
    } catch (error) {
      if (!(error instanceof ZhengtuError) || !(error.code in STATUS_OF)) throw error;
      return answerProblem(response, STATUS_OF[error.code] ?? 500, error.code, error.message);
    }
    response.attachment(file).type(format?.mediaType ?? 'text/plain');
    try {
      await pipeline(Readable.from(pieces), response);
    } catch (error) {
      // No status is left to tell it with: the connection has been cut, which is how the reader knows.
      if (!hasLeft(error)) request.log.error({ err: error }, 'an export broke off');
    }
  });
  return router;
}

/** The reader closed the connection before the end. */
const hasLeft = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

const FILTERS = ['within', 'kind', 'from', 'to', 'lang'] as const;
const STATUS_OF: Readonly<Partial<Record<string, number>>> = { NOT_FOUND: 404, BAD_USER_INPUT: 400 };

function askedIn({ query }: Request): ExportAsked {
  const unknown = Object.keys(query).find((name) => !FILTERS.some((known) => known === name));
  if (unknown !== undefined) {
    throw new ZhengtuError('BAD_USER_INPUT', `export: expected ${FILTERS.join(', ')} in the address, came ${unknown}.`);
  }
  const [within, from, to, language] = (['within', 'from', 'to', 'lang'] as const).map(
    (name) => listOf(query[name])[0],
  );
  const kinds = listOf(query.kind).flatMap((written) => written.split(','));
  return { within, from, to, language, kinds: kinds.length === 0 ? undefined : kinds };
}

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
