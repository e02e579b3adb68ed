/** The links that every page has to parts of the paper. */
import { smartText } from '../markdown/languages/smart-punctuation.ts';
import { bySectionRank } from '../model/article.ts';
import { entryPath } from '../model/url.ts';
import type { Link } from '../schemas/site.ts';
import { isOf } from './read/entry.ts';
import type { Publication } from './read/publication.ts';

/** Links as editors write them, without the base. */
export interface Navigation {
  /** The navigation bar. */
  bar: readonly Link[];
  /** Lists that only some papers have, for the footer. */
  lists: readonly { collection: 'topics' | 'series'; url: string }[];
}

type Source = Pick<Publication, 'site' | 'entries'>;

/** The links that `content/site.yaml` gives; if it gives none, all sections in their order, then all pages by title. */
function barOf({ site, entries }: Source): readonly Link[] {
  if (!site) return [];
  const { navigation, language } = site.data;
  if (navigation) return navigation;
  const sections = entries
    .filter((entry) => isOf(entry, 'sections'))
    .map(({ slug, data: { title, rank } }) => ({ slug, title, rank }))
    .sort(bySectionRank(language));
  const pages = entries
    .filter((entry) => isOf(entry, 'pages'))
    .map(({ slug, data: { title } }) => ({ slug, title }))
    .sort((a, b) => a.title.localeCompare(b.title, language));
  const link = (collection: 'sections' | 'pages') => (entry: { slug: string; title: string }) => ({
    label: smartText(entry.title, language),
    url: entryPath(collection, entry.slug),
  });
  return [...sections.map(link('sections')), ...pages.map(link('pages'))];
}

export function navigationOf(source: Source): Navigation {
  const lists = [
    { collection: 'topics', url: '/topics/' },
    { collection: 'series', url: '/series/' },
  ] as const;
  return {
    bar: barOf(source),
    lists: lists.filter(({ collection }) =>
      source.entries.some((entry) => isOf(entry, collection)),
    ),
  };
}
