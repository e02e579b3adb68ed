/** The texts of suggestions. */
import type { Match } from '../../names/lexicon/match.ts';
import {
  comma,
  recentSearches,
  suggestedNames,
  suggestedStories,
  useArrowKeys,
} from '../../words/in-browsers.ts';

/** The path of a name's page, from the root of the site. */
export function pathOf({ kind, id }: Match): string {
  return `${kind}/${id}`;
}

const counted = (count: number, say: typeof suggestedNames) => (count > 0 ? [say({ count })] : []);

/** The announcement of an open list. */
export function announcement(names: number, stories: number, recent = 0): string {
  const parts = [
    ...counted(names, suggestedNames),
    ...counted(stories, suggestedStories),
    ...counted(recent, recentSearches),
  ];
  return useArrowKeys({ suggestions: parts.join(comma) });
}
