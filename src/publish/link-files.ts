/** Files linked into a second folder. */
import { copyFileSync, linkSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

/** What file systems answer that cannot link these two files. */
const unlinkable = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'];

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** Links a file in place of another, which other links to it do not notice. */
function replaceLink(from: string, to: string): void {
  rmSync(to);
  linkSync(from, to);
}

/** Links a file; where the file system cannot, copies it with its times. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return replaceLink(from, to);
    if (!unlinkable.includes(codeOf(error))) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** @param files paths within either folder */
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
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  };
  for (const file of files) {
    makeFolder(path.posix.dirname(file));
    linkOrCopy(`${from}/${file}`, `${to}/${file}`);
  }
}
