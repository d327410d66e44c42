import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, ZhengtuError } from '../model/errors.js';

/** Whatever was not thrown on purpose leaves as this sentence. */
export const UNEXPECTED = 'Something went wrong inside the server; its log says what.';

/** What callers may know where the error itself speaks of statements, paths or addresses. */
const INTERNALS: { readonly [Code in ErrorCode]?: string } = {
  STORE: 'The graph could not be read; the log of the server says why.',
  UNAVAILABLE: 'The graph does not answer at the moment; ask again in a while.',
};

export interface Verdict {
  readonly code: string;
  readonly message: string;
  readonly cause: unknown;
  /** Whether it is the server's failure, which its operator has to hear of, and not the caller's mistake. */
  readonly ours: boolean;
}

/** What an error means: a stable code, and a sentence that says what was expected and what came. */
export function verdictOn(error: unknown): Verdict {
  const cause = causeOf(error);
  const caller = (code: string, message: string): Verdict => ({ code, message, cause, ours: false });
  if (cause instanceof ZhengtuError) {
    const { code, message } = cause;
    const neutral = INTERNALS[code];
    return neutral === undefined ? caller(code, message) : { code, message: neutral, cause, ours: true };
  }
  if (error instanceof GraphQLError) {
    const { code } = error.extensions;
    if (code === 'GRAPHQL_PARSE_FAILED' && TOO_MANY_TOKENS.test(error.message))
      return caller('COST_EXCEEDED', error.message);
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return caller(code, error.message);
  }
  if (isAskedWrongly(cause)) return caller('OPERATION_RESOLUTION_FAILURE', cause.message);
  return { code: 'INTERNAL_SERVER_ERROR', message: UNEXPECTED, cause, ours: true };
}

/** What leaves the server of an error. */
export function formatError({ locations, path }: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, message } = verdictOn(error);
  return { message: shortened(message), ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

/** A message repeats what came, which can be as long as a request. */
const LONGEST_MESSAGE = 500;
export const shortened = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)} …` : message;

const TOO_MANY_TOKENS = /contains more tha[nt] \d+ tokens/;

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}

/** GraphQL refuses an operation of a kind that the schema does not have only when it comes to run it: no field is to blame. */
function isAskedWrongly(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.path === undefined;
}
