/** Links files into a second folder. */
import { copyFileSync, linkSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { nodeCodeOf } from '../errors/cause.ts';

/** The error codes of file systems that cannot link two files. */
const unlinkable = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'];

/** Links a file in place of another; where the file system cannot, copies it with its times. */
function linkOrCopy(from: string, to: string): void {
  try {
    rmSync(to, { force: true });
    linkSync(from, to);
  } catch (error) {
    if (!unlinkable.includes(nodeCodeOf(error) ?? '')) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** @param files paths within either folder */
export function linkFiles(from: string, to: string, files: Iterable<string>): void {
  const made = new Set<string>();
  for (const file of files) {
    const folder = path.join(to, path.dirname(file));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    linkOrCopy(path.join(from, file), path.join(to, file));
  }
}
