import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedOptions, feedStories } from '../../../feeds/rss.ts';
import { shownArticle, type Section, type ShownArticle } from '../../../model/article.ts';
import { getArticlesBySection, getSections } from '../../../queries/publication.ts';
import { paper } from '../../../queries/site.ts';
import { staticPages } from '../../../queries/static-pages.ts';

const feedOf = (slug: string) => paper.addresses.feedOf('sections', slug);

export const getStaticPaths = () =>
  staticPages('section feed', async () => {
    const bySection = await getArticlesBySection();
    return (await getSections()).map((section) => ({
      path: feedOf(section.slug),
      params: { slug: section.slug },
      props: {
        section,
        stories: feedStories(bySection.get(section.slug) ?? []).map(shownArticle),
      },
    }));
  });

interface Props {
  section: Section;
  stories: readonly ShownArticle[];
}

export const GET: APIRoute<Props> = ({ props: { section, stories } }) => {
  const { slug, title, description, path } = section;
  const channel = { title: `${title} – ${paper.title}`, description, path, feed: feedOf(slug) };
  return rss(feedOptions(paper, stories, channel));
};
