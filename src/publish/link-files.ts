/** Files linked into a second folder. */
import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

/** What file systems answer that cannot link these two files. */
const unlinkable = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'];

/** Links a file; where the file system cannot, copies it with its times. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!unlinkable.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** @param files paths within either folder; the second has none of them */
export function linkFiles(from: string, to: string, files: Iterable<string>): void {
  mkdirSync(to, { recursive: true });
  const made = new Set(['.']);
  const makeFolder = (folder: string) => {
    if (made.has(folder)) return;
    makeFolder(path.posix.dirname(folder));
    made.add(folder);
    try {
      mkdirSync(`${to}/${folder}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  };
  for (const file of files) {
    makeFolder(path.posix.dirname(file));
    linkOrCopy(`${from}/${file}`, `${to}/${file}`);
  }
}
