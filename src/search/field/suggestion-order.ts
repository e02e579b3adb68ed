/** The order of suggestions: names, then headlines, unless a headline fits better than a name. */
import type { Match } from '../../names/lexicon/match.ts';
import type { HeadlineMatch } from './headline-matches.ts';

export type Suggestion = { kind: 'name'; match: Match } | { kind: 'story'; story: HeadlineMatch };

/** Names that are spelled differently from the typed words. */
const isGuess = ({ how }: Match) => how === 'spelling' || how === 'typo';

const isWhole = ({ how }: Match) => how === 'exact' || how === 'alias';

/**
 * @param names best first
 * @param stories best first
 */
export function inOrder(names: readonly Match[], stories: readonly HeadlineMatch[]): Suggestion[] {
  const named = (has: (match: Match) => boolean): Suggestion[] =>
    names.filter(has).map((match) => ({ kind: 'name', match }));
  const told = (fit: HeadlineMatch['fit']): Suggestion[] =>
    stories.filter((story) => story.fit === fit).map((story) => ({ kind: 'story', story }));
  return [
    ...named(isWhole),
    ...told('headline'),
    ...named((match) => !isWhole(match) && !isGuess(match)),
    ...told('words'),
    ...named(isGuess),
    ...told('beginnings'),
  ];
}
