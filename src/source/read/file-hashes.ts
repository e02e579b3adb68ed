/** Hashes of files. A file is read only if its state has changed since it was last read. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '../../model/hash.ts';
import type { ResultCache } from './result-cache.ts';

/** Size, times and inode of a file: they change whenever the file, or its entry in the folder, is written. */
interface FileState {
  words: string;
  /** The later of the two times, in milliseconds since 1970. */
  written: number;
}

function stateOf(root: string, file: string): FileState | undefined {
  const state = statSync(path.join(root, file), { bigint: true, throwIfNoEntry: false });
  if (!state) return undefined;
  const { size, mtimeNs, ctimeNs, ino, mtimeMs, ctimeMs } = state;
  return {
    words: `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
    written: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs),
  };
}

/** State of a file that is too large to read at each build; empty if it does not exist. */
export const fileState = (root: string, file: string): string => stateOf(root, file)?.words ?? '';

/** Undefined if the file cannot be read. */
function hashOfBytes(root: string, file: string): string | undefined {
  try {
    return hashOf(readFileSync(path.join(root, file)));
  } catch {
    return undefined;
  }
}

/**
 * A file that was written so shortly before it was read may be written again without a new time: some file systems
 * count in steps of 2 seconds. In milliseconds.
 */
const settling = 3_000;

/** The key of the known states in the table `facts`. */
const statesFact = 'states';

type Known = Record<string, readonly [state: string, hash: string]>;

export interface FileHashes {
  /** @param file from the project's root  @returns the hash of its bytes; undefined if it cannot be read */
  get(file: string): string | undefined;
  /** Stores what was found, for the next build. */
  save(): void;
}

/** @param root the project's root */
export function createFileHashes(root: string, cache: ResultCache): FileHashes {
  const before = JSON.parse(cache.get('facts', statesFact)?.value ?? '{}') as Known;
  const now: Known = {};
  let hasChanged = false;
  const asked = new Map<string, string | undefined>();
  const find = (file: string) => {
    const state = stateOf(root, file);
    const known = before[file];
    if (state && known?.[0] === state.words) {
      now[file] = known;
      return known[1];
    }
    hasChanged = true;
    const read = Date.now();
    const hash = hashOfBytes(root, file);
    if (state && hash !== undefined && state.written < read - settling) {
      now[file] = [state.words, hash];
    }
    return hash;
  };
  return {
    get(file) {
      if (!asked.has(file)) asked.set(file, find(file));
      return asked.get(file);
    },
    save() {
      if (!hasChanged && Object.keys(now).length === Object.keys(before).length) return;
      cache.set('facts', statesFact, { hash: '', value: JSON.stringify(now) });
    },
  };
}
