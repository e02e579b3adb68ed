/** The index of a large paper, made in a process by itself: it need not hold what the build holds of the paper. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import { endingOf } from './process-answer.ts';
import { writeSearchIndex, type SearchIndex, type SearchIndexOptions } from './search-index.ts';
import { partSizes } from './search-parts.ts';

/** What the process sends: the index, or why there is none. */
export type IndexOutcome = { index: SearchIndex } | { problems: readonly Problem[] };

const program = fileURLToPath(new URL('./search-index-process.ts', import.meta.url));

/** Who writes an index. */
export interface IndexWriter {
  /** @throws as `writeSearchIndex` */
  write(options: SearchIndexOptions): Promise<SearchIndex>;
  /** Ends it, if it has nothing to write. */
  stop(): void;
}

/**
 * Makes ready to write an index: here where it is small, in a process where it is not. The process loads its program at
 * once, while there is still to be found out what it is to write.
 *
 * @param pages how many the search finds
 */
export function startIndexWriter(pages: number): IndexWriter {
  if (pages <= partSizes.small) return { write: writeSearchIndex, stop: () => undefined };
  const other = fork(program, { serialization: 'advanced' });
  const ending = endingOf<IndexOutcome>(other);
  return {
    async write(options) {
      if (other.connected) other.send(options);
      const { answer, code } = await ending;
      if (!answer) throw new Error(`the process that makes the index ended with ${code}`);
      if ('index' in answer) return answer.index;
      throw new PublicationError(answer.problems);
    },
    stop: () => void other.kill(),
  };
}
