import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TUTORIALS = ['tutorial.md', 'tutorial.zh-CN.md'];

interface Block {
  readonly language: string;
  readonly text: string;
}

const blocksOf = async (name: string): Promise<readonly Block[]> => {
  const page = await readFile(join(ROOT, 'docs', name), 'utf8');
  return [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', text = '']) => ({ language, text }));
};
const commandsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));

describe('the tutorial', () => {
  it('is the same in both languages', async () => {
    const [english, chinese] = await Promise.all(TUTORIALS.map(blocksOf));
    expect(chinese).toEqual(english);
  });

  it('works as it is written', { timeout: 240_000 }, async () => {
    const blocks = await blocksOf('tutorial.md');
    const reader = await readerIn(await mkdtemp(join(tmpdir(), 'zhengtu-')));
    try {
      for (const command of commandsOf(blocks)) await reader.types(command);
      for (const { language, text } of blocks) {
        if (language === 'text') expect(reader.told()).toContain(text.trim());
        if (language === 'graphql') expect(await reader.asks(text), text).not.toMatch(/null\}|\[\]/); // something to show
      }
      expect(await reader.has('.')).toEqual(
        ['all.jsonl', 'copy.db', 'data', 'dist', 'hunan', 'network.gexf', 'tables', 'zhengtu.db'].sort(),
      );
      expect(await reader.has('tables')).toEqual(['acts.csv', 'edges.csv', 'nodes.csv']);
    } finally {
      await reader.leaves();
    }
  });
});

/** Someone who does what the page says, in a folder that has the sample reports. */
async function readerIn(folder: string) {
  for (const name of ['data', 'dist']) await symlink(join(ROOT, name), join(folder, name));
  const { ZHENGTU_STORE: _, ...env } = process.env;
  const told: string[] = [];
  let server: ReturnType<typeof spawn> | undefined;
  let url = '';

  async function serves(args: readonly string[]): Promise<void> {
    server = spawn(process.execPath, args, { cwd: folder, env: { ...env, PORT: '0' } });
    if (server.stdout === null) throw new Error('The server has no output.');
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
    url = /http:\/\/[^/]*/.exec(line)?.[0] ?? '';
  }
  return {
    async types(command: string): Promise<void> {
      const args = ['dist/cli.js', ...command.split(' ').slice(2)];
      if (command.startsWith('pip ')) return; // clients/python/tests runs the part in Python
      if (command.startsWith('curl ')) {
        const address = /"http:\/\/127\.0\.0\.1:4000(.*)"/.exec(command)?.[1];
        expect((await fetch(`${url}${address}`)).status, command).toBe(200);
      } else if (command === 'npx zhengtu serve') {
        await serves(args);
      } else {
        expect(command).toMatch(/^npx zhengtu /);
        told.push((await promisify(execFile)(process.execPath, args, { cwd: folder, env })).stdout);
      }
    },
    told: () => told.join('\n'),
    async asks(query: string): Promise<string> {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
      expect(errors, query).toBeUndefined();
      return JSON.stringify(data);
    },
    has: async (path: string) =>
      (await readdir(join(folder, path))).filter((name) => !/-(?:shm|wal)$/.test(name)).sort(),
    async leaves(): Promise<void> {
      server?.kill();
      if (server?.exitCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}
