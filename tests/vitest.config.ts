import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A test that builds a site or two; far more than it takes, so that a slow machine fails nothing. */
const buildTimeout = 600_000;

/** The files that build the most, those that take the longest first. */
const slowFiles = [
  'plain-way',
  'incremental',
  'interrupted',
  'dev',
  'judged-languages',
  'valid-html',
  'corpus',
  'failed-build',
  'shards',
  'judged',
  'search-parts',
  'share-pictures',
  'sample',
  'good-sites',
  'front',
  'words',
].map((name) => `/${name}.test.ts`);

/** Slow files begin first, so that the cores are busy to the end. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turnOf = ({ moduleId }: TestSpecification) => {
      const turn = slowFiles.findIndex((file) => moduleId.endsWith(file));
      return turn < 0 ? slowFiles.length : turn;
    };
    return (await super.sort(files)).toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../', import.meta.url)),
  test: {
    passWithNoTests: false,
    sequence: { sequencer: SlowFirst },
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
          globalSetup: 'tests/support/sites/run-folder.ts',
          // The process of a worker, and those in which it builds, then serve several files.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
});
