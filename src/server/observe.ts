import type { ApolloServerPlugin } from '@apollo/server';
import { verdictOn } from '../resolvers/formatError.js';
import type { ServerContext } from './context.js';
import type { Metrics } from './metrics.js';

/** Counts what goes wrong, and writes into the log in full what callers only hear of in a neutral sentence. */
export function observe({ errors, costs }: Metrics): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart({ contextValue: { log } }) {
      const begun = performance.now();
      return {
        async didEncounterErrors(context) {
          for (const error of context.errors) {
            const { code, ours, cause } = verdictOn(error);
            errors.inc({ code });
            if (ours) log.error({ err: cause, code, path: error.path }, 'a field failed');
            else log.info({ code, message: error.message }, 'a query was refused');
          }
        },
        async willSendResponse({ operationName, contextValue: { cost } }) {
          if (cost !== undefined) costs.observe(cost);
          log.debug(
            { operation: operationName, cost, ms: Math.round(performance.now() - begun) },
            'a query was answered',
          );
        },
      };
    },
  };
}
