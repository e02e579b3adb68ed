/** Runs as a process: studies its share of files and sends what comes of them. */
import type { StudyOrder } from './study-processes.ts';
import { createStudy, type Study } from './study.ts';

/** When it has been taken over, so that no more waits than one process can take. */
const send = (studies: readonly Study[]) =>
  new Promise<void>((resolve, reject) => {
    process.send?.(studies, (error: Error | null) => (error ? reject(error) : resolve()));
  });

process.once('message', async ({ options, tasks, batch }: StudyOrder) => {
  const study = createStudy(options);
  for (let at = 0; at < tasks.length; at += batch) {
    await send(tasks.slice(at, at + batch).map(study));
  }
  process.disconnect();
});
