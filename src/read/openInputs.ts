/** Files, folders, archives, addresses and standard input → bytes, each under a name of its own. */
import type { Readable } from 'node:stream';
import { ZhengtuError } from '../model/errors.js';
import type { Archive } from './formats/format.js';
import { kindOf } from './formats/registry.js';
import { type Loaded, type LoadOptions, load } from './load.js';
import { withoutExtension } from './names.js';
import { unreadable } from './refusals.js';
import { type Found, nothingIn, sourcesOf } from './sources.js';

/** A file that was fetched but not read yet. Plain data: it may be read in another thread. */
export interface Unread {
  /**
   * For a file its name, inside a folder or archive the path from there with `/`, for an address host and path, `stdin` for
   * `-`. Safe to be a path.
   */
  readonly name: string;
  /** What an error calls it. */
  readonly where: string;
  readonly bytes: Uint8Array;
  /** How names of files of its format end. */
  readonly extension: string;
  /** The encoding that a server declared. */
  readonly declared?: string | undefined;
}
export interface ReadFailure {
  readonly name: string;
  readonly error: ZhengtuError;
}

export interface ReadOptions {
  /** What `-` reads. */
  readonly stdin?: Readable;
  readonly maxBytes?: number;
  /** Also read addresses of this machine and of private networks. */
  readonly allowPrivate?: boolean | undefined;
}

export const MAX_BYTES = 50 * 1024 * 1024;

export async function* openInputs(
  inputs: readonly string[],
  { stdin = process.stdin, maxBytes = MAX_BYTES, allowPrivate = false }: ReadOptions = {},
): AsyncIterable<Unread | ReadFailure> {
  const options = { stdin, maxBytes, allowPrivate };
  const names = new Map<string, string>();
  for await (const source of sourcesOf(inputs)) {
    if ('error' in source) yield source;
    else yield* openSource(source, options, names);
  }
}

/** Names under which texts are known, each with the source that has it. */
type Names = Map<string, string>;

async function* openSource(source: Found, options: LoadOptions, names: Names): AsyncIterable<Unread | ReadFailure> {
  try {
    const loaded = await load(source, options);
    const { kind } = loaded;
    if ('read' in kind) yield unread(loaded, names);
    else yield* openArchive(loaded, kind, isNamedAlone(source), options, names);
  } catch (cause) {
    yield failureOf(source.name, 'path' in source ? source.path : source.name, cause);
  }
}

/** Then its files are known as those of a folder would be; else by its own name as well. */
const isNamedAlone = (source: Found): boolean => 'stdin' in source || ('path' in source && !source.inFolder);

async function* openArchive(
  { name: archiveName, where, bytes }: Loaded,
  archive: Archive,
  isAlone: boolean,
  { maxBytes }: LoadOptions,
  names: Names,
): AsyncIterable<Unread | ReadFailure> {
  let found = 0;
  const isWanted = (name: string) => kindOf(name) !== undefined;
  for await (const { name: path, load } of archive.members(bytes, where, { maxBytes, isWanted })) {
    found++;
    const name = isAlone ? path : `${withoutExtension(archiveName)}/${path}`;
    const member = { name, where: `${where}/${path}` };
    try {
      const kind = kindOf(path);
      if (kind === undefined || !('read' in kind)) throw nested(member.where);
      yield unread({ ...member, bytes: await load(), kind }, names);
    } catch (cause) {
      yield failureOf(member.name, member.where, cause);
    }
  }
  if (found === 0) throw nothingIn(where, 'zip');
}

function unread({ name, where, bytes, kind, declared }: Loaded, names: Names): Unread {
  const id = withoutExtension(name);
  const earlier = names.get(id);
  if (earlier !== undefined) throw duplicate(where, earlier, id);
  names.set(id, where);
  const [extension = ''] = kind.extensions;
  return { name, where, bytes, extension, declared };
}

export const failureOf = (name: string, where: string, cause: unknown): ReadFailure => ({
  name,
  error: cause instanceof ZhengtuError ? cause : unreadable(where, cause),
});

const duplicate = (where: string, earlier: string, id: string): ZhengtuError =>
  new ZhengtuError('DUPLICATE_NAME', `${where}: expected a name of its own, but ${earlier} is already known as ${id}`, {
    hint: 'rename one of them, or pass the folder above both',
  });

const nested = (where: string): ZhengtuError =>
  new ZhengtuError('UNSUPPORTED_FORMAT', `${where}: expected a report, found a zip inside a zip`, {
    hint: 'unpack the outer one and pass the folder',
  });
