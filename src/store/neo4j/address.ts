import { auth } from 'neo4j-driver';
import { ZhengtuError } from '../../model/errors.js';

export interface Neo4jAddress {
  /** Without name and password: fit for messages. */
  readonly url: string;
  readonly database: string;
  readonly credentials: ReturnType<typeof auth.basic> | undefined;
}

const HINT = 'write neo4j://HOST:7687 (a cluster, or a single server) or bolt://HOST:7687 (one server)';

/** The name, the password and the database come from the environment: an address is seen by everyone on the machine. */
export function neo4jAddress(address: string, env: NodeJS.ProcessEnv): Neo4jAddress {
  const url = parsed(address);
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    throw new ZhengtuError(
      'BAD_USER_INPUT',
      `The store ${url.href} was given with a name or a password in its address.`,
      {
        hint: 'set NEO4J_USERNAME and NEO4J_PASSWORD instead: an address can be read by others on this machine',
      },
    );
  }
  const { NEO4J_USERNAME: name, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  return {
    url: url.href,
    database: database || 'neo4j',
    credentials: name || password ? auth.basic(name || 'neo4j', password ?? '') : undefined,
  };
}

function parsed(address: string): URL {
  try {
    const url = new URL(address);
    if (url.hostname !== '') return url;
  } catch {
    // Told below, without the address: it may hold a password.
  }
  throw new ZhengtuError('BAD_USER_INPUT', 'Expected the address of a Neo4j server, came one that names no host.', {
    hint: HINT,
  });
}
