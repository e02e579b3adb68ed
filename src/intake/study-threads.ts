/** Many files studied at once, on all cores of the machine. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createStudy, type Study, type StudyOptions, type Task } from './study.ts';

/** A thread takes as long to start as so many files take to be studied. */
const worthAThread = 150;

/** So many files are studied before their results are sent. */
const batch = 50;

/** What a thread is told. */
export interface ThreadData {
  options: StudyOptions;
  tasks: readonly Task[];
  batch: number;
}

function studyInThread(data: ThreadData, take: (studies: readonly Study[]) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./study-thread.ts', import.meta.url), { workerData: data });
    worker.on('message', take);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`)),
    );
  });
}

/**
 * Studies files, in threads where there are many.
 *
 * @param take is given the results as they come, in no order
 */
export async function studyFiles(
  options: StudyOptions,
  tasks: readonly Task[],
  take: (studies: readonly Study[]) => void,
): Promise<void> {
  const count = Math.min(availableParallelism(), Math.floor(tasks.length / worthAThread));
  if (count < 2) {
    if (tasks.length > 0) take(tasks.map(createStudy(options)));
    return;
  }
  const shares = Array.from({ length: count }, (_, index) =>
    tasks.filter((_task, at) => at % count === index),
  );
  await Promise.all(shares.map((share) => studyInThread({ options, tasks: share, batch }, take)));
}
