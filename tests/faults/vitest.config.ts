import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;
const isFull = process.env.DZHERELO_FULL === '1';
const isBrowser = process.env.DZHERELO_BROWSER !== undefined;

/**
 * Families of faults. Without DZHERELO_BROWSER those that need no browser; with it those that need one, with the
 * extension built already, one file at a time.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: [isBrowser ? 'tests/faults/*/browser/**/*.test.ts' : 'tests/faults/*/*.test.{ts,tsx}'],
    fileParallelism: !isBrowser,
    setupFiles: isBrowser ? [] : ['tests/setup.ts'],
    maxWorkers: '100%',
    testTimeout: isFull ? 180 * MINUTE : 2 * MINUTE,
    hookTimeout: 3 * MINUTE,
  },
});
