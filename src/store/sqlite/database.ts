import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { ZhengtuError } from '../../model/errors.js';
import { officialDivisions } from '../../places/official.js';
import { guarded } from './failure.js';
import { showOfficial } from './official.js';
import { schema, statementsOf } from './statements.js';

/** Raised whenever sql/schema.sql or the meaning of a column changes. */
const SCHEMA_VERSION = 6;
/** Marks a file as ours: 'ZhTu'. */
const APPLICATION_ID = 0x5a685475;
/** How long to wait for another process that is writing. */
const BUSY_MS = 10_000;

/** The path of a database without a file. */
export const MEMORY = ':memory:';

/** A database in memory as it is when it is new: to work out how three thousand places are found is needed once a process. */
let fresh: Buffer | undefined;

/** Opens a database that has been made before; where there is none, nothing is left behind. */
export function openExisting(path: string): Database.Database {
  if (!existsSync(path)) throw absent(`The database ${path} does not exist.`);
  if (statSync(path).size === 0) throw absent(`The file ${path} is empty.`);
  return openDatabase(path);
}

const absent = (message: string): ZhengtuError =>
  new ZhengtuError('STORE', message, {
    hint: 'name the database with --store or ZHENGTU_STORE, or make it by reading reports: zhengtu ingest INPUT',
  });

/**
 * Opens a database of this schema, or makes one where there is none yet. A kill loses nothing that was committed: WAL keeps
 * whole transactions, and without power only the last of them can be missing.
 */
export function openDatabase(path: string): Database.Database {
  return guarded(path, () => {
    const db = new Database(path === MEMORY ? (fresh ?? MEMORY) : path, { timeout: BUSY_MS });
    try {
      checkOwner(db, path);
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = NORMAL');
      db.pragma('foreign_keys = ON');
      db.pragma('wal_autocheckpoint = 8000');
      db.pragma('cache_size = -65536');
      if (versionOf(db) === 0) initialise(db);
      if (path === MEMORY) fresh ??= db.serialize();
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

const versionOf = (db: Database.Database): number => Number(db.pragma('user_version', { simple: true }));

/** Looks before anything is changed: a file of somebody else stays as it is. */
function checkOwner(db: Database.Database, path: string): void {
  const { owner, version, tables } = db.transaction(() => ({
    owner: Number(db.pragma('application_id', { simple: true })),
    version: versionOf(db),
    tables: db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get(),
  }))(); // one look: another process may be making the database right now
  if (owner === APPLICATION_ID && version === SCHEMA_VERSION) return;
  if (owner === 0 && version === 0 && tables === 0) return;
  if (owner === APPLICATION_ID) {
    throw new ZhengtuError(
      'STORE',
      `The database ${path} has schema version ${version}; this version of Zhengtu reads ${SCHEMA_VERSION}.`,
      { hint: 'use the version of Zhengtu that made it, or read the reports into a new database' },
    );
  }
  throw new ZhengtuError('STORE', `The file ${path} is a database of another program, not of Zhengtu.`, {
    hint: 'choose another path; Zhengtu leaves this file as it is',
  });
}

/** One transaction, so that a database is either empty or complete; whoever comes second finds it made. */
function initialise(db: Database.Database): void {
  db.transaction(() => {
    if (versionOf(db) !== 0) return;
    db.exec(schema());
    const statements = statementsOf(db);
    for (const place of officialDivisions()) showOfficial(statements, place);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}
