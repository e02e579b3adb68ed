/** Entries with a title, a description and a text: topics, series and the pages of the paper about itself. */
import { getContent } from '../source/content.ts';
import { once } from './once.ts';
import { ownWords } from './own-words.ts';
import { paper } from './site.ts';

const titledEntries = (collection: 'pages' | 'series' | 'topics') =>
  getContent()
    .entries(collection)
    .map(({ slug, file, data: { title, description } }) => ({
      slug,
      file,
      title: ownWords(title),
      description: ownWords(description),
      path: paper.addresses.entry(collection, slug),
    }));

const byTitle = (a: { title: string }, b: { title: string }) =>
  a.title.localeCompare(b.title, paper.language);

/** All topics, in alphabetical order. */
export const getTopics = once(async () => titledEntries('topics').sort(byTitle));

/** All series, in alphabetical order. */
export const getSeries = once(async () => titledEntries('series').sort(byTitle));

/** The pages of the paper about itself. */
export const getStandingPages = once(async () => titledEntries('pages'));
