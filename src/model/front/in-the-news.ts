/** What the front page shows beside stories: names in the news, and the latest corrections. */
import type { Article } from '../article.ts';
import type { Name } from '../name.ts';

/**
 * The names in the latest stories, those in most stories first.
 *
 * @param articles newest first
 * @param stories the number of articles that count as the latest
 */
export function namesInTheNews(articles: readonly Article[], stories = 10): Name[] {
  const counts = new Map<Name, number>();
  for (const article of articles.slice(0, stories)) {
    for (const name of article.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // The sort is stable: names in equally many stories stay in the order of the stories.
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** The latest corrections with their articles, newest first. */
export function latestCorrections(articles: readonly Article[], count = 3) {
  return articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, ...correction })))
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date))
    .slice(0, count);
}
