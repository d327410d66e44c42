import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // vitest would load graphql once as a module and once as CommonJS; graphql refuses to be two.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) },
    ],
  },
  test: {
    testTimeout: 60_000, // timings are never tests: a busy machine is slow, not wrong
    hookTimeout: 60_000,
    projects: [
      {
        // Two files at a time, also where there are no more than two cores: much of a test is waiting for a browser or a process.
        extends: true,
        test: {
          name: 'zhengtu',
          include: ['test/**/*.test.ts'],
          exclude: ['test/neo4j/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // One database, one file at a time; the server is started once, and only when one of these files runs.
        extends: true,
        test: {
          name: 'neo4j',
          include: ['test/neo4j/**/*.test.ts'],
          globalSetup: 'test/neo4j/setup.ts',
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
