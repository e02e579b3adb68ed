/** Runs as a process: renders its share of the files and sends the results. */
import { createFileRenderer, type FileResult } from '../../source/render/render-file.ts';
import type { TextOrder } from './text-workers.ts';

/** How many files are rendered before their results are sent. */
const batch = 50;

/** Resolves when the message has been sent, so that results do not pile up in this process. */
const send = (results: readonly FileResult[]) =>
  new Promise<void>((resolve, reject) => {
    process.send?.(results, (error: Error | null) => (error ? reject(error) : resolve()));
  });

process.once('message', async ({ settings, tasks }: TextOrder) => {
  const render = createFileRenderer(settings);
  for (let at = 0; at < tasks.length; at += batch) {
    await send(tasks.slice(at, at + batch).map(render));
  }
  process.disconnect();
});
