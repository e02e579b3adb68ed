/** The index of a large paper, made in a process by itself: it need not hold what the build holds of the paper. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import { writeSearchIndex, type SearchIndex, type SearchIndexOptions } from './search-index.ts';
import { partSizes } from './search-parts.ts';

/** What the process sends: the index, or why there is none. */
export type IndexOutcome = { index: SearchIndex } | { problems: readonly Problem[] };

const program = fileURLToPath(new URL('./search-index-process.ts', import.meta.url));

/**
 * Writes the index: here where it is small, in a process where it is not.
 *
 * @throws as `writeSearchIndex`
 */
export function writeSearchIndexApart(options: SearchIndexOptions): Promise<SearchIndex> {
  if (options.pages.length <= partSizes.small) return writeSearchIndex(options);
  return new Promise((resolve, reject) => {
    const other = fork(program, { serialization: 'advanced' });
    let outcome: IndexOutcome | undefined;
    other.once('message', (found) => {
      outcome = found as IndexOutcome;
    });
    other.once('error', reject);
    other.once('close', (code) => {
      if (!outcome) reject(new Error(`the process that makes the index ended with ${code}`));
      else if ('index' in outcome) resolve(outcome.index);
      else reject(new PublicationError(outcome.problems));
    });
    other.send(options);
  });
}
