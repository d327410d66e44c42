/** The HTTP server: the explorer at /, and GraphQL at /graphql, for programs as JSON and for people as GraphiQL. */
import { createServer as createHttpServer } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { exportRoutes } from './exportRoutes.js';
import { graphiql } from './graphiql.js';
import { reconciliationRoutes } from './reconciliationRoutes.js';
import { Graph } from './resolvers/graph.js';
import { createApollo } from './server/apollo.js';
import { changing } from './server/changes.js';
import { within } from './server/deadline.js';
import { explorer, lost } from './server/explorer.js';
import { extraction } from './server/extraction.js';
import { health } from './server/health.js';
import { listen } from './server/listen.js';
import { createLog, requestLog } from './server/log.js';
import { createMetrics } from './server/metrics.js';
import { notFound, refuse } from './server/problem.js';
import { reading } from './server/reading.js';
import { runningRequests } from './server/running.js';
import { crossOrigin, rateOf, securityHeaders } from './server/security.js';
import { type Settings, settingsWith } from './server/settings.js';
import { tokenCheck } from './server/token.js';
import type { GraphStore } from './store/port.js';

export interface ServerOptions extends Partial<Settings> {
  /** Stays the caller's: `stop` does not close it. Opened with the same `timeLimit`, it breaks off what takes longer. */
  readonly store: GraphStore;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** What a caller must bring to change the graph, as `Authorization: Bearer`; without one, nobody may. */
  readonly token?: string | undefined;
  /** By default to stderr, as much as `logLevel` says. */
  readonly log?: Logger;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`: GraphQL answers at `/graphql` below it. */
  readonly url: string;
  /** Lets running requests end, refuses new ones with 503, then closes. */
  stop(): Promise<void>;
}

/** How long a client may take to send its request, and how much longer than a query a stop may take. */
const SENDING_MS = 30_000;
const GRACE_MS = 1000;

export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { store, port = 4000, host = '127.0.0.1' } = options;
  const settings = settingsWith(options);
  const metrics = createMetrics();
  const running = runningRequests();
  const app = express();
  const http = createHttpServer({ requestTimeout: SENDING_MS }, app);
  const apollo = createApollo(http, settings, metrics);
  const { readers, stop: stopReading } = reading();
  const changes = changing(store, readers);
  const mayChange = tokenCheck(options.token);
  const afresh = () => new Graph(within(store, settings.timeLimit));
  await apollo.start();

  app.disable('x-powered-by').set('trust proxy', settings.trustProxy);
  app.use(requestLog(options.log ?? createLog(settings.logLevel)), metrics.time, securityHeaders());
  app.use(health(store, running.stopping), metrics.page);
  app.use(running.gate, rateOf(settings));
  app.use(
    '/reconcile',
    reconciliationRoutes(() => within(store, settings.timeLimit), settings),
  ); // open to every origin
  app.use(crossOrigin(settings));
  app.use(explorer());
  app.use(graphiql('/graphql'));
  app.use('/graphql', express.json({ limit: `${settings.maxBody}kb` }), bodyOrNothing);
  app.use(
    '/graphql',
    expressMiddleware(apollo, {
      context: async ({ req }) => ({
        graph: afresh(),
        afresh,
        changes: () => {
          mayChange(req.headers.authorization);
          return changes.for(req.log);
        },
        log: req.log,
      }),
    }),
  );
  app.use('/extract', extraction(readers));
  app.use('/export', exportRoutes(store));
  app.use(lost, notFound, refuse);

  const stop = async () => {
    await running.end(settings.timeLimit + GRACE_MS);
    await apollo.stop();
    await stopReading();
  };
  try {
    return { url: await listen(http, port, host), stop };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

/** A request without a JSON body: Apollo then says what it expected. */
const bodyOrNothing: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};
