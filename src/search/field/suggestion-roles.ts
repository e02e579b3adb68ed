/** Loads the roles of suggested names, each once. Suggestions that disappear while the reader types get none. */
import type { Match } from '../../names/lexicon/match.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import { pathOf } from './suggestion-words.ts';

/** How long suggestions must stay before their roles are loaded, in milliseconds. */
const pause = 100;

/**
 * @param show is called with a name and its role, immediately if the role is known
 * @returns loads the roles of these names, as long as `isCurrent` says that they are suggested
 */
export function roleLoader(
  lookup: Pick<NameLookup, 'details'>,
  show: (name: Match, role: string) => void,
): (names: readonly Match[], isCurrent: () => boolean) => Promise<void> {
  const known = new Map<string, string>();

  const load = async (name: Match) => {
    const path = pathOf(name);
    const role = known.get(path) ?? (await lookup.details(name))?.role;
    // After a failure, the next call tries again.
    if (!role) return;
    known.set(path, role);
    show(name, role);
  };

  return async (names, isCurrent) => {
    names.filter((name) => known.has(pathOf(name))).forEach(load);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isCurrent()) names.forEach(load);
  };
}
