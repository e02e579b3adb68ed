/** The coverage of a name: the stories that name it, with the paragraphs that mention it. */
import { storyOf, type Article, type Story } from '../article.ts';
import { mentionsByParagraph, type Mention } from './mention.ts';

/** A paragraph that mentions a name. */
interface NamedParagraph extends Pick<Mention, 'paragraphId' | 'text'> {
  /** The mentions in `text`, in order, in UTF-16 units. */
  spans: readonly Pick<Mention, 'start' | 'end'>[];
}

/** A story that names a name. It has no paragraphs if only its front matter does. */
export interface NamingStory<Of extends Story = Story> {
  article: Of;
  paragraphs: readonly NamedParagraph[];
}

/** The stories that name each name, by the slug of the name, in the order given. */
export type Coverage = ReadonlyMap<string, readonly NamingStory<Article>[]>;

/** The coverage of all names. @param articles newest first */
export function coverageOf(articles: readonly Article[]): Coverage {
  const coverage = new Map<string, NamingStory<Article>[]>();
  for (const article of articles) {
    const paragraphs = mentionsByParagraph(article.mentions);
    for (const { slug } of article.names) {
      const named = paragraphs.flatMap((mentions): NamedParagraph[] => {
        const spans = mentions.filter((mention) => mention.slug === slug);
        const [first] = spans;
        return first ? [{ paragraphId: first.paragraphId, text: first.text, spans }] : [];
      });
      const stories = coverage.get(slug) ?? [];
      stories.push({ article, paragraphs: named });
      coverage.set(slug, stories);
    }
  }
  return coverage;
}

/** One row of a name's page: a paragraph, or a story without a paragraph that mentions the name. */
interface CoverageRow {
  article: Story;
  paragraph: NamedParagraph | undefined;
}

/** Flattens stories to rows, so that they can be divided into pages. */
export function coverageRows(stories: readonly NamingStory<Article>[]): CoverageRow[] {
  return stories.flatMap(({ article: whole, paragraphs }): CoverageRow[] => {
    const article = storyOf(whole);
    return paragraphs.length > 0
      ? paragraphs.map((paragraph) => ({ article, paragraph }))
      : [{ article, paragraph: undefined }];
  });
}

/** Groups the rows of one page by story: the inverse of `coverageRows`. */
export function groupRows(rows: readonly CoverageRow[]): NamingStory[] {
  return [...Map.groupBy(rows, ({ article }) => article)].map(([article, own]) => ({
    article,
    paragraphs: own.flatMap(({ paragraph }) => paragraph ?? []),
  }));
}

/** The number of mentions of a name in a year. */
export interface YearOfMentions {
  year: number;
  count: number;
}

/** All years from the first mention to the last, including those without any. */
export function mentionsByYear(stories: readonly NamingStory[]): YearOfMentions[] {
  const counts = new Map<number, number>();
  for (const { article, paragraphs } of stories) {
    const count = paragraphs.flatMap(({ spans }) => spans).length;
    const year = Number(article.published.slice(0, 4));
    if (count > 0) counts.set(year, (counts.get(year) ?? 0) + count);
  }
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  if (counts.size === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: counts.get(year) ?? 0 };
  });
}
