import { defineConfig } from 'vitest/config';

/** Tests of the real program in a real browser: two files side by side, each with a department of
 * its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});
