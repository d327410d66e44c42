import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ZhengtuError } from '../model/errors.js';

/** What the caller may know of a failure of the store: neither its statements nor its paths. */
const UNREADABLE = 'The graph could not be read; the log of the server says why.';
const UNEXPECTED = 'Something went wrong inside the server; its log says what.';

/**
 * What leaves the server: a stable code, and a sentence that says what was expected and what came. Whatever was not thrown
 * on purpose goes to `report` and leaves as one neutral sentence.
 */
export function errorFormatter(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    if (cause instanceof ZhengtuError) {
      if (cause.code !== 'STORE') return shown(formatted, cause.code, cause.message);
      report(cause);
      return shown(formatted, cause.code, UNREADABLE);
    }
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return shown(formatted, code, formatted.message);
    if (isAskedWrongly(cause)) return shown(formatted, 'OPERATION_RESOLUTION_FAILURE', cause.message);
    report(cause);
    return shown(formatted, 'INTERNAL_SERVER_ERROR', UNEXPECTED);
  };
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}

/** GraphQL refuses an operation of a kind that the schema does not have only when it comes to run it: no field is to blame. */
function isAskedWrongly(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.path === undefined;
}

function shown({ locations, path }: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}
