/** The arrangement of the front page. */
import type { Article, Section } from './article.ts';
import type { Name } from './name.ts';

const secondsCount = 6;
const bandLength = 4;

/**
 * Chooses the stories of the front page: the newest, the next newest, and sections with their newest stories, without
 * those shown above.
 *
 * @param articles newest first
 */
export function arrangeFrontPage(articles: readonly Article[], sections: readonly Section[]) {
  const [lead, ...others] = articles;
  const seconds = others.slice(0, secondsCount);
  const rest = others.slice(secondsCount);
  const bands = sections
    .map((section) => ({
      section,
      articles: rest
        .filter((article) => article.section.slug === section.slug)
        .slice(0, bandLength),
    }))
    .filter((band) => band.articles.length > 0);
  return { lead, seconds, bands };
}

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
