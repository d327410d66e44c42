/**
 * How much time and memory each export takes: npx tsx bench/exports.ts [REPORTS]. The graph is made of generated reports
 * first; each file is then written by a process of its own, whose largest memory is told.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXPORT_FILES, exportFile } from '../src/export/index.js';
import { createExtractor } from '../src/extract/index.js';
import { openStore } from '../src/store/open.js';
import { toReportGraph } from '../src/store/reportGraph.js';
import { manyReports } from './manyReports.js';

const [count = '1000', file] = process.argv.slice(2);
const path = join(tmpdir(), `zhengtu-exports-${count}.db`);

if (file === undefined) {
  if (!existsSync(path)) await fill(Number(count));
  for (const name of EXPORT_FILES.keys()) {
    const self = fileURLToPath(import.meta.url);
    process.stdout.write(execFileSync(process.execPath, [...process.execArgv, self, count, name]));
  }
  for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
} else {
  await measure(file);
}

async function fill(reports: number): Promise<void> {
  const store = await openStore(`sqlite:${path}`);
  const { extract } = createExtractor();
  for (const { name, text } of manyReports(reports)) {
    for (const facts of extract(name, text)) await store.putReport(toReportGraph(facts, text));
  }
  await store.close();
}

async function measure(name: string): Promise<void> {
  const begun = performance.now();
  const store = await openStore(`sqlite:${path}`);
  let bytes = 0;
  for await (const piece of await exportFile(store, name)) bytes += Buffer.byteLength(piece);
  const seconds = (performance.now() - begun) / 1000;
  const [written, memory] = [bytes / 1e6, process.resourceUsage().maxRSS / 1024];
  console.log(
    `${name.padEnd(16)} ${written.toFixed(1)} MB in ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB of memory`,
  );
}
