/** GraphiQL for people with a browser, from the installed packages: nothing is loaded from anywhere else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import { EXAMPLE_QUERIES } from './exampleQueries.js';

const require = createRequire(import.meta.url);

interface Asset {
  /** The version is part of the address, so that a browser may keep the file for good. */
  readonly url: string;
  readonly file: string;
}

/** The page answers a browser at `endpoint`; every other client passes on to what answers there. */
export function graphiql(endpoint: string): Router {
  const assets = {
    react: assetOf('react', 'umd/react.production.min.js'),
    reactDom: assetOf('react-dom', 'umd/react-dom.production.min.js'),
    script: assetOf('graphiql', 'graphiql.min.js'),
    style: assetOf('graphiql', 'graphiql.min.css'),
  };
  const router = Router();
  for (const { url, file } of Object.values(assets)) router.get(url, asset(file));
  router.get('/graphiql/start.js', (_request, response) => {
    response.type('text/javascript').send(startScript(endpoint));
  });
  const page = pageWith(assets.style.url, [
    assets.react.url,
    assets.reactDom.url,
    assets.script.url,
    '/graphiql/start.js',
  ]);
  router.get(endpoint, (request, response, next) => {
    response.vary('Accept');
    if (request.accepts(['json', 'html']) !== 'html') return next();
    response.set('Content-Security-Policy', POLICY).type('html').send(page);
  });
  return router;
}

/** The browser itself refuses whatever would come from elsewhere; the editor sets styles on elements. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function assetOf(name: string, path: string): Asset {
  const manifest = require.resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return { url: `/graphiql/${name}-${version}/${path}`, file: join(dirname(manifest), path) };
}

/** `dotfiles`: the packages may well lie below a folder such as ~/.npm. */
const asset =
  (file: string): RequestHandler =>
  (_request, response) =>
    response.sendFile(file, { maxAge: '1y', immutable: true, dotfiles: 'allow' });

const pageWith = (style: string, scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Zhengtu 政图 · GraphQL</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${style}">
  <style>html, body, #graphiql { height: 100%; margin: 0 }</style>
</head>
<body>
  <div id="graphiql">Loading …</div>
  ${scripts.map((script) => `<script src="${script}"></script>`).join('\n  ')}
</body>
</html>
`;

/** A link such as /graphql?query=… opens with that query, otherwise the examples are there. */
const startScript = (endpoint: string): string => `'use strict';
const asked = new URLSearchParams(location.search);
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: ${JSON.stringify(endpoint)} }),
    defaultTabs: ${JSON.stringify(EXAMPLE_QUERIES.map((query) => ({ query })))},
    query: asked.get('query') ?? undefined,
    variables: asked.get('variables') ?? undefined,
  }),
);
`;
