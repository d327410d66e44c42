/** Files, folders, archives, addresses and standard input → texts. What cannot be read is told in its place, the others go on. */
import type { Readable } from 'node:stream';
import { ZhengtuError } from '../model/errors.js';
import type { Archive, Format } from './formats/format.js';
import { kindOf } from './formats/registry.js';
import { type Loaded, type LoadOptions, load } from './load.js';
import { withoutExtension } from './names.js';
import { unreadable } from './refusals.js';
import { type Found, nothingIn, sourcesOf } from './sources.js';

export interface ReadText {
  /**
   * For a file its name, inside a folder or archive the path from there with `/`, for an address host and path, `stdin` for
   * `-`. Safe to be a path.
   */
  readonly name: string;
  readonly text: string;
  /** What had to be repaired, in words. */
  readonly warnings: readonly string[];
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

export async function* readInputs(
  inputs: readonly string[],
  { stdin = process.stdin, maxBytes = MAX_BYTES, allowPrivate = false }: ReadOptions = {},
): AsyncIterable<ReadText | ReadFailure> {
  const options = { stdin, maxBytes, allowPrivate };
  const names = new Map<string, string>();
  for await (const source of sourcesOf(inputs)) {
    if ('error' in source) yield source;
    else yield* readSource(source, options, names);
  }
}

/** Names under which texts are known, each with the source that has it. */
type Names = Map<string, string>;

async function* readSource(source: Found, options: LoadOptions, names: Names): AsyncIterable<ReadText | ReadFailure> {
  try {
    const loaded = await load(source, options);
    const { kind } = loaded;
    if ('read' in kind) yield await textOf(loaded, kind, names);
    else yield* readArchive(loaded, kind, isNamedAlone(source), options, names);
  } catch (cause) {
    yield failureOf(source.name, 'path' in source ? source.path : source.name, cause);
  }
}

/** Then its files are known as those of a folder would be; else by its own name as well. */
const isNamedAlone = (source: Found): boolean => 'stdin' in source || ('path' in source && !source.inFolder);

async function* readArchive(
  { name: archiveName, where, bytes }: Loaded,
  archive: Archive,
  isAlone: boolean,
  { maxBytes }: LoadOptions,
  names: Names,
): AsyncIterable<ReadText | ReadFailure> {
  let found = 0;
  const isWanted = (name: string) => kindOf(name) !== undefined;
  for await (const { name: path, load } of archive.members(bytes, where, { maxBytes, isWanted })) {
    found++;
    const name = isAlone ? path : `${withoutExtension(archiveName)}/${path}`;
    const member = { name, where: `${where}/${path}` };
    try {
      const kind = kindOf(path);
      if (kind === undefined || !('read' in kind)) throw nested(member.where);
      yield await textOf({ ...member, bytes: await load() }, kind, names);
    } catch (cause) {
      yield failureOf(member.name, member.where, cause);
    }
  }
  if (found === 0) throw nothingIn(where, 'zip');
}

type LoadedText = Omit<Loaded, 'kind'>;

async function textOf({ name, where, bytes, declared }: LoadedText, format: Format, names: Names): Promise<ReadText> {
  const id = withoutExtension(name);
  const earlier = names.get(id);
  if (earlier !== undefined) throw duplicate(where, earlier, id);
  names.set(id, where);
  const { text, warnings } = await format.read(bytes, where, { declared });
  return { name, text, warnings };
}

const failureOf = (name: string, where: string, cause: unknown): ReadFailure => ({
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
