/** Inputs → what there is to read, in an order that depends on the inputs and the names alone. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ZhengtuError } from '../model/errors.js';
import { formatOf, KNOWN_EXTENSIONS } from './formats/registry.js';

/** Something to read under a name, or the reason why there is nothing. */
export type Source =
  | { readonly name: string; readonly path: string; readonly size: number }
  | { readonly name: string; readonly stdin: true }
  | { readonly name: string; readonly error: ZhengtuError };

export const STDIN_NAME = 'stdin';

export async function* sourcesOf(inputs: readonly string[]): AsyncIterable<Source> {
  for (const input of inputs) {
    if (input === '-') yield { name: STDIN_NAME, stdin: true };
    else yield* sourcesOfPath(input);
  }
}

async function* sourcesOfPath(input: string): AsyncIterable<Source> {
  const found = await look(input);
  if (found instanceof ZhengtuError) yield { name: input, error: found };
  else if (found.isDirectory()) yield* sourcesOfFolder(input);
  else if (formatOf(input)) yield { name: basename(input), path: input, size: found.size };
  else yield { name: input, error: unsupported(input) };
}

async function* sourcesOfFolder(folder: string): AsyncIterable<Source> {
  const entries = await walk(folder, '', new Set());
  if (entries.length === 0) {
    const hint = `a folder is searched for ${KNOWN_EXTENSIONS.join(', ')}; hidden files are skipped`;
    yield { name: folder, error: new ZhengtuError('EMPTY', `${folder}: found no file to read`, { hint }) };
  }
  yield* entries.sort((a, b) => byCodePoint(a.name, b.name));
}

/** `above` holds the folders around this one: a link that leads back to one of them is not followed. */
async function walk(root: string, inside: string, above: ReadonlySet<string>): Promise<Source[]> {
  const folder = join(root, inside);
  try {
    const here = await realpath(folder);
    if (above.has(here)) return [];
    const around = new Set([...above, here]);
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
    const nested = await Promise.all(names.map((name) => enter(root, inside ? `${inside}/${name}` : name, around)));
    return nested.flat();
  } catch (cause) {
    return [{ name: folder, error: unreadable(folder, cause) }];
  }
}

async function enter(root: string, name: string, above: ReadonlySet<string>): Promise<Source[]> {
  const path = join(root, name);
  const found = await look(path);
  if (found instanceof ZhengtuError) return formatOf(name) ? [{ name, error: found }] : [];
  if (found.isDirectory()) return walk(root, name, above);
  return found.isFile() && formatOf(name) ? [{ name, path, size: found.size }] : [];
}

async function look(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    return unreadable(path, cause);
  }
}

/** By UTF-8 bytes, which sort as code points do; UTF-16 units don't. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const unsupported = (input: string): ZhengtuError =>
  new ZhengtuError('UNSUPPORTED_FORMAT', `${input}: expected a file named ${KNOWN_EXTENSIONS.join(', ')}`, {
    hint: 'rename it if it is one of these, or pass its text through `-`',
  });

export function unreadable(path: string, cause: unknown): ZhengtuError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
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
