/** Runs as a process: writes the index of a large paper, by an order that stands in a file. */
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { PublicationError } from '../../errors/report.ts';
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

// Who wanted it may be gone.
process.once('disconnect', () => process.exit());
const [, , order = ''] = process.argv;
const options = deserialize(readFileSync(order)) as SearchIndexOptions;
process.send?.(await outcomeOf(options), () => process.disconnect());
