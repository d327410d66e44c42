import type { Logger } from 'pino';
import type { Context } from '../resolvers/graph.js';

/** What the server knows of a GraphQL request beside what the resolvers need. */
export interface ServerContext extends Context {
  readonly log: Logger;
  /** Estimated before the query is run. */
  cost?: number;
}
