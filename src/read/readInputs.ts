/** Files, folders and standard input → texts. What cannot be read is told in its place, and the others go on. */
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ZhengtuError } from '../model/errors.js';
import type { Decoded } from './decode.js';
import { formatOf, formatOfContent } from './formats/registry.js';
import { type Source, sourcesOf, unreadable } from './sources.js';

export interface ReadText {
  /** For a file its name, inside a folder the path from there with `/`, `stdin` for `-`. */
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
}

export const MAX_BYTES = 50 * 1024 * 1024;

export async function* readInputs(
  inputs: readonly string[],
  { stdin = process.stdin, maxBytes = MAX_BYTES }: ReadOptions = {},
): AsyncIterable<ReadText | ReadFailure> {
  const seen = new Map<string, string>();
  for await (const source of sourcesOf(inputs)) {
    if ('error' in source) {
      yield source;
      continue;
    }
    const id = withoutExtension(source.name);
    const earlier = seen.get(id);
    seen.set(id, earlier ?? pathOf(source));
    yield earlier === undefined ? await readSource(source, stdin, maxBytes) : duplicate(source, earlier, id);
  }
}

/** The name under which a source's facts are known. */
export const withoutExtension = (name: string): string => name.replace(/(?<=[^/])\.[^./]*$/, '');

type Found = Exclude<Source, ReadFailure>;

const pathOf = (source: Found): string => ('path' in source ? source.path : source.name);

async function readSource(source: Found, stdin: Readable, maxBytes: number): Promise<ReadText | ReadFailure> {
  const { name } = source;
  try {
    const { text, warnings } =
      'path' in source ? await readPath(source, maxBytes) : await readStream(stdin, name, maxBytes);
    return { name, text, warnings };
  } catch (cause) {
    return { name, error: cause instanceof ZhengtuError ? cause : unreadable(pathOf(source), cause) };
  }
}

async function readPath(
  { path, size }: { readonly path: string; readonly size: number },
  maxBytes: number,
): Promise<Decoded> {
  if (size > maxBytes) throw tooLarge(path, megabytes(size), maxBytes);
  const bytes = await readFile(path);
  return (formatOf(path) ?? formatOfContent(bytes)).read(bytes, path);
}

async function readStream(stream: Readable, name: string, maxBytes: number): Promise<Decoded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array); // what a byte stream gives
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(name, 'more', maxBytes);
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  return formatOfContent(bytes).read(bytes, name);
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const tooLarge = (path: string, came: string, maxBytes: number): ZhengtuError =>
  new ZhengtuError('TOO_LARGE', `${path}: expected at most ${megabytes(maxBytes)}, found ${came}`, {
    hint: 'split it: one report needs about 0.03 MB',
  });

const duplicate = (source: Found, earlier: string, id: string): ReadFailure => ({
  name: source.name,
  error: new ZhengtuError(
    'DUPLICATE_NAME',
    `${pathOf(source)}: expected a name of its own, but ${earlier} is already known as ${id}`,
    {
      hint: 'rename one of them, or pass the folder above both',
    },
  ),
});
