/** Caches texts that depend on the engine and not on the content, each in a file. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from '../../model/hash.ts';
import type { CacheText } from '../../source/read/read-files.ts';

/**
 * Returns a function that caches texts from build to build.
 *
 * @param root the project's root
 * @param engine hash of the engine
 */
export const cacheEngineTexts =
  (root: string, engine: string): CacheText =>
  async (name, make) => {
    const file = path.join(root, '.astro/broadsheet/kept', name);
    // Includes the hash of the text, because another build may be writing the file.
    const headOf = (text: string) => `${hashOf(engine, text)}\n`;
    const found = await readFile(file, 'utf8').catch(() => '');
    const cached = found.slice(found.indexOf('\n') + 1);
    if (found.startsWith(headOf(cached))) return cached;
    const text = await make();
    await mkdir(path.dirname(file), { recursive: true });
    // The file may be a link to that of another site.
    await rm(file, { force: true });
    await writeFile(file, headOf(text) + text);
    return text;
  };
