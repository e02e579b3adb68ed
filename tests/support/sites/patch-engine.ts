import { onTestFinished } from 'vitest';
import { putProgram } from './compiled-program.ts';
import type { Site } from './site.ts';

/** Replaces a piece of the engine of a site for as long as a test runs. */
export async function patchEngine(
  site: Site,
  file: string,
  piece: string,
  replacement: string,
): Promise<void> {
  await site.patch(file, piece, replacement);
  onTestFinished(async () => {
    await site.patch(file, replacement, piece);
    // A build with another engine keeps its own page program and removes others.
    await putProgram(site.root);
  });
}
