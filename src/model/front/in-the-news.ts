/** What the front page shows beside stories: names in the news. */
import type { Article } from '../article.ts';
import type { Name } from '../names/name.ts';

/** The largest number of names; it fills rows of four and of two. */
const mostNames = 8;

/** People are news more often than places. */
const weightOfPerson = 2;

/**
 * The names in the latest stories, those in most stories first.
 *
 * @param articles newest first
 * @param isKnown whether readers know a name anyway, such as that of a country: such names are left out
 * @param stories the number of articles that count as the latest
 */
export function namesInTheNews(
  articles: readonly Article[],
  isKnown: (name: Name) => boolean,
  stories = 10,
): Name[] {
  const counts = new Map<Name, number>();
  for (const article of articles.slice(0, stories)) {
    for (const name of article.names) {
      const weight = name.kind === 'people' ? weightOfPerson : 1;
      counts.set(name, (counts.get(name) ?? 0) + weight);
    }
  }
  const names = [...counts].filter(([name]) => !isKnown(name));
  // The sort is stable: names in equally many stories stay in the order of the stories.
  const sorted = names.sort(([, a], [, b]) => b - a).map(([name]) => name);
  return sorted.slice(
    0,
    sorted.length < 4 ? sorted.length : Math.min(mostNames, sorted.length - (sorted.length % 4)),
  );
}
