import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/facts.js';
import { folderWith } from '../read/fixtures.js';
import { zhengtu } from './fakeTerminal.js';
import { report } from './reports.js';

const BAICHENG = report('白城市', '制定《白城市志愿服务条例》。');
const file = (name: string): string => fileURLToPath(new URL(`../read/files/${name}`, import.meta.url));

describe('zhengtu extract', () => {
  it('finds the same regulations in a Word document and in the PDF of it', async () => {
    const { stdout } = await zhengtu(['extract', file('report.docx')]);
    const { stdout: fromPdf } = await zhengtu(['extract', file('report.pdf')]);
    const titles = (line: string) =>
      (JSON.parse(line) as Facts).regulationActs.map(({ canonicalTitle, action, status }) => [
        canonicalTitle,
        action,
        status,
      ]);
    expect(titles(stdout).length).toBeGreaterThan(3);
    expect(titles(fromPdf)).toEqual(titles(stdout));
  });

  it('reads an address of this machine only with --allow-private', async () => {
    const server = createServer((_, response) => response.end(BAICHENG));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // of a server that listens on a port
    try {
      const address = `http://127.0.0.1:${port}/reports/2023`;
      const refused = await zhengtu(['extract', address]);
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toMatch(/^zhengtu: FORBIDDEN_ADDRESS: http:\S+: .+ \(with --allow-private .+\)\n/);
      const out = await folderWith({});
      const allowed = await zhengtu(['extract', address, '--allow-private', '--out', out]);
      expect(allowed.code).toBe(0);
      expect(await readdir(out, { recursive: true })).toContain(`127.0.0.1_${port}/reports/2023.json`);
    } finally {
      server.close();
    }
  });
});
