/** State of the files in the published folder, so that a build notices which of them somebody else has changed. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { ResultCache } from '../../source/read/result-cache.ts';

interface FileState {
  /** In bytes. */
  size: number;
  /** In milliseconds since 1970. */
  written: number;
}

/** By path from the published folder. */
export type DistState = Readonly<Record<string, FileState>>;

const fact = 'dist';

function stateOfFile(file: string): FileState | undefined {
  const state = statSync(file, { throwIfNoEntry: false });
  return state && { size: state.size, written: state.mtimeMs };
}

export function readDistState(folder: string, files: Iterable<string>): DistState {
  const found: Record<string, FileState> = {};
  for (const file of files) {
    const state = stateOfFile(path.join(folder, file));
    if (state) found[file] = state;
  }
  return found;
}

export function setDistState(cache: ResultCache, state: DistState): void {
  cache.set('facts', fact, { hash: '', value: JSON.stringify(state) });
}

/** The state that the last build has left; empty if there was none. */
export function getDistState(cache: ResultCache): DistState {
  return JSON.parse(cache.get('facts', fact)?.value ?? '{}') as DistState;
}

/** The files that have changed since the state was read. */
export function changedFiles(folder: string, state: DistState): string[] {
  return Object.entries(state)
    .filter(([file, before]) => {
      const now = stateOfFile(path.join(folder, file));
      return now?.size !== before.size || now.written !== before.written;
    })
    .map(([file]) => file);
}
