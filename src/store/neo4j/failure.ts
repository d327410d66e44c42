import { Neo4jError } from 'neo4j-driver';
import { type ErrorCode, ZhengtuError } from '../../model/errors.js';

/** What the driver's and the server's failures mean to whoever runs Zhengtu. */
const MEANINGS: readonly (readonly [RegExp, ErrorCode, string, string])[] = [
  [
    /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit)/,
    'STORE',
    'refused the name or the password',
    'set NEO4J_USERNAME and NEO4J_PASSWORD',
  ],
  [/Security\.Forbidden/, 'STORE', 'does not let this user do that', 'the user needs to read, write and make indexes'],
  [
    /Database\.DatabaseNotFound/,
    'STORE',
    'has no database of that name',
    'set NEO4J_DATABASE; the Community edition has one, neo4j',
  ],
  [
    /TransactionTimedOut|LockClientStopped/,
    'TIMEOUT',
    'took too long over a request and gave it up',
    'ask for less, or try again',
  ],
  [
    /MemoryPoolOutOfMemory|OutOfMemory/,
    'STORE',
    'has too little memory for that request',
    'raise dbms.memory.transaction.total.max or the heap',
  ],
  [
    /ServiceUnavailable|SessionExpired|acquisition timed out|DatabaseUnavailable|Cluster\.|General\.TransientError/,
    'UNAVAILABLE',
    'cannot be reached',
    'check that it runs and answers at this address, then try again',
  ],
  [
    /^Neo\.TransientError/,
    'UNAVAILABLE',
    'was too busy and gave the request up several times',
    'try again, with fewer writers at a time',
  ],
];

/** A failure of the driver or the server as a sentence with a code, its cause kept; anything else stays what it is. */
export function storeError(url: string, cause: unknown): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  const failure = `${cause.code} ${cause.message}`;
  if (/closed (driver|session)|Pool is closed/i.test(cause.message)) {
    return new ZhengtuError('STORE', `The store ${url} was closed and cannot answer any more.`, { cause });
  }
  const [, code, meaning, hint] = MEANINGS.find(([pattern]) => pattern.test(failure)) ?? [];
  if (code === undefined)
    return new ZhengtuError('STORE', `The Neo4j server ${url} failed: ${cause.message}`, { cause });
  return new ZhengtuError(code, `The Neo4j server ${url} ${meaning}.`, { ...(hint ? { hint } : {}), cause });
}

export const tooSlow = (url: string, milliseconds: number): ZhengtuError =>
  new ZhengtuError('TIMEOUT', `The Neo4j server ${url} did not answer within ${milliseconds / 1000} s.`, {
    hint: 'check that it is not overloaded or stopped, then try again',
  });
