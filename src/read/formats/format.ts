import type { Decoded } from '../decode.js';

/** How a kind of file is recognised. */
interface FileKind {
  /** In lower case, with the dot. */
  readonly extensions: readonly string[];
  /** What a web server calls it. */
  readonly mediaTypes: readonly string[];
}

export interface ReadHints {
  /** The encoding that came with the file, from outside of it. */
  readonly declared?: string | undefined;
}

/** One kind of file that holds a text: a file in this folder, and a line in the registry. */
export interface Format extends FileKind {
  /** The text of a file; `name` is what an error calls it. Throws a ZhengtuError. */
  readonly read: (bytes: Uint8Array, name: string, hints?: ReadHints) => Promise<Decoded>;
}

/** One kind of file that holds other files. */
export interface Archive extends FileKind {
  /** The files in it, by code point of their names. Throws a ZhengtuError where the archive itself can't be read. */
  readonly members: (bytes: Uint8Array, name: string, limits: ArchiveLimits) => AsyncIterable<Member>;
}

export interface ArchiveLimits {
  /** Of one file, unpacked. */
  readonly maxBytes: number;
  readonly isWanted: (name: string) => boolean;
}

export interface Member {
  /** Its path inside the archive, with `/`; safe to be a path anywhere. */
  readonly name: string;
  /** Throws a ZhengtuError. */
  readonly load: () => Promise<Uint8Array>;
}

export type Kind = Format | Archive;
