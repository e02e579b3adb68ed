/**
 * Runs as a thread: does one task and ends. It waits for no messages, so it also ends where Pagefind's process ends
 * without an answer: Pagefind's Node API does not watch for that, and its promises stay pending.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { writeIndex, writeProgram } from './pagefind-index.ts';
import type { IndexTask, WorkerAnswer } from './index-workers.ts';

async function answerTo(task: IndexTask): Promise<WorkerAnswer> {
  try {
    if ('pages' in task) return { count: await writeIndex(task) };
    await writeProgram(task.folder, task.language);
    return { count: 0 };
  } catch (error) {
    return { error };
  }
}

// With a top-level await, an answer that never comes would print a warning.
void answerTo(workerData as IndexTask).then((answer) => parentPort?.postMessage(answer));
