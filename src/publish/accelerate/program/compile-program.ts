/**
 * Astro's build in a process of its own, so that it runs while the texts are read and its memory is free again before pages
 * are rendered. It compiles the page program and makes the sizes of pictures; it renders no page.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Plain data. */
export interface CompileTask {
  /** The project's root. */
  root: string;
  /** The folder of the build. */
  folder: string;
  /** The folder in which the program is kept. */
  program: string;
  /** The base path and origin of the site. */
  address: string;
  /** Files of `public/`, from the folder of the build: Astro copies them, and they are not part of the program. */
  publicFiles: readonly string[];
}

/** Pictures with their sizes as JSON. */
export type SizedPictures = readonly (readonly [picture: string, sizes: string])[];

export interface Compiling {
  /**
   * Has the sizes of pictures made and waits for the end.
   *
   * @throws if Astro has failed; it has printed why
   */
  finish(pictures: readonly string[]): Promise<SizedPictures>;
  /** Ends the process if it has not ended. */
  stop(): Promise<void>;
}

const workerFile = fileURLToPath(new URL('./compile-worker.ts', import.meta.url));

export function startCompiling(task: CompileTask): Compiling {
  // What it prints waits until finish(): problems of the content are reported first.
  const worker = fork(workerFile, { serialization: 'advanced', silent: true });
  const ended = new Promise<{ sizes: SizedPictures | undefined; code: number | null }>(
    (resolve, reject) => {
      let sizes: SizedPictures | undefined;
      worker.once('message', (message) => {
        sizes = message as SizedPictures;
      });
      worker.once('error', reject);
      worker.once('close', (code) => resolve({ sizes, code }));
    },
  );
  // Whoever calls finish() gets the error.
  ended.catch(() => undefined);
  worker.send(task);
  return {
    async finish(pictures) {
      worker.stdout?.pipe(process.stdout);
      worker.stderr?.pipe(process.stderr);
      if (worker.connected) worker.send(pictures);
      const { sizes, code } = await ended;
      if (code === 0 && sizes) return sizes;
      throw new Error(`Astro's build ended with code ${code}`);
    },
    async stop() {
      if (worker.exitCode !== null || worker.signalCode !== null) return;
      const exit = once(worker, 'exit');
      worker.kill('SIGKILL');
      await exit;
    },
  };
}
