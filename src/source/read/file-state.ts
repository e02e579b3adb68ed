import { statSync } from 'node:fs';
import path from 'node:path';

/** State of a file that is too large to read in each build. */
export interface FileState {
  /** Size, times and inode: they change whenever the file, or its entry in the folder, is written. */
  words: string;
  /** Whether the next change will have another time. */
  isSettled: boolean;
}

/** Some file systems count the times of files in steps of 2 seconds. In milliseconds. */
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
