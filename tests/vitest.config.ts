import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/setup.ts'];
/** Folders whose subject is a document; making one for every file of the others would double the time. */
const withDocument = ['components', 'page', 'citation', 'templates'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // The machine may be busy with two browsers; no test is about time.
    testTimeout: 30_000,
    // On two cores the default is one worker, and the other core would stand idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/faults/**', 'tests/archive/on-servers/**', ...withDocument],
          setupFiles,
        },
      },
      {
        extends: true,
        test: { name: 'document', environment: 'happy-dom', include: withDocument, setupFiles },
      },
    ],
  },
});
