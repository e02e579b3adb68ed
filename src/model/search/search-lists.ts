/** Lists that the search loads beside the lexicon: `lexicon/<edition>/<name>.json`. */
import type { Story } from '../article.ts';

/** `headlines.json`: the newest stories, each with its headline and its path. */
export type Headlines = readonly (readonly [headline: string, path: string])[];

/** `authors.json`: everyone with a file who has signed a story, by slug. */
export type AuthorNames = Readonly<Record<string, string>>;

/** `characters.json`: characters, each followed by a simpler form. Only for papers in Chinese and Japanese. */
type Characters = string;

/** The lists by the names of their files. */
export interface SearchLists {
  headlines: Headlines;
  authors: AuthorNames;
  characters: Characters;
}

/** How many stories are suggested by their headlines; older ones are found by a search only. */
const mostHeadlines = 400;

type Listed = Pick<Story, 'headline' | 'path' | 'state'> & {
  authors: readonly { slug?: string | undefined; name: string }[];
};

/** @param stories the newest first; only those that are public are listed */
export function searchLists(
  stories: readonly Listed[],
  language: string,
): Omit<SearchLists, 'characters'> {
  const shown = stories.filter(({ state }) => state === 'public');
  const names = new Map(
    shown
      .flatMap(({ authors }) => authors)
      .flatMap(({ slug, name }) => (slug === undefined ? [] : [[slug, name]])),
  );
  const inOrder = [...names].sort(([, a], [, b]) => a.localeCompare(b, language));
  return {
    headlines: shown.slice(0, mostHeadlines).map(({ headline, path }) => [headline, path]),
    authors: Object.fromEntries(inOrder),
  };
}
