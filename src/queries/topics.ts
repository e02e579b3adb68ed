import type { Topic } from '../model/article.ts';
import { getContent } from '../source/content.ts';
import { once } from './once.ts';
import { ownWords } from './own-words.ts';
import { paper } from './site.ts';

/** All topics, in alphabetical order. */
export const getTopics = once(async (): Promise<Topic[]> => {
  return getContent()
    .entries('topics')
    .map(({ slug, file, data: { title, description } }) => ({
      slug,
      file,
      title: ownWords(title),
      description: ownWords(description),
      path: paper.addresses.entry('topics', slug),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, paper.language));
});
