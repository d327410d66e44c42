/** The refusals that several kinds of input share: where, what was expected, what came, what to do. */
import { ZhengtuError } from '../model/errors.js';

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** `came` is the size where it is known. */
export const tooLarge = (where: string, maxBytes: number, came?: number): ZhengtuError =>
  new ZhengtuError(
    'TOO_LARGE',
    `${where}: expected at most ${megabytes(maxBytes)}, found ${came === undefined ? 'more' : megabytes(came)}`,
    { hint: 'split it: one report needs about 0.03 MB' },
  );

export const encrypted = (where: string, what: string): ZhengtuError =>
  new ZhengtuError('ENCRYPTED', `${where}: expected ${what} that anyone may open, but it asks for a password`, {
    hint: 'open it with its password and save it without one',
  });

export function unreadable(path: string, cause: unknown): ZhengtuError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS[code] ?? reasonOf(cause);
  return new ZhengtuError('UNREADABLE', `${path}: ${reason}`, { hint: 'check the path and the permissions', cause });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ENOTDIR: 'a part of the path is no folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** A file whose inside is not what its kind promises. */
export const damaged = (where: string, what: string, cause: unknown): ZhengtuError =>
  new ZhengtuError('UNREADABLE', `${where}: expected ${what}, but ${reasonOf(cause)}`, {
    hint: 'check that it was saved or downloaded completely, and that its name ends as its kind does',
    cause,
  });

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
