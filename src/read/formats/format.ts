import type { Decoded } from '../decode.js';

/** One kind of file: a file in this folder, and a line in the registry. */
export interface Format {
  /** In lower case, with the dot. */
  readonly extensions: readonly string[];
  /** The text of a file; `name` is what an error calls it. Throws a ZhengtuError. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<Decoded>;
}
