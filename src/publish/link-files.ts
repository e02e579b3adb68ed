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
  const made = new Set<string>();
  for (const file of files) {
    const folder = path.join(to, path.dirname(file));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    linkOrCopy(path.join(from, file), path.join(to, file));
  }
}
