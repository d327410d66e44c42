/** A Neo4j server of the tests' own, run by scripts/neo4j. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Server {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}
export interface OwnServer extends Server {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends or halts it as the machine would: nothing is told to the server. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>;
  /** Stops it and removes what it wrote. */
  remove(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const JARS = process.env.NEO4J_LOCAL_JARS ?? join(ROOT, '.neo4j/jars');

/** What is missing on this machine for a server of our own; nothing where one can be started. */
export function missingForServer(): string | undefined {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version < 17) return 'Java 17';
  const maven = spawnSync('mvn', ['-version'], { encoding: 'utf8' });
  const fetched = existsSync(`${JARS}-5.26.30`);
  return fetched || maven.status === 0 ? undefined : 'Maven';
}

/** A new, empty server in a folder of its own, not yet started. */
export async function newServer(): Promise<OwnServer> {
  const home = await mkdtemp(join(tmpdir(), 'zhengtu-neo4j-'));
  const port = await freePort();
  const password = 'zhengtu-tests';
  const env = {
    ...process.env,
    NEO4J_LOCAL_HOME: home,
    NEO4J_LOCAL_JARS: JARS,
    NEO4J_LOCAL_PORT: String(port),
    NEO4J_LOCAL_PASSWORD: password,
  };
  const script = async (command: string): Promise<void> => {
    // Its output goes to a file: the server would hold a pipe of ours open.
    await promisify(execFile)('bash', ['-c', `scripts/neo4j ${command} >>'${home}/script.log' 2>&1`], {
      cwd: ROOT,
      env,
    });
  };
  return {
    url: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
    start: () => script('start'),
    stop: () => script('stop'),
    async signal(name) {
      process.kill(Number(await readFile(join(home, 'neo4j.pid'), 'utf8')), name);
    },
    async remove() {
      await script('stop');
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No port was given.');
  return address.port;
}
