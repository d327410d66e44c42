/** Who answers the flagship query, each in its own way. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { EXAMPLE_QUERIES } from '../../src/exampleQueries.js';

export interface Contender {
  readonly name: string;
  /** Of its GraphQL, where it has one. */
  readonly url?: string;
  /** Answers the flagship query; how many acts and sentences came. */
  readonly flagship: () => Promise<Size>;
  readonly stop: () => Promise<void>;
}
export interface Size {
  readonly acts: number;
  readonly sentences: number;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export async function ask(url: string, query: string, variables: object = {}): Promise<{ readonly data: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { readonly data: unknown; readonly errors?: readonly unknown[] };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 500));
  return answer;
}

/** The real command, as a user starts it; the time until it says that it is ready. */
export async function zhengtu(
  name: string,
  store: string,
): Promise<Contender & { readonly url: string; readonly readyMs: number }> {
  const begun = performance.now();
  const args = [
    here('../../dist/cli.js'),
    'serve',
    '--store',
    store,
    '--port',
    '0',
    '--rate',
    '0',
    '--time-limit',
    '60000',
  ];
  const process = started(args);
  const url = (await firstAddress(process)).replace(/\/$/, '').replace(/\/graphql$/, '');
  while (!(await fetch(`${url}/health/ready`)).ok) await new Promise((resolve) => setTimeout(resolve, 5));
  const readyMs = performance.now() - begun;
  const graphql = `${url}/graphql`;
  return {
    name,
    url: graphql,
    readyMs,
    flagship: async () => sizeOf((await ask(graphql, EXAMPLE_QUERIES[0] ?? '')).data, '"action"'),
    stop: () => stopped(process),
  };
}

export async function cypher(url: string): Promise<Contender> {
  const { NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = 'zhengtu-local' } = process.env;
  const driver: Driver = neo4j.driver(url, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  const statement = readFileSync(here('flagship.cypher'), 'utf8');
  const session = driver.session({ database: 'neo4j' });
  return {
    name: 'one Cypher statement by hand',
    async flagship() {
      const { records } = await session.executeRead((tx) => tx.run(statement));
      return sizeOf(
        records.map((record) => record.toObject()),
        '"action"',
      );
    },
    async stop() {
      await session.close();
      await driver.close();
    },
  };
}

const PEER_QUERY = `{
  places(where: {level: {eq: "PREFECTURE"}, mentions: {gt: 0}}, sort: {code: ASC}, limit: 100) {
    name
    bodies(where: {kind: {in: ["CONGRESS", "STANDING_COMMITTEE"]}}) {
      name
      activities(where: {action: {eq: "ENACT"}, status: {eq: "DONE"}}, limit: 50) {
        action status year
        about { name kind }
        evidenceConnection { edges { properties { start end } node { sentence document { title } } } }
      }
    }
  }
}`;

export async function peer(neo4jUrl: string): Promise<Contender & { readonly url: string }> {
  const process = started([here('peer.mjs')], { NEO4J_URL: neo4jUrl });
  const url = await firstAddress(process);
  return {
    name: '@neo4j/graphql 7.6.3',
    url,
    flagship: async () => sizeOf((await ask(url, PEER_QUERY)).data, '"action"'),
    stop: () => stopped(process),
  };
}

function started(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const production = { ...process.env, NODE_ENV: 'production', ...env }; // what GraphQL looks at, for all of them
  return spawn(process.execPath, args, { env: production, stdio: ['ignore', 'pipe', 'inherit'] });
}

function firstAddress({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    stdout?.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+/.exec(chunk.toString('utf8'))?.[0];
      if (address !== undefined) resolve(address);
    });
  });
}

function stopped(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    process.once('exit', () => resolve());
    process.kill('SIGTERM');
  });
}

const sizeOf = (answer: unknown, act: string): Size => {
  const json = JSON.stringify(answer);
  return { acts: json.split(act).length - 1, sentences: json.split('"sentence"').length - 1 };
};
