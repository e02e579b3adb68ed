/** The states of the files in the published folder, as the last build has left them. */
import type { ResultCache } from '../../source/read/result-cache.ts';
import type { FileStates } from '../file-states.ts';

const fact = 'dist';

export function setDistState(cache: ResultCache, states: FileStates): void {
  cache.set('facts', fact, { hash: '', value: JSON.stringify(states) });
}

/** Empty if there was no build. */
export function getDistState(cache: ResultCache): FileStates {
  return JSON.parse(cache.get('facts', fact)?.value ?? '{}') as FileStates;
}
