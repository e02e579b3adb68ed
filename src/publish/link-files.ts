/** Files linked into a second folder. */
import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

/** Links a file; where the file system has no links, copies it with its times. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** @param files paths within either folder */
export function linkFiles(from: string, to: string, files: Iterable<string>): void {
  const folders = new Set<string>();
  for (const file of files) {
    const target = path.join(to, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    linkOrCopy(path.join(from, file), target);
  }
}
