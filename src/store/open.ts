import { ZhengtuError } from '../model/errors.js';
import type { GraphStore } from './port.js';
import { MEMORY } from './sqlite/database.js';
import { withProcesses } from './sqlite/processes.js';
import { openSqlite } from './sqlite/store.js';

export const DEFAULT_STORE = 'sqlite:./zhengtu.db';
const FORMS = 'sqlite:PATH (a file, made when it is not there), sqlite::memory:, neo4j://HOST:7687 or bolt://HOST:7687';
const SERVER = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

export interface OpenOptions {
  /** Refuses a database that is not there, instead of making it: for who only looks or takes away. */
  readonly mustExist?: boolean;
  /** The longest time in ms that one question may take; then it ends with TIMEOUT, and the work on it is stopped. */
  readonly timeLimit?: number;
  /** How many processes may read an SQLite file for it, so that none waits for another, beside one that writes; 0: none at all, and no time limit. */
  readonly readers?: number;
}

const READERS = 4;

/**
 * Opens the store at an address. Without one, the environment's ZHENGTU_STORE is taken, and without that a file in the
 * working directory; this is the only place that reads the variable.
 */
export async function openStore(address?: string, options: OpenOptions = {}): Promise<GraphStore> {
  const wanted = address ?? process.env.ZHENGTU_STORE ?? DEFAULT_STORE;
  if (SERVER.test(wanted)) {
    const { openNeo4j } = await import('./neo4j/store.js'); // the driver is loaded only where there is a server
    const { mustExist, timeLimit } = options;
    return openNeo4j(wanted, { mustExist, ...(timeLimit === undefined ? {} : { limits: { read: timeLimit } }) });
  }
  const path = /^sqlite:(?!\/\/)(?<path>.+)$/s.exec(wanted)?.groups?.path;
  if (path === undefined) {
    throw new ZhengtuError('BAD_USER_INPUT', `Expected the address of a store, came «${shown(wanted)}».`, {
      hint: `write ${FORMS}`,
    });
  }
  const store = openSqlite(path, options);
  const { timeLimit, readers = READERS } = options;
  if (timeLimit === undefined || readers === 0 || path === MEMORY) return store; // nobody else can read what is in memory
  return withProcesses(store, path, { timeLimit, readers });
}

/** An address can carry a password: user:password@host. */
const shown = (address: string): string => address.replace(/\/\/[^/]*@/, '//***@');
