/** Runs as a process: indexes batches as they come. */
import { indexBatch, type BatchTask } from './index-batch.ts';
import type { BatchOutcome } from './index-processes.ts';

// Under this name it is found among the processes of a build.
process.title = 'search-index';

async function outcomeOf(task: BatchTask): Promise<BatchOutcome> {
  try {
    return { found: await indexBatch(task) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

// Who wanted it may be gone.
process.once('disconnect', () => process.exit());
process.on('message', async (task: BatchTask) => {
  process.send?.(await outcomeOf(task));
});
