/** The index of a large paper, made in a process by itself: it need not hold what the build holds of the paper. */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { Problem } from '../../errors/problem.ts';
import { PublicationError } from '../../errors/report.ts';
import { endingOf } from '../accelerate/process-answer.ts';
import { writeSearchIndex, type SearchIndex, type SearchIndexOptions } from './search-index.ts';
import { partSizes } from './search-parts.ts';

/** What the process sends: the index, or why there is none. */
export type IndexOutcome = { index: SearchIndex } | { problems: readonly Problem[] };

const program = fileURLToPath(new URL('./search-index-process.ts', import.meta.url));

/** An index that is being written. */
export interface IndexWriting {
  /** @throws as `writeSearchIndex` */
  index: Promise<SearchIndex>;
  /** Ends it where it has a process of its own. */
  stop(): void;
}

/** Has an index written: here where it is small, in a process where it is not. */
export function startIndex(options: SearchIndexOptions): IndexWriting {
  const { folder, pages } = options;
  if (pages.length <= partSizes.small) {
    return { index: writeSearchIndex(options), stop: () => undefined };
  }
  // A message of that size would not be sent before this process has nothing else to do.
  const order = path.join(folder, 'order');
  mkdirSync(folder, { recursive: true });
  writeFileSync(order, serialize(options));
  const other = fork(program, [order], { serialization: 'advanced' });
  const ending = endingOf<IndexOutcome>(other);
  const indexOf = async () => {
    const { answer, code } = await ending;
    if (!answer) throw new Error(`the process that makes the index ended with ${code}`);
    if ('index' in answer) return answer.index;
    throw new PublicationError(answer.problems);
  };
  return { index: indexOf(), stop: () => void other.kill() };
}
