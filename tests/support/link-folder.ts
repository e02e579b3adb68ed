import { cp, link, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Copies what builds keep. Hard links, since a build compares the size and time of each file; builds replace these files and
 * never edit one. What is there already stays.
 */
export async function linkFolder(from: string, to: string): Promise<void> {
  const items = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const item of items) {
    if (item.isDirectory()) continue;
    const source = path.join(item.parentPath, item.name);
    const target = path.join(to, path.relative(from, source));
    await mkdir(path.dirname(target), { recursive: true });
    await link(source, target).catch(async (error: NodeJS.ErrnoException) => {
      // Without links, the build makes its own.
      if (error.code !== 'EEXIST') await cp(source, target, { preserveTimestamps: true });
    });
  }
}
