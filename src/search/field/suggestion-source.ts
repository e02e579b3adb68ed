/** Finds suggestions in steps: the likeliest names, all names, then headlines as well. */
import type { Match } from '../../names/lexicon/match.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import { headlineIndex, type HeadlineMatch } from './headline-matches.ts';
import { inOrder, type Suggestion } from './suggestion-order.ts';

/** How many names and how many headlines are suggested, on a small screen and on others. */
const few = { names: 3, headlines: 3 };
const many = { names: 6, headlines: 4 };

interface SuggestionStep {
  suggestions: readonly Suggestion[];
  /** The names among the suggestions. */
  names: readonly Match[];
  /** Whether these are all suggestions. */
  isLast: boolean;
}

const keyOf = (suggestions: readonly Suggestion[]) =>
  JSON.stringify(
    suggestions.map((one) =>
      one.kind === 'name' ? [one.match.id, one.match.kind] : one.story.path,
    ),
  );

type Lookup = Pick<NameLookup, 'suggest' | 'suggestFirst' | 'list'>;

/**
 * @returns the steps for a query; a step that would show the same as the one before is left out, except the first and the last
 */
export function suggestionSource(
  lookup: Lookup,
  isSmall = () => matchMedia('(max-width: 40em)').matches,
) {
  let index: ReturnType<typeof headlineIndex> | undefined;

  const loadHeadlines = async () => {
    const headlines = index ? undefined : await lookup.list('headlines');
    if (headlines) index ??= headlineIndex(headlines);
  };

  return async function* (query: string): AsyncGenerator<SuggestionStep, void, void> {
    const most = isSmall() ? few : many;
    // For the first query, headlines come after the names, which do not wait for them.
    const loading = loadHeadlines();
    let shown: string | undefined;
    let matches: readonly Match[] = [];
    const step = (isLast: boolean): SuggestionStep[] => {
      const stories: HeadlineMatch[] = index?.(query, most.headlines) ?? [];
      const names = matches.filter(({ unmatched }) => unmatched.length === 0);
      const suggestions = inOrder(names.slice(0, most.names), stories);
      const key = keyOf(suggestions);
      if (key === shown && !(isLast && suggestions.length === 0)) return [];
      shown = key;
      return [{ suggestions, names: names.slice(0, most.names), isLast }];
    };
    for (const ask of [lookup.suggestFirst, lookup.suggest]) {
      matches = await ask(query, most.names);
      yield* step(false);
    }
    await loading;
    yield* step(true);
  };
}
