import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { formatError } from '../resolvers/formatError.js';
import { buildSchema } from '../resolvers/schema.js';
import type { ServerContext } from './context.js';
import { costLimit } from './cost.js';
import { limitRules } from './limits.js';
import type { Metrics } from './metrics.js';
import { observe } from './observe.js';
import type { Settings } from './settings.js';

export function createApollo(http: Server, settings: Settings, metrics: Metrics): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    schema: buildSchema(),
    introspection: true, // the contract is public, also under NODE_ENV=production; how deep it is asked is limited by GraphQL itself
    csrfPrevention: false, // nothing is kept in cookies and GET only reads: there is nothing to forge
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: settings.maxTokens },
    validationRules: [...limitRules(settings)],
    formatError,
    plugins: [
      costLimit(settings),
      observe(metrics),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginCacheControlDisabled(), // it would wrap every single field
    ],
  });
}
