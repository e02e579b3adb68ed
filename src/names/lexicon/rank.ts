import { isCorrection, type Match } from './match.ts';

/**
 * Sorts matches, the best first; of equal ones, the name with more articles. Each name is listed
 * once.
 */
export function rank(matches: readonly Match[], limit: number): Match[] {
  const known = new Set<string>();
  return withoutUnlikely(matches)
    .sort((a, b) => b.score - a.score || b.articles - a.articles || (a.id < b.id ? -1 : 1))
    .filter(({ id }) => !known.has(id) && known.add(id))
    .slice(0, limit);
}

/** Removes matches that a better one makes unlikely: a wrong name is worse than none. */
function withoutUnlikely(matches: readonly Match[]): Match[] {
  const whole = matches.filter((match) => match.unmatched.length === 0);
  const candidates = whole.length > 0 ? whole : matches;
  const isCertain = candidates.some((match) => !isCorrection(match));
  const best = Math.max(0, ...candidates.map((match) => match.score));
  return candidates.filter((match) =>
    match.how === 'spelling' || match.how === 'typo'
      ? !isCertain && match.score >= best - 0.12
      : true,
  );
}
