/** Runs as a process: writes the index of a large paper. */
import { PublicationError } from '../errors/report.ts';
import type { IndexOutcome } from './search-index-apart.ts';
import { writeSearchIndex, type SearchIndexOptions } from './search-index.ts';

// Under this name it is found among the processes of a build.
process.title = 'search-index';

async function outcomeOf(options: SearchIndexOptions): Promise<IndexOutcome> {
  try {
    return { index: await writeSearchIndex(options) };
  } catch (error) {
    if (error instanceof PublicationError) return { problems: error.problems };
    throw error;
  }
}

process.once('message', async (options: SearchIndexOptions) => {
  process.send?.(await outcomeOf(options), () => process.disconnect());
});
