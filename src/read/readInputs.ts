/** Files, folders, archives, addresses and standard input → texts. What cannot be read is told in its place, the others go on. */
import { kindOf } from './formats/registry.js';
import { failureOf, openInputs, type ReadFailure, type ReadOptions, type Unread } from './openInputs.js';

export interface ReadText {
  /** The name of the file that it was read from. */
  readonly name: string;
  readonly text: string;
  /** What had to be repaired, in words. */
  readonly warnings: readonly string[];
}

export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncIterable<ReadText | ReadFailure> {
  for await (const opened of openInputs(inputs, options)) yield 'error' in opened ? opened : await readText(opened);
}

export async function readText({ name, where, bytes, extension, declared }: Unread): Promise<ReadText | ReadFailure> {
  const format = kindOf(extension);
  if (!format || !('read' in format)) throw new RangeError(`${where}: no format is named ${extension}`);
  try {
    const { text, warnings } = await format.read(bytes, where, { declared });
    return { name, text, warnings };
  } catch (cause) {
    return failureOf(name, where, cause);
  }
}
