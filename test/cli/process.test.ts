import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/fixtures.js';
import { report } from './reports.js';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, ['--import', 'tsx', cli, ...args], { env: { ...process.env, ...env } });
}

/** What a process prints first, or what it complains of when it ends without. */
function firstOutput({ stdout, stderr }: ReturnType<typeof start>): Promise<string> {
  return new Promise((resolve) => {
    stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
    let complaint = '';
    stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString('utf8');
    });
    stderr.once('end', () => resolve(complaint));
  });
}

describe('the zhengtu process', () => {
  it('can be started by its name', async () => {
    expect(await readFile(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('hands the exit code to the shell', async () => {
    const process = start(['extract', 'gone.txt']);
    expect(await once(process, 'exit')).toEqual([1, null]);
  });

  it('ends quietly when nobody reads on', async () => {
    const folder = await folderWith(
      Object.fromEntries(
        Array.from({ length: 50 }, (_, n) => [`${n}.txt`, report('白城市', '召开会议8次。'.repeat(50))]),
      ),
    );
    const process = start(['extract', folder]);
    let stderr = '';
    process.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    process.stdout.once('data', () => process.stdout.destroy());
    const [code] = await once(process, 'exit');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('takes the store from the environment, and closes everything on SIGTERM', async () => {
    const folder = await folderWith({ 'a.txt': report('白城市') });
    const process = start(['serve', '--sample', folder], {
      ZHENGTU_STORE: `sqlite:${join(folder, 'graph.db')}`,
      PORT: '0',
    });
    expect(await firstOutput(process)).toMatch(/^Zhengtu answers at http:\/\/127\.0\.0\.1:\d+\/graphql\n/);
    process.kill('SIGTERM');
    expect(await once(process, 'exit')).toEqual([0, null]);
    await expect(readFile(join(folder, 'graph.db'))).resolves.toBeDefined();
    await expect(readFile(join(folder, 'graph.db-wal'))).rejects.toThrow();
  });
});
