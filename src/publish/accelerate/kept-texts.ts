/** Texts that the engine alone decides, whatever the content is, in a file each. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from '../../model/hash.ts';
import type { KeepText } from '../../source/read/read-files.ts';

/**
 * Keeps texts from build to build.
 *
 * @param root the project's root
 * @param engine hash of the engine
 */
export const keepTexts =
  (root: string, engine: string): KeepText =>
  async (name, make) => {
    const file = path.join(root, '.astro/broadsheet/kept', name);
    // The hash of the text as well: another build may be writing the file.
    const headOf = (text: string) => `${hashOf(engine, text)}\n`;
    const found = await readFile(file, 'utf8').catch(() => '');
    const kept = found.slice(found.indexOf('\n') + 1);
    if (found.startsWith(headOf(kept))) return kept;
    const text = await make();
    await mkdir(path.dirname(file), { recursive: true });
    // The file may be a link to that of another site.
    await rm(file, { force: true });
    await writeFile(file, headOf(text) + text);
    return text;
  };
