/** The kinds of content, each with the schema of its files and the prefix of its addresses. Each has a folder of its name. */
import type { z } from 'astro/zod';
import { articleSchema } from '../schemas/article.ts';
import { authorSchema } from '../schemas/author.ts';
import { nameSchema } from '../schemas/name.ts';
import { pageSchema } from '../schemas/page.ts';
import { sectionSchema } from '../schemas/section.ts';
import { seriesSchema } from '../schemas/series.ts';
import { topicSchema } from '../schemas/topic.ts';
import { searchFolder } from './search/search-format.ts';

/** The collections whose entries are names that readers search for. */
export const nameCollections = ['people', 'organisations', 'places'] as const;
export type NameCollection = (typeof nameCollections)[number];

/** The collections whose entries list articles and have a feed of them. */
export const feedCollections = ['sections', 'topics'] as const;
export type FeedCollection = (typeof feedCollections)[number];

/** An entry's address is the prefix of its collection, its slug and a slash. */
export const collections = {
  articles: { schema: articleSchema, prefix: '/news/' },
  people: { schema: nameSchema, prefix: '/people/' },
  places: { schema: nameSchema, prefix: '/places/' },
  organisations: { schema: nameSchema, prefix: '/organisations/' },
  sections: { schema: sectionSchema, prefix: '/sections/' },
  topics: { schema: topicSchema, prefix: '/topics/' },
  series: { schema: seriesSchema, prefix: '/series/' },
  authors: { schema: authorSchema, prefix: '/authors/' },
  pages: { schema: pageSchema, prefix: '/' },
} as const;

export type Collection = keyof typeof collections;

/** The front matter of each collection, as its schema returns it. */
export type CollectionData = {
  [C in Collection]: z.output<(typeof collections)[C]['schema']>;
};

export const collectionNames = Object.keys(collections) as Collection[];

/** The folder of the editor's files, from the project's root. */
export const contentFolder = 'content';

/**
 * Whether a file is the `index.md` of a folder within the folder of its collection. It gets its name from that folder.
 *
 * @param file its path from the project's root
 */
export const isFolderIndex = (file: string): boolean =>
  /^[^/]+\/[^/]+\/.*[^/]+\/index\.md$/.test(file);

/** `content/articles/2009/x.md` → `x`; `content/articles/2009/x/index.md` → `x`. */
export function slugOf(file: string): string {
  const path = isFolderIndex(file) ? file.slice(0, -'/index.md'.length) : file;
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** The file with what editors decide about the front page, from the project's root. It is optional. */
export const frontFile = `${contentFolder}/front.yaml`;

/** The first segments of addresses that the engine itself uses. No page may have one of them as its slug. */
export const reservedSlugs: readonly string[] = [
  ...Object.values(collections).map(({ prefix }) => prefix.slice(1, -1)),
  'names',
  'search',
  searchFolder,
  '404',
  'index',
];
