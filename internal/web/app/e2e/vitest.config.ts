import { defineConfig } from 'vitest/config';

/** Tests of the real program in a real browser: one file after the other, each with a department of
 * its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
