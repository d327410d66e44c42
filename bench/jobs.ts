/**
 * How much faster several threads read a folder of reports, and whether they write the same. Needs `npm run build`.
 * `npx tsx bench/jobs.ts [REPORTS]`; by default 1,000 generated ones. Times are those of whole processes, start included.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manyReports } from './manyReports.js';

const reports = Number(process.argv[2] ?? 1000);
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zhengtu-jobs-'));
try {
  for (const { name, text } of manyReports(reports)) writeFileSync(join(folder, name), text);
  console.log(`${reports} generated reports, ${availableParallelism()} cores`);
  for (const jobs of [1, 2, 4]) console.log(measured(jobs));
} finally {
  rmSync(folder, { recursive: true });
}

function measured(jobs: number): string {
  const begun = performance.now();
  const report = `process.stderr.write('peak ' + Math.round(process.resourceUsage().maxRSS / 1024) + ' MB')`;
  const atExit = `data:text/javascript,process.on('exit',()=>{${report}})`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', atExit, cli, 'extract', folder, '--jobs', String(jobs)],
    { maxBuffer: 4 * 2 ** 30 },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`--jobs ${jobs} ended with ${status}: ${stderr.toString('utf8')}`);
  const digest = createHash('sha256').update(stdout).digest('hex').slice(0, 12);
  const peak = /peak \d+ MB/.exec(stderr.toString('utf8'))?.[0];
  return `--jobs ${jobs}  ${seconds.toFixed(1)} s  ${(reports / seconds).toFixed(0)} reports/s  ${peak}  output ${digest}`;
}
