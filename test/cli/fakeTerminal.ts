import { Readable, Writable } from 'node:stream';
import { run } from '../../src/commands/run.js';
import type { ExitCode } from '../../src/commands/terminal.js';

export interface Ending {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface FakeTerminal {
  readonly stdin?: string;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with what a command that runs until it is stopped has printed first; the command ends with the promise. */
  readonly whileRunning?: (stdout: string) => Promise<void>;
}

/** Runs a command line in this process and answers what it printed. */
export async function zhengtu(args: readonly string[], terminal: FakeTerminal = {}): Promise<Ending> {
  const stdout = new Recorder();
  const stderr = Object.assign(new Recorder(), { isTTY: terminal.isTTY ?? false });
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(terminal.stdin ?? '')]),
    stdout,
    stderr,
    env: terminal.env ?? {},
    stopped: async () => {
      await stdout.begun;
      await terminal.whileRunning?.(stdout.text);
    },
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Recorder extends Writable {
  text = '';
  readonly begun = new Promise<void>((resolve) => this.once('begun', resolve));
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    this.emit('begun');
    done();
  }
}
