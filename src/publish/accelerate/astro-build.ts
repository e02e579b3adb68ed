/**
 * Astro's own build, in a process by itself: what it takes of memory is free again before the pages are made. It builds the
 * program that makes them, which it can do while the texts are read, and then the sizes of pictures; it makes no page.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endingOf } from './process-answer.ts';

/** What Astro is to build. */
export interface AstroTask {
  /** The folder of the build. */
  folder: string;
  /** Where the program is to be kept. */
  program: string;
}

/** What the process of Astro knows of it. */
export interface AstroOrder extends AstroTask {
  /** The pictures whose sizes are to be made, by their paths from the project's root. */
  pictures: Promise<readonly string[]>;
}

/** Pictures with their sizes, as JSON. */
export type PictureSizes = readonly (readonly [picture: string, sizes: string])[];

/** A build of Astro's that has been started. */
export interface AstroBuild {
  /**
   * Says which pictures are to be made besides, and waits for the end.
   *
   * @throws AstroFailed
   */
  finish(pictures: readonly string[]): Promise<PictureSizes>;
  /** Ends it, if it has not ended. */
  stop(): Promise<void>;
}

/** Astro has failed, and has said why. */
export class AstroFailed extends Error {}

const processFile = fileURLToPath(new URL('./astro-process.ts', import.meta.url));

export function startAstroBuild(task: AstroTask): AstroBuild {
  // What it says is heard when it is waited for: first comes what is wrong with the texts.
  const astro = fork(processFile, { serialization: 'advanced', silent: true });
  const ending = endingOf<PictureSizes>(astro);
  astro.send(task);
  return {
    async finish(pictures) {
      astro.stdout?.pipe(process.stdout);
      astro.stderr?.pipe(process.stderr);
      if (astro.connected) astro.send(pictures);
      const { answer, code } = await ending;
      if (code === 0 && answer) return answer;
      throw new AstroFailed(`Astro ended with ${code}`);
    },
    async stop() {
      if (astro.exitCode !== null || astro.signalCode !== null) return;
      const exit = once(astro, 'exit');
      astro.kill('SIGKILL');
      await exit;
    },
  };
}

const key = Symbol.for('broadsheet.astro');

type Shared = typeof globalThis & { [key]?: AstroOrder };

/** Tells this process what Astro is to build. */
export function startAstro(order: AstroOrder): void {
  (globalThis as Shared)[key] = order;
}

/** Undefined in any other process. */
export const astroOrder = (): AstroOrder | undefined => (globalThis as Shared)[key];
