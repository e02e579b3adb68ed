import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Without links between these two places, the file is copied. */
function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      cpSync(source, target, { preserveTimestamps: true });
  }
}

/**
 * Copies a folder whose files are replaced and never edited. Hard links, since a build compares the size and time of each
 * file, and a copy takes ten times as long. What is there already stays; if there is no such folder, nothing is done.
 */
export function linkFolder(from: string, to: string): void {
  let items;
  try {
    items = readdirSync(from, { withFileTypes: true });
  } catch {
    return;
  }
  mkdirSync(to, { recursive: true });
  for (const item of items) {
    const [source, target] = [path.join(from, item.name), path.join(to, item.name)];
    if (item.isDirectory()) linkFolder(source, target);
    else linkFile(source, target);
  }
}
