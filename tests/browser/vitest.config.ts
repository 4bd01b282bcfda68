import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Tests in a real browser: DZHERELO_BROWSER names it, the extension is already built. One file at a time. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: MINUTE,
    hookTimeout: 3 * MINUTE,
  },
});
