/** The explorer for people with a browser: the built pages of web/, from this process and nowhere else. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';

const isCompiled = import.meta.url.endsWith('.js');
const BUILT = fileURLToPath(new URL(isCompiled ? '../web/' : '../../dist/web/', import.meta.url));

/** The views, and the page of every id of the graph: `regulation/白城市志愿服务条例` answers at that very path. */
const PAGES = [
  '/',
  /^\/(?:matrix|network|compare|timeline|read)\/?$/,
  /^\/(?:place|body|regulation|project|person|office|meeting|document)\/./,
];

/** The browser itself refuses whatever would come from elsewhere; drawings set styles, their layout runs in a worker. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What nothing answers: a browser gets the page, which says so in words, everybody else what follows. */
export const lost: RequestHandler = (request, response, next) => {
  const isAsset = request.path.startsWith('/assets/');
  if (request.method !== 'GET' || isAsset || request.accepts(['json', 'html']) !== 'html') return next();
  response.status(404);
  page(BUILT)(request, response, next);
};

export function explorer(folder: string = BUILT): Router {
  const router = Router();
  // Names of files in assets/ carry a hash of their content, so that a browser may keep them for good.
  router.use('/assets', express.static(`${folder}/assets`, { maxAge: '1y', immutable: true, ...OURS }));
  router.get('/icon.svg', (_request, response) =>
    response.sendFile('icon.svg', { root: folder, maxAge: '1d', ...OURS }),
  );
  router.get(PAGES, page(folder));
  return router;
}

/** The package may well lie below a folder such as ~/.npm. */
const OURS = { dotfiles: 'allow' } as const;

const page =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    if (!request.accepts('html')) return next();
    if (!existsSync(`${folder}/index.html`)) return next(); // sources that nobody has built yet
    response.set('Content-Security-Policy', POLICY);
    response.sendFile('index.html', { root: folder, maxAge: 0, ...OURS });
  };
