/** Arguments and options that several commands share. */
import { availableParallelism } from 'node:os';
import { ZhengtuError } from '../model/errors.js';

export const INPUT_ARGUMENT = [
  '<input...>',
  'a .txt, .html, .docx or .pdf file, a .zip or folder of these, an http(s) address, or - for standard input',
] as const;

export const JOBS_OPTION = [
  '--jobs <number>',
  'how many files to read at a time; auto or 0: one for each core of the processor (default: 1)',
] as const;

/** Each reading thread holds a lexicon of its own, some 100 MB. */
const MOST_JOBS = 256;

export function jobsOf(written = '1'): number {
  if (written === 'auto' || written === '0') return availableParallelism();
  const jobs = /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new ZhengtuError('BAD_USER_INPUT', `--jobs: expected a number from 0 to ${MOST_JOBS} or auto, came ${written}`);
}

export const ALLOW_PRIVATE_OPTION = [
  '--allow-private',
  'also read addresses of this machine and of private networks',
] as const;

export const STORE_OPTION = [
  '--store <address>',
  'the graph: sqlite:PATH, neo4j://HOST or bolt://HOST (default: sqlite:./zhengtu.db; environment: ZHENGTU_STORE)',
] as const;

export const JSON_OPTION = ['--json', 'answer as one JSON document'] as const;
