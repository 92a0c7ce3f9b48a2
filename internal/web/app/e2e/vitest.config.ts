import { defineConfig } from 'vitest/config';

/** Tests of the real program in a real browser: one file after the other, each with a department of
 * its own. A browser keeps two cores busy by itself. Those that take minutes for one rule are named
 * long, and run alone: LAUREL_E2E_LONG=1. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: [process.env['LAUREL_E2E_LONG'] ? '**/*.long.ts' : '**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});
