import { smartText } from '../markdown/smart-punctuation.ts';
import type { Series } from '../model/reading-on/series.ts';
import { getContent } from '../source/content.ts';
import { once } from './once.ts';
import { paper } from './site.ts';

/** All series, in alphabetical order. */
export const getSeries = once(async (): Promise<Series[]> => {
  return getContent()
    .entries('series')
    .map(({ slug, file, data: { title, description } }) => ({
      slug,
      file,
      title: smartText(title),
      description: smartText(description),
      path: paper.addresses.entry('series', slug),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, paper.language));
});
