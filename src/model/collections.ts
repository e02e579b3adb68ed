/** The kinds of content, each with the schema of its files and the prefix of its addresses. Each has a folder of its name. */
import { articleSchema, type ArticleData } from '../schemas/article.ts';
import { authorSchema, type AuthorData } from '../schemas/author.ts';
import { nameSchema, type NameData } from '../schemas/name.ts';
import { pageSchema, type PageData } from '../schemas/page.ts';
import { sectionSchema, type SectionData } from '../schemas/section.ts';
import { searchFolder } from './search-format.ts';

/** The front matter of each collection, as its schema returns it. */
export interface CollectionData {
  articles: ArticleData;
  people: NameData;
  places: NameData;
  organisations: NameData;
  sections: SectionData;
  authors: AuthorData;
  pages: PageData;
}

export type Collection = keyof CollectionData;

/** The collections whose entries are names that readers search for. */
export const nameCollections = ['people', 'organisations', 'places'] as const;
export type NameCollection = (typeof nameCollections)[number];

/** An entry's address is the prefix of its collection, its slug and a slash. */
export const collections = {
  articles: { schema: articleSchema, prefix: '/news/' },
  people: { schema: nameSchema, prefix: '/people/' },
  places: { schema: nameSchema, prefix: '/places/' },
  organisations: { schema: nameSchema, prefix: '/organisations/' },
  sections: { schema: sectionSchema, prefix: '/sections/' },
  authors: { schema: authorSchema, prefix: '/authors/' },
  pages: { schema: pageSchema, prefix: '/' },
} as const;

export const collectionNames = Object.keys(collections) as Collection[];

/** The folder of the editor's files, from the project's root. */
export const contentFolder = 'content';

/** The first segments of addresses that the engine itself uses: no page may have one as its slug. */
export const reservedSlugs: readonly string[] = [
  'news',
  'sections',
  'people',
  'places',
  'organisations',
  'authors',
  'names',
  'search',
  searchFolder,
  '404',
  'index',
];
