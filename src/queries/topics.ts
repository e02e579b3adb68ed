import { smartText } from '../markdown/smart-punctuation.ts';
import type { Topic } from '../model/article.ts';
import { getContent } from '../source/content.ts';
import { once } from './once.ts';
import { paper } from './site.ts';

/** All topics, in alphabetical order. */
export const getTopics = once(async (): Promise<Topic[]> => {
  return getContent()
    .entries('topics')
    .map(({ slug, file, data: { title, description } }) => ({
      slug,
      file,
      title: smartText(title),
      description: smartText(description),
      path: paper.addresses.entry('topics', slug),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, paper.language));
});
