import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A test that builds a site or two; far more than it takes, so that a slow machine fails nothing. */
const buildTimeout = 180_000;

export default defineConfig({
  root: fileURLToPath(new URL('../', import.meta.url)),
  test: {
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // None takes a second on a quiet machine.
          testTimeout: 60_000,
          // No module keeps state, so that files can share those that are loaded: half of the time went into loading.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'contracts',
          include: ['tests/contracts/**/*.test.ts'],
          testTimeout: buildTimeout,
          hookTimeout: buildTimeout,
          // No page program is shared: Astro is to compile its own.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: buildTimeout,
          hookTimeout: buildTimeout,
          globalSetup: 'tests/support/run-folder.ts',
          // Each worker waits for one build; three builds keep two cores busy.
          maxWorkers: 3,
        },
      },
    ],
  },
});
