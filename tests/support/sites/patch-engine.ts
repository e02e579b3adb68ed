import { onTestFinished } from 'vitest';
import { engineHash } from '../../../src/publish/accelerate/engine-hash.ts';
import { keepProgram, keepTexts, putProgram } from './compiled-program.ts';
import type { Site } from './site.ts';

/**
 * Replaces a piece of the engine of a site, which has no part in everyday English, for as long as a test runs.
 *
 * @param program the environment of its builds, if the piece is no part of the page program: the site then keeps that
 */
export async function patchEngine(
  site: Site,
  file: string,
  piece: string,
  replacement: string,
  program?: Record<string, string>,
): Promise<void> {
  const before = engineHash(site.root);
  await site.patch(file, piece, replacement);
  const patched = engineHash(site.root);
  await keepTexts(site.root, before);
  if (program) keepProgram(site.root, before, program);
  onTestFinished(async () => {
    await site.patch(file, replacement, piece);
    await keepTexts(site.root, patched);
    // A build with another engine keeps its own page program and removes others.
    await putProgram(site.root);
  });
}
