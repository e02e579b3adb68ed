/** Runs as a thread: writes one index after another. A module of Pagefind's Node API runs one process of Pagefind. */
import { parentPort } from 'node:worker_threads';
import { writeIndex, type PagefindTask } from './pagefind-index.ts';
import type { WorkerAnswer } from './index-workers.ts';

async function answerTo(task: PagefindTask): Promise<WorkerAnswer> {
  try {
    return { count: await writeIndex(task) };
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', async (task: PagefindTask) => {
  parentPort?.postMessage(await answerTo(task));
});
