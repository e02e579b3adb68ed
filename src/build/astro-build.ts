/**
 * Astro's own build, in a process by itself: what it takes of memory is free again before the pages are made. It builds the
 * program that makes them and the sizes of pictures; it makes no page.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What Astro is to build. */
export interface AstroOrder {
  /** The folder of the build. */
  folder: string;
  /** Where the program is to be kept. */
  program: string;
  /** The pictures whose sizes are to be made, by their paths from the project's root. */
  pictures: readonly string[];
}

/** Pictures with their sizes, as JSON. */
export type PictureSizes = readonly (readonly [picture: string, sizes: string])[];

/** Astro has failed, and has said why. */
export class AstroFailed extends Error {}

const processFile = fileURLToPath(new URL('./astro-process.ts', import.meta.url));

/** @throws AstroFailed */
export function buildWithAstro(order: AstroOrder): Promise<PictureSizes> {
  return new Promise((resolve, reject) => {
    let sizes: PictureSizes | undefined;
    const astro = fork(processFile, { serialization: 'advanced' });
    astro.once('message', (found) => {
      sizes = found as PictureSizes;
    });
    astro.once('error', reject);
    astro.once('close', (code) => {
      if (code === 0 && sizes) resolve(sizes);
      else reject(new AstroFailed(`Astro ended with ${code}`));
    });
    astro.send(order);
  });
}

const key = Symbol.for('broadsheet.astro');

type Shared = typeof globalThis & { [key]?: AstroOrder };

/** Tells this process what Astro is to build. */
export function startAstro(order: AstroOrder): void {
  (globalThis as Shared)[key] = order;
}

/** Undefined in any other process. */
export const astroOrder = (): AstroOrder | undefined => (globalThis as Shared)[key];
