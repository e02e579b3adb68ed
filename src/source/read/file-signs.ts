/** Signs of files: of their bytes, which are read only where the file is not as it was when they were last read. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Cache } from '../../publish/accelerate/cache.ts';
import { signOf } from '../../model/hash.ts';

/** Size, times and number of a file: another where it, or its entry in the folder, has been written. */
interface FileState {
  words: string;
  /** When either was last written, in milliseconds since 1970. */
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

/** A sign of a file that is too large to be read each time. */
export const signOfState = (root: string, file: string): string => stateOf(root, file)?.words ?? '';

/** Undefined if the file cannot be read. */
function signOfBytes(root: string, file: string): string | undefined {
  try {
    return signOf(readFileSync(path.join(root, file)));
  } catch {
    return undefined;
  }
}

/**
 * A file that was written so shortly before it was read may be written once more without another time: that of some
 * file systems goes in steps of 2 seconds. In milliseconds.
 */
const settling = 3_000;

/** The key, among the facts of a build, of what is known of files. */
const statesFact = 'states';

type Known = Record<string, readonly [state: string, sign: string]>;

export interface FileSigns {
  /** @param file from the project's root  @returns a sign of its bytes; undefined if it cannot be read */
  signOf(file: string): string | undefined;
  /** Keeps what was found, for the next build. */
  keep(): void;
}

/** @param root the project's root */
export function createFileSigns(root: string, cache: Cache): FileSigns {
  const before = JSON.parse(cache.get('facts', statesFact)?.value ?? '{}') as Known;
  const now: Known = {};
  let isOther = false;
  return {
    signOf(file) {
      const state = stateOf(root, file);
      const known = before[file];
      if (state && known?.[0] === state.words) {
        now[file] = known;
        return known[1];
      }
      isOther = true;
      const read = Date.now();
      const sign = signOfBytes(root, file);
      if (state && sign !== undefined && state.written < read - settling) {
        now[file] = [state.words, sign];
      }
      return sign;
    },
    keep() {
      if (!isOther && Object.keys(now).length === Object.keys(before).length) return;
      cache.put('facts', statesFact, { sign: '', value: JSON.stringify(now) });
    },
  };
}
