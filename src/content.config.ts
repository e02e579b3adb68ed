import { defineCollection } from 'astro:content';
import { contentLoader } from './source/read/loader.ts';
import { collections as kinds } from './model/collections.ts';

export const collections = {
  articles: defineCollection({ loader: contentLoader('articles'), schema: kinds.articles.schema }),
  people: defineCollection({ loader: contentLoader('people'), schema: kinds.people.schema }),
  places: defineCollection({ loader: contentLoader('places'), schema: kinds.places.schema }),
  organisations: defineCollection({
    loader: contentLoader('organisations'),
    schema: kinds.organisations.schema,
  }),
  sections: defineCollection({ loader: contentLoader('sections'), schema: kinds.sections.schema }),
  authors: defineCollection({ loader: contentLoader('authors'), schema: kinds.authors.schema }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: kinds.pages.schema }),
};
