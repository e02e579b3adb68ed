import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedOptions, feedStories } from '../../../feeds/rss.ts';
import { shownArticle, type ShownArticle, type Topic } from '../../../model/article.ts';
import { getArticlesByTopic } from '../../../queries/publication.ts';
import { paper } from '../../../queries/site.ts';
import { staticPages } from '../../../queries/static-pages.ts';
import { getTopics } from '../../../queries/topics.ts';

const feedOf = (slug: string) => paper.addresses.feedOf('topics', slug);

export const getStaticPaths = () =>
  staticPages('topic feed', async () => {
    const byTopic = await getArticlesByTopic();
    return (await getTopics()).map((topic) => ({
      path: feedOf(topic.slug),
      params: { slug: topic.slug },
      props: { topic, stories: feedStories(byTopic.get(topic.slug) ?? []).map(shownArticle) },
    }));
  });

interface Props {
  topic: Topic;
  stories: readonly ShownArticle[];
}

export const GET: APIRoute<Props> = ({ props: { topic, stories } }) => {
  const { slug, title, description, path } = topic;
  const channel = { title: `${title} – ${paper.title}`, description, path, feed: feedOf(slug) };
  return rss(feedOptions(paper, stories, channel));
};
