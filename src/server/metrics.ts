/** Numbers for Prometheus, at /metrics. */
import { performance } from 'node:perf_hooks';
import { type RequestHandler, Router } from 'express';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** Times each request that passes, by the kind of address and the status. */
  readonly time: RequestHandler;
  readonly page: Router;
  readonly errors: Counter<'code'>;
  readonly costs: Histogram;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const COSTS = [10, 100, 1000, 5000, 10_000, 25_000, 50_000, 100_000];

/** Of the process, of which there is one however many servers a program starts in it. */
const OF_PROCESS = new Registry();
let collecting = false;

export function createMetrics(): Metrics {
  if (!collecting) collectDefaultMetrics({ register: OF_PROCESS });
  collecting = true;
  const own = new Registry();
  const requests = new Histogram({
    name: 'zhengtu_http_request_duration_seconds',
    help: 'How long requests took.',
    labelNames: ['path', 'status'],
    buckets: SECONDS,
    registers: [own],
  });
  const page = Router();
  page.get('/metrics', async (_request, response) => {
    const all = Registry.merge([own, OF_PROCESS]);
    response.type(all.contentType).send(await all.metrics());
  });
  return {
    page,
    time(request, response, next) {
      const begun = performance.now();
      const path = kindOf(request.path); // before a router shortens it
      response.once('close', () => {
        requests.observe({ path, status: response.statusCode }, (performance.now() - begun) / 1000);
      });
      next();
    },
    errors: new Counter({
      name: 'zhengtu_graphql_errors_total',
      help: 'Errors in answers, by code.',
      labelNames: ['code'],
      registers: [own],
    }),
    costs: new Histogram({
      name: 'zhengtu_graphql_cost',
      help: 'What queries cost, refused ones too.',
      buckets: COSTS,
      registers: [own],
    }),
  };
}

/** The first part of a path; whatever else people try would make a series of its own each. */
const KNOWN = ['graphql', 'graphiql', 'health', 'metrics', 'reconcile', 'export', 'extract'];
const kindOf = (path: string): string => {
  const [, first = ''] = path.split('/', 2);
  return KNOWN.includes(first) ? `/${first}` : 'other';
};
