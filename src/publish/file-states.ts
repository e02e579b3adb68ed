/** States of files, so that a build notices which of them have been changed since. */
import { statSync } from 'node:fs';
import path from 'node:path';

interface FileState {
  /** In bytes. */
  size: number;
  /** In milliseconds since 1970. */
  written: number;
}

/** By path from a folder. */
export type FileStates = Readonly<Record<string, FileState>>;

function stateOf(file: string): FileState | undefined {
  const state = statSync(file, { throwIfNoEntry: false });
  return state && { size: state.size, written: state.mtimeMs };
}

/** The states of files. Files that do not exist are left out. */
export function readStates(folder: string, files: Iterable<string>): FileStates {
  const found: Record<string, FileState> = {};
  for (const file of files) {
    const state = stateOf(path.join(folder, file));
    if (state) found[file] = state;
  }
  return found;
}

/** The files that have changed since their states were read. */
export function changedFiles(folder: string, states: FileStates): string[] {
  return Object.entries(states)
    .filter(([file, before]) => {
      const now = stateOf(path.join(folder, file));
      return now?.size !== before.size || now.written !== before.written;
    })
    .map(([file]) => file);
}
