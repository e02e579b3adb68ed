import { statSync } from 'node:fs';
import path from 'node:path';

/** The state of a file, for files that are too large to read in each build. */
export interface FileState {
  /** Size, times and inode: they change whenever the file, or its entry in the folder, is written. */
  words: string;
  /** Whether the next change is certain to have a different time. */
  isSettled: boolean;
}

/** Some file systems store times in steps of 2 seconds. In milliseconds. */
const settling = 3_000;

/** @param root the project's root  @returns undefined if the file does not exist */
export function stateOfFile(root: string, file: string): FileState | undefined {
  const state = statSync(path.join(root, file), { bigint: true, throwIfNoEntry: false });
  if (!state) return undefined;
  const { size, mtimeNs, ctimeNs, ino, mtimeMs, ctimeMs } = state;
  return {
    words: `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
    isSettled: Math.max(Number(mtimeMs), Number(ctimeMs)) < Date.now() - settling,
  };
}
