/** Runs in a thread: studies its share of files and sends what comes of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { createStudy } from './study.ts';
import type { ThreadData } from './study-threads.ts';

const { options, tasks, batch } = workerData as ThreadData;
const study = createStudy(options);
for (let at = 0; at < tasks.length; at += batch) {
  parentPort?.postMessage(tasks.slice(at, at + batch).map(study));
}
