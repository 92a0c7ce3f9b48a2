import { defineConfig } from 'vitest/config';

/** Tests of the real program in a real browser: one file after the other, each with a department of
 * its own. A browser keeps two cores busy by itself. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});
