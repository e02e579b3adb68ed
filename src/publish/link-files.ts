/** Files that stand in two places at once. */
import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

/** Puts the same file in a second place; where the file system has no links, a copy that is as old. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** Whether one file stands in both folders. */
export function isSameFile(one: string, other: string, file: string): boolean {
  const [a, b] = [one, other].map((folder) =>
    statSync(path.join(folder, file), { bigint: true, throwIfNoEntry: false }),
  );
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

/**
 * Puts files of the published site into a build.
 *
 * @param files paths from either folder
 */
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
