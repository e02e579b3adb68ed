import type { Series } from '../model/reading-on/series.ts';
import { getContent } from '../source/content.ts';
import { once } from './once.ts';
import { ownWords } from './own-words.ts';
import { paper } from './site.ts';

/** All series, in alphabetical order. */
export const getSeries = once(async (): Promise<Series[]> => {
  return getContent()
    .entries('series')
    .map(({ slug, file, data: { title, description } }) => ({
      slug,
      file,
      title: ownWords(title),
      description: ownWords(description),
      path: paper.addresses.entry('series', slug),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, paper.language));
});
