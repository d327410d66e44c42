import Database from 'better-sqlite3';
import { ZhengtuError } from '../../model/errors.js';

/** What the engine's failures mean to whoever runs Zhengtu. */
const MEANINGS: readonly (readonly [RegExp, string, string])[] = [
  [/^SQLITE_NOTADB/, 'is no SQLite database', 'choose another path; Zhengtu leaves this file as it is'],
  [/^SQLITE_CORRUPT/, 'is damaged', 'restore a copy, or read the reports into a new database'],
  [/^SQLITE_(BUSY|LOCKED)/, 'is being written by another process', 'try again when that process has finished'],
  [/^SQLITE_READONLY/, 'cannot be written', 'check who owns the file and its folder'],
  [/^SQLITE_(FULL|IOERR)/, 'could not be read or written', 'check the disk and the space left on it'],
  [/^SQLITE_CANTOPEN/, 'cannot be opened', 'check that the folder exists and the path names a file'],
];

/** Runs work on a database; a failure of the engine comes out as a sentence, with its cause kept. */
export function guarded<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof ZhengtuError) throw cause;
    throw storeError(path, cause);
  }
}

function storeError(path: string, cause: unknown): unknown {
  if (cause instanceof Database.SqliteError) {
    const [, meaning, hint] = MEANINGS.find(([code]) => code.test(cause.code)) ?? [];
    if (meaning === undefined)
      return new ZhengtuError('STORE', `The database ${path} failed: ${cause.message}.`, { cause });
    return new ZhengtuError('STORE', `The database ${path} ${meaning}.`, { ...(hint ? { hint } : {}), cause });
  }
  const message = cause instanceof Error ? cause.message : '';
  if (/directory does not exist/.test(message)) {
    return new ZhengtuError('STORE', `The folder of the database ${path} does not exist.`, {
      hint: 'create it',
      cause,
    });
  }
  if (/connection is not open/.test(message)) {
    return new ZhengtuError('STORE', `The store ${path} was closed and cannot answer any more.`, { cause });
  }
  return cause;
}
