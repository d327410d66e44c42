/** A source → its bytes, and what kind of file they are. */
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { collect } from './collect.js';
import type { Kind } from './formats/format.js';
import { kindOfContent } from './formats/registry.js';
import { tooLarge } from './refusals.js';
import type { FileSource, Found, StdinSource } from './sources.js';

export interface Loaded {
  readonly name: string;
  /** What an error calls it. */
  readonly where: string;
  readonly bytes: Uint8Array;
  readonly kind: Kind;
  /** The encoding that a server declared. */
  readonly declared?: string | undefined;
}

export interface LoadOptions {
  readonly stdin: Readable;
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
}

export function load(source: Found, options: LoadOptions): Promise<Loaded> {
  if ('path' in source) return loadFile(source, options);
  if ('stdin' in source) return loadStdin(source, options);
  return loadAddress(source.address, options);
}

async function loadFile({ name, path, size, kind }: FileSource, { maxBytes }: LoadOptions): Promise<Loaded> {
  if (size > maxBytes) throw tooLarge(path, maxBytes, size);
  return { name, where: path, bytes: await readFile(path), kind };
}

async function loadStdin({ name }: StdinSource, { stdin, maxBytes }: LoadOptions): Promise<Loaded> {
  const bytes = await collect(stdin, name, maxBytes);
  return { name, where: name, bytes, kind: kindOfContent(bytes) };
}

async function loadAddress(address: string, options: LoadOptions): Promise<Loaded> {
  const { loadFromWeb } = await import('./web/loadFromWeb.js'); // the network's libraries are for addresses only
  return loadFromWeb(address, options);
}
