/** Where a command reads and writes. Results go to stdout, everything that is said about them to stderr. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Settles when a command that runs until it is stopped has to stop; a request before the call is none. */
  readonly stopped: () => Promise<void>;
}

/** 0: done; 1: some inputs failed, each was named with its reason; 2: called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** How a command says with which code it ended. */
export type Finish = (ending: Promise<ExitCode>) => Promise<void>;

/** Waits where the reader at the other end is slower. */
export async function printLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}

export interface Progress {
  show(what: string): void;
  /** Before anything else is written. */
  clear(): void;
}

const ERASE_LINE = '\r\u001b[K';
const LONGEST = 70;

/** One line that overwrites itself, for people who watch; nothing where stderr is a file or a pipe. */
export function progressOn({ stderr }: Terminal): Progress {
  let shown = false;
  return {
    show: (what) => {
      if (!stderr.isTTY) return;
      stderr.write(`${ERASE_LINE}${what.slice(0, LONGEST)}`);
      shown = true;
    },
    clear: () => {
      if (shown) stderr.write(ERASE_LINE);
      shown = false;
    },
  };
}
