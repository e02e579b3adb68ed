import { defineCollection } from 'astro:content';
import { contentLoader } from './source/read/loader.ts';
import { collectionNames, collections as kinds } from './model/collections.ts';

export const collections = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    defineCollection({ loader: contentLoader(name), schema: kinds[name].schema }),
  ]),
);
