/** The HTTP server: GraphQL at /graphql, for programs as JSON and for people as GraphiQL. */
import { createServer as createHttpServer, type Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { graphiql } from './graphiql.js';
import { ZhengtuError } from './model/errors.js';
import { errorFormatter } from './resolvers/formatError.js';
import { type Context, Graph } from './resolvers/graph.js';
import { buildSchema } from './resolvers/schema.js';
import type { GraphStore } from './store/port.js';

export interface ServerOptions {
  /** Stays the caller's: `stop` does not close it. */
  readonly store: GraphStore;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Hears of failures that no caller may see in full; by default they go to stderr. */
  readonly report?: (error: unknown) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`: GraphQL answers at `/graphql` below it. */
  readonly url: string;
  /** Lets running requests end, then closes. */
  stop(): Promise<void>;
}

export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { store, port = 4000, host = '127.0.0.1', report = console.error } = options;
  const app = express();
  const http = createHttpServer(app);
  const apollo = apolloServer(http, report);
  await apollo.start();
  app.disable('x-powered-by');
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.use(graphiql('/graphql'));
  app.use('/graphql', express.json({ limit: '1mb' }), bodyOrNothing);
  app.use('/graphql', expressMiddleware(apollo, { context: async () => ({ graph: new Graph(store) }) }));
  app.use(notFound, refuse(report));
  try {
    await listen(http, port, host);
  } catch (error) {
    await apollo.stop();
    throw cannotListen(error, port, host);
  }
  return { url: addressOf(http, host), stop: () => apollo.stop() };
}

function apolloServer(http: Server, report: (error: unknown) => void): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(),
    introspection: true, // the contract is public, also under NODE_ENV=production
    csrfPrevention: false, // nothing is kept in cookies and GET only reads: there is nothing to forge
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(report),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginCacheControlDisabled(), // it would wrap every single field
    ],
  });
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
}

function cannotListen(cause: unknown, port: number, host: string): ZhengtuError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const [reason, hint] =
    code === 'EADDRINUSE'
      ? ['another program listens there', `stop it, or take another port: PORT=${port + 1}`]
      : code === 'EACCES'
        ? ['this user may not use that port', 'take one above 1023: PORT=4000']
        : [cause instanceof Error ? cause.message : String(cause), 'HOST=127.0.0.1 PORT=4000 works on most machines'];
  return new ZhengtuError('CANNOT_LISTEN', `server: expected to listen on ${host}:${port}, but ${reason}`, {
    hint,
    cause,
  });
}

function addressOf(http: Server, host: string): string {
  const address = http.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** A request without a JSON body: Apollo then says what it expected. */
const bodyOrNothing: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};

const notFound: RequestHandler = (request, response) => {
  response.status(404).json(problem('NOT_FOUND', `expected a path such as /graphql, came ${request.path}.`));
};

/** What goes wrong before GraphQL is reached: a body that is no JSON, or too long. */
const refuse =
  (report: (error: unknown) => void): ErrorRequestHandler =>
  (error: { readonly status?: number; readonly type?: string }, _request, response, _next) => {
    const status = error.status ?? 500;
    if (status < 500) {
      const came = error.type === 'entity.too.large' ? 'more than 1 MB' : 'something else';
      response.status(status).json(problem('BAD_REQUEST', `body: expected JSON such as {"query": "…"}, came ${came}.`));
      return;
    }
    report(error);
    response
      .status(status)
      .json(problem('INTERNAL_SERVER_ERROR', 'Something went wrong inside the server; its log says what.'));
  };

const problem = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
