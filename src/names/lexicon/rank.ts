import { isCorrection, type Match, type Mode } from './match.ts';

const keyOf = ({ kind, id }: Match) => `${kind}/${id}`;

/**
 * Sorts matches, the best first; of equal ones, the name with more articles. Each name is listed
 * once.
 */
export function rank(matches: readonly Match[], limit: number, mode: Mode = 'complete'): Match[] {
  const known = new Set<string>();
  const likely = withoutUnlikely(matches);
  return (mode === 'typing' ? likely : withoutVague(likely))
    .sort((a, b) => b.score - a.score || b.articles - a.articles || (a.id < b.id ? -1 : 1))
    .filter((match) => !known.has(keyOf(match)) && known.add(keyOf(match)))
    .slice(0, limit);
}

/** Words that do not identify a name, such as a given name alone, mean it only if they match no other name. */
function withoutVague(matches: Match[]): Match[] {
  const telling = matches.filter((match) => match.telling);
  if (telling.length > 0) return telling;
  return new Set(matches.map(keyOf)).size === 1 ? matches : [];
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
