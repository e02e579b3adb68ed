/**
 * Many files studied at once, on all cores of the machine: in processes of their own, as what a thread has taken of memory
 * its process keeps.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createStudy, type Study, type StudyOptions, type Task } from './study.ts';

/** A process takes as long to start as so many files take to be studied. */
const worthAProcess = 150;

/** So many files are studied before their results are sent. */
const batch = 50;

/** What is thrown away at once takes so much memory in a process, three times, in MiB: with less, it is slower. */
const young = 8;

/** What a process is told. */
export interface StudyOrder {
  options: StudyOptions;
  tasks: readonly Task[];
  batch: number;
}

const program = fileURLToPath(new URL('./study-process.ts', import.meta.url));

function studyInProcess(
  order: StudyOrder,
  take: (studies: readonly Study[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const other = fork(program, {
      serialization: 'advanced',
      execArgv: [`--max-semi-space-size=${young}`],
    });
    other.on('message', (studies) => take(studies as Study[]));
    other.once('error', reject);
    other.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`a process ended with ${code}`)),
    );
    other.send(order);
  });
}

/**
 * Studies files, in several processes where there are many.
 *
 * @param take is given the results as they come, in no order
 */
export async function studyFiles(
  options: StudyOptions,
  tasks: readonly Task[],
  take: (studies: readonly Study[]) => void,
): Promise<void> {
  const count = Math.min(availableParallelism(), Math.floor(tasks.length / worthAProcess));
  if (count < 2) {
    if (tasks.length > 0) take(tasks.map(createStudy(options)));
    return;
  }
  const shares = Array.from({ length: count }, (_, index) =>
    tasks.filter((_task, at) => at % count === index),
  );
  await Promise.all(shares.map((share) => studyInProcess({ options, tasks: share, batch }, take)));
}
