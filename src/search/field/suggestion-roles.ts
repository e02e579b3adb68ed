/** Who the suggested names are: each name is asked for once, and none that the reader types past. */
import type { Match } from '../../names/lexicon/match.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import { pathOf } from './suggestion-words.ts';

/** How long a list has to stand before it is asked who its names are, in milliseconds. */
const pause = 100;

/**
 * @param tell takes the role of a name; for one that is known, at once
 * @returns tells the roles of these names for as long as they are suggested
 */
export function roleTeller(
  lookup: Pick<NameLookup, 'details'>,
  tell: (name: Match, role: string) => void,
): (names: readonly Match[], isCurrent: () => boolean) => Promise<void> {
  const asked = new Map<string, Promise<string | undefined>>();

  const ask = (name: Match) => {
    const path = pathOf(name);
    const asking =
      asked.get(path) ??
      lookup.details(name).then((details) => {
        // A name that could not be loaded is asked for again.
        if (!details) asked.delete(path);
        return details?.role;
      });
    asked.set(path, asking);
    void asking.then((role) => role && tell(name, role));
  };

  return async (names, isCurrent) => {
    const isAsked = (name: Match) => asked.has(pathOf(name));
    names.filter(isAsked).forEach(ask);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isCurrent()) names.forEach(ask);
  };
}
