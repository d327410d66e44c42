/** Inputs → what there is to read, in an order that depends on the inputs and the names alone. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ZhengtuError } from '../model/errors.js';
import type { Kind } from './formats/format.js';
import { KNOWN_EXTENSIONS, kindOf } from './formats/registry.js';
import { byCodePoint } from './names.js';
import { unreadable } from './refusals.js';

/** Something to read under a name, or the reason why there is nothing. */
export type Source = Found | { readonly name: string; readonly error: ZhengtuError };

export type Found = FileSource | StdinSource | WebSource;

export interface FileSource {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly kind: Kind;
  /** Found in a folder, as opposed to named by the caller. */
  readonly inFolder: boolean;
}
export interface StdinSource {
  readonly name: string;
  readonly stdin: true;
}
export interface WebSource {
  readonly name: string;
  readonly address: string;
}

export const STDIN_NAME = 'stdin';

export async function* sourcesOf(inputs: readonly string[]): AsyncIterable<Source> {
  for (const input of inputs) {
    if (input === '-') yield { name: STDIN_NAME, stdin: true };
    else if (ADDRESS.test(input)) yield { name: input, address: input };
    else yield* sourcesOfPath(input);
  }
}

/** With whatever protocol: which ones are read is said where they are. */
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;

async function* sourcesOfPath(input: string): AsyncIterable<Source> {
  const found = await look(input);
  const kind = kindOf(input);
  if (found instanceof ZhengtuError) yield { name: input, error: found };
  else if (found.isDirectory()) yield* sourcesOfFolder(input);
  else if (kind === undefined) yield { name: input, error: unsupported(input) };
  else if (!found.isFile()) yield { name: input, error: noFile(input) };
  else yield { name: basename(input), path: input, size: found.size, kind, inFolder: false };
}

async function* sourcesOfFolder(folder: string): AsyncIterable<Source> {
  const entries = await walk(folder, '', new Set());
  if (entries.length === 0) yield { name: folder, error: nothingIn(folder, 'folder') };
  yield* entries.sort((a, b) => byCodePoint(a.name, b.name));
}

export const nothingIn = (where: string, what: 'folder' | 'zip'): ZhengtuError =>
  new ZhengtuError('EMPTY', `${where}: found no file to read`, {
    hint: `a ${what} is searched for ${KNOWN_EXTENSIONS.join(', ')}; hidden files are skipped`,
  });

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
  const kind = kindOf(name);
  if (found instanceof ZhengtuError) return kind ? [{ name, error: found }] : [];
  if (found.isDirectory()) return walk(root, name, above);
  if (kind === undefined) return [];
  return found.isFile() ? [{ name, path, size: found.size, kind, inFolder: true }] : [{ name, error: noFile(path) }];
}

async function look(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    return unreadable(path, cause);
  }
}

/** A device or a pipe may never end. */
const noFile = (path: string): ZhengtuError =>
  new ZhengtuError('UNREADABLE', `${path}: expected a file, found a device, pipe or socket`, {
    hint: 'pass what it gives through `-`',
  });

const unsupported = (input: string): ZhengtuError =>
  new ZhengtuError('UNSUPPORTED_FORMAT', `${input}: expected a file named ${KNOWN_EXTENSIONS.join(', ')}`, {
    hint: HINTS.find(([name]) => name.test(input))?.[1] ?? 'rename it if it is one of these, or pass it through `-`',
  });

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:doc|wps|rtf|odt)$/i, 'open it in Word, WPS or LibreOffice and save it as .docx'],
  [/\.(?:rar|7z|tar|gz|tgz|bz2|xz)$/i, 'unpack it and pass the folder'],
  [/\.(?:png|jpe?g|tiff?|bmp|webp|ofd|caj)$/i, 'turn it into text, with OCR where it is a picture'],
];
