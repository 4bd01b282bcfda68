import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** The archive on servers of this machine, one file at a time: each starts its own. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/archive/on-servers/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 5 * MINUTE,
    hookTimeout: 2 * MINUTE,
  },
});
