import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, BodiesDocument, eachOf, PlacesDocument, ReconcileDocument, RefusedError } from '../src/client/index.js';
import { type Served, served } from './api/served.js';
import { baicheng, zhenjiang } from './api/world.js';

let server: Served;
beforeAll(async () => {
  server = await served([baicheng, zhenjiang]);
});
afterAll(() => server?.close());

describe('the typed client', () => {
  it('asks and answers in types', async () => {
    const { bodies } = await ask(server.url, BodiesDocument, { filter: { kinds: ['GOVERNMENT'] } });
    const names: readonly string[] = bodies.nodes.map(({ name }) => name);
    expect(names).toEqual(['白城市人民政府', '镇江市人民政府']);
  });

  it('goes through a list page by page', async () => {
    const filter = { within: 'place/321100' };
    const page = (first: number) => (after: string | null) => ask(server.url, PlacesDocument, { filter, first, after });
    const names = async (first: number): Promise<readonly string[]> => {
      const found: string[] = [];
      for await (const { name } of eachOf(page(first), ({ places }) => places)) found.push(name);
      return found;
    };
    expect(await names(3)).toEqual(await names(100));
    expect((await names(3)).length).toBeGreaterThan(3);
  });

  it('says what a written name means', async () => {
    const { reconcile } = await ask(server.url, ReconcileDocument, { names: ['镇江市人大常委会'], kind: 'BODY' });
    expect(reconcile.map(([best]) => best?.entity.name)).toEqual(['镇江市人民代表大会常务委员会']);
  });

  it('tells why it was refused', async () => {
    const refused = ask(server.url, PlacesDocument, { first: 1000 });
    await expect(refused).rejects.toThrow(RefusedError);
    await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('runs its example', async () => {
    const example = fileURLToPath(new URL('../clients/typescript/compare.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', example, '物业管理'], {
      env: { ...process.env, ZHENGTU_URL: server.url },
    });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '镇江市\t镇江市住宅物业管理条例\tENACT\tDONE\t2023',
      expect.stringContaining('市人大常委会制定镇江市住宅物业管理条例'),
    ]);
  });
});
