/** Loads the roles of suggested names: each once, and none for suggestions that the reader types past. */
import type { Match } from '../../names/lexicon/match.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import { pathOf } from './suggestion-words.ts';

/** How long suggestions must stay before their roles are loaded, in milliseconds. */
const pause = 100;

/**
 * @param show is called with a name and its role; if the role is known, at once
 * @returns loads the roles of these names, as long as `isCurrent` says that they are suggested
 */
export function roleLoader(
  lookup: Pick<NameLookup, 'details'>,
  show: (name: Match, role: string) => void,
): (names: readonly Match[], isCurrent: () => boolean) => Promise<void> {
  const loading = new Map<string, Promise<string | undefined>>();

  const load = (name: Match) => {
    const path = pathOf(name);
    const role =
      loading.get(path) ??
      lookup.details(name).then((details) => {
        // A role that could not be loaded is asked for again.
        if (!details) loading.delete(path);
        return details?.role;
      });
    loading.set(path, role);
    void role.then((text) => text && show(name, text));
  };

  return async (names, isCurrent) => {
    const isLoading = (name: Match) => loading.has(pathOf(name));
    names.filter(isLoading).forEach(load);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isCurrent()) names.forEach(load);
  };
}
