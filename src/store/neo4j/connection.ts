import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Neo4jAddress } from './address.js';
import { storeError, tooSlow } from './failure.js';
import { type StatementName, statement } from './statements.js';
import { fromNeo4j, toNeo4j } from './values.js';

/** How long to wait, in milliseconds, before a failure is told: nothing here waits for ever. */
export interface Limits {
  /** For a connection, to a server that may not be there. */
  readonly connect: number;
  /** How long work is tried anew when the server goes away, or when two writers stand in each other's way. */
  readonly retry: number;
  readonly read: number;
  readonly write: number;
}
export const LIMITS: Limits = { connect: 5_000, retry: 15_000, read: 30_000, write: 180_000 };

export type Row = Readonly<Record<string, unknown>>;
type Params = Readonly<Record<string, unknown>>;

/** Statements inside one transaction. `Answer` is what the statement's file returns. */
export interface Transaction {
  run<Answer = Row>(name: StatementName, params?: Params): Promise<readonly Answer[]>;
  /** A statement put together by the program; values are parameters there too. */
  ask<Answer = Row>(text: string, params: Params): Promise<readonly Answer[]>;
}
export type Work<Result> = (transaction: Transaction) => Promise<Result>;

export interface Connection {
  /** One transaction on a reader of the cluster, which has all that this store wrote before. */
  read<Result>(work: Work<Result>): Promise<Result>;
  /** One transaction on the writer: whole or not at all, and begun anew where that can help. */
  write<Result>(work: Work<Result>): Promise<Result>;
  /** A statement on its own, such as one that makes an index. */
  command(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Connects at once, so that a wrong address or password is told here and not with the first question. */
export async function connect({ url, database, credentials }: Neo4jAddress, limits: Limits): Promise<Connection> {
  const driver = driverOf(url, credentials, limits);
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (defaultAccessMode: 'READ' | 'WRITE'): Session =>
    driver.session({ database, defaultAccessMode, bookmarkManager, fetchSize: 2000 });

  async function inSession<Result>(mode: 'READ' | 'WRITE', limit: number, work: (session: Session) => Promise<Result>) {
    const opened = session(mode);
    try {
      return await within(url, limit, work(opened));
    } catch (error) {
      throw storeError(url, error);
    } finally {
      void opened.close().catch(() => undefined); // of a server that does not answer, it would never end
    }
  }
  const config = (limit: number) => ({ timeout: limit, metadata: { application: 'zhengtu' } });
  try {
    await within(url, limits.connect * 2, driver.verifyConnectivity({ database }));
  } catch (error) {
    void driver.close();
    throw storeError(url, error);
  }
  return {
    read: (work) =>
      inSession('READ', limits.read, (opened) =>
        opened.executeRead((tx) => work(transactionOf(tx)), config(limits.read)),
      ),
    write: (work) =>
      inSession('WRITE', limits.write, (opened) =>
        opened.executeWrite((tx) => work(transactionOf(tx)), config(limits.write)),
      ),
    command: (text) =>
      inSession('WRITE', limits.write, async (opened) => void (await opened.run(text, {}, config(limits.write)))),
    close: () => within(url, limits.connect, driver.close()).catch(() => undefined),
  };
}

function driverOf(url: string, credentials: Neo4jAddress['credentials'], limits: Limits): Driver {
  return neo4j.driver(url, credentials, {
    disableLosslessIntegers: true,
    connectionTimeout: limits.connect,
    connectionAcquisitionTimeout: limits.connect * 2,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: limits.retry,
    userAgent: 'zhengtu',
  });
}

function transactionOf(tx: ManagedTransaction): Transaction {
  const ask = async <Answer>(text: string, params: Params): Promise<readonly Answer[]> => {
    const { records } = await tx.run(text, toNeo4j(params) as Params);
    return records.map((record) => fromNeo4j(record.toObject()) as Answer); // what the statement returns
  };
  return { ask, run: (name, params = {}) => ask(statement(name), params) };
}

/** The driver has a limit for each step but none for the whole, and a server that hangs keeps its connections open. */
async function within<Result>(url: string, milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(url, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
