/** The files that a build has published, so that the next one notices what somebody else has changed in them. */
import path from 'node:path';
import type { Cache } from './cache.ts';
import { isSameState, stateOfFile, type FileState } from './page-plan.ts';

/** The state of each file, by its path from the published folder. */
export type Outputs = Readonly<Record<string, FileState>>;

const fact = 'outputs';

/** The state of files of a build. */
export function outputsOf(folder: string, files: Iterable<string>): Outputs {
  const outputs: Record<string, FileState> = {};
  for (const file of files) {
    const state = stateOfFile(path.join(folder, file));
    if (state) outputs[file] = state;
  }
  return outputs;
}

export function keepOutputs(cache: Cache, outputs: Outputs): void {
  cache.put('facts', fact, { sign: '', value: JSON.stringify(outputs) });
}

/** The files of the last build; none if there was none. */
export function lastOutputs(cache: Cache): Outputs {
  return JSON.parse(cache.get('facts', fact)?.value ?? '{}') as Outputs;
}

/** The files that are not as the last build has left them. */
export function changedOutputs(target: string, last: Outputs): string[] {
  return Object.entries(last)
    .filter(([file, state]) => !isSameState(state, stateOfFile(path.join(target, file))))
    .map(([file]) => file);
}
