/** The navigation bar of every page. */
import { smartText } from '../markdown/smart-punctuation.ts';
import { bySectionRank } from '../model/article.ts';
import { entryPath } from '../model/url.ts';
import type { Link } from '../schemas/site.ts';
import { isOf } from './read/entry.ts';
import type { Publication } from './read/publication.ts';

/**
 * The links that `content/site.yaml` gives; if it gives none, all sections in their order, then all pages by title.
 *
 * @returns links as editors write them, without the base
 */
export function navigationOf({ site, entries }: Pick<Publication, 'site' | 'entries'>): Link[] {
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
    label: smartText(entry.title),
    url: entryPath(collection, entry.slug),
  });
  return [...sections.map(link('sections')), ...pages.map(link('pages'))];
}
