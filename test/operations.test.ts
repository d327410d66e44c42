import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SETTINGS } from '../src/server/settings.js';

const page = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8');

test('docs/operations.md lists every setting as it is', () => {
  const rows = Object.values(SETTINGS).map(
    ({ flags, env, fallback, meaning }) =>
      `| \`${flags.split(' ')[0]}\` | \`${env}\` | ${String(fallback) || 'none'} | ${meaning} |`,
  );
  const listed = page.split('\n').filter((line) => line.startsWith('| `--'));
  expect(listed).toEqual(rows);
});
