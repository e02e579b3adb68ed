/**
 * The site of the last build, as the next one begins: linked file by file in a thread, while the pages that are due are
 * made. Most of its links stand already in the site before it, which has been left aside. What has changed is then put
 * over it, and what is gone is taken away.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the thread is told. */
export interface LinkTask {
  /** The site before the last, if it is there: most of its files are those of the last. It is used up. */
  spare: string;
  from: string;
  to: string;
  files: readonly string[];
}

/** A copy of the last site that is being made. */
export interface LastSite {
  folder: string;
  /** When all files are there. @throws what goes wrong */
  ready: Promise<void>;
}

export function copyLastSite(task: LinkTask): LastSite {
  const ready = new Promise<void>((resolve, reject) => {
    const thread = new Worker(new URL('./last-site-thread.ts', import.meta.url), {
      workerData: task,
    });
    thread.once('error', reject);
    thread.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`)),
    );
  });
  // Whoever waits for it is told; a build that fails before does not wait.
  ready.catch(() => undefined);
  return { folder: task.to, ready };
}

/** Puts the files of one folder over those of another, each in one step, so that a link elsewhere keeps what it has. */
export function putOver(from: string, to: string, files: Iterable<string>): void {
  for (const file of files) {
    const target = path.join(to, file);
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(path.join(from, file), target);
  }
}

/** Takes files away, and the folders that are empty then. */
export function takeAway(folder: string, files: readonly string[]): void {
  for (const file of files) rmSync(path.join(folder, file));
  const isEmpty = (one: string) => readdirSync(path.join(folder, one)).length === 0;
  // Each folder is looked at once after all that was in it: of one with many, that takes long.
  for (let left = new Set(files.map((file) => path.dirname(file))); left.size > 0;) {
    const above = new Set<string>();
    for (const one of left) {
      if (one === '.' || !existsSync(path.join(folder, one)) || !isEmpty(one)) continue;
      rmdirSync(path.join(folder, one));
      above.add(path.dirname(one));
    }
    left = above;
  }
}
