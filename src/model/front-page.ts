/** What stands where on the front page, and beside an article. */
import type { Article, Section } from './article.ts';
import type { Name } from './name.ts';

/** The front page from top to bottom. What has no content is empty. */
export interface FrontPage {
  lead: Article | undefined;
  /** The next stories by rank. */
  seconds: Article[];
  /** Sections with their newest stories that do not stand above. */
  bands: { section: Section; articles: Article[] }[];
}

const secondsCount = 6;
const bandLength = 4;

/** @param articles newest first */
export function arrangeFrontPage(
  articles: readonly Article[],
  sections: readonly Section[],
): FrontPage {
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
 * The names that the latest stories name, those in most stories first.
 *
 * @param articles newest first
 * @param stories how many of them count as the latest
 */
export function namesInTheNews(articles: readonly Article[], stories = 10): Name[] {
  const counts = new Map<Name, number>();
  for (const article of articles.slice(0, stories)) {
    for (const name of article.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // The sort is stable: among equals, the order of the stories stays.
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** The latest corrections with their articles, newest first. */
export function latestCorrections(articles: readonly Article[], count = 3) {
  return articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, ...correction })))
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date))
    .slice(0, count);
}
