import { expect, it } from 'vitest';
import {
  collectionNames,
  collections,
  nameCollections,
  reservedSlugs,
} from '../../../src/model/collections.ts';

it('no page can take the address of another collection', () => {
  const folders = Object.values(collections)
    .map(({ prefix }) => prefix.split('/')[1] ?? '')
    .filter((folder) => folder !== '');
  expect(reservedSlugs).toEqual(expect.arrayContaining(folders));
});

it('no two collections have the same addresses', () => {
  const prefixes = Object.values(collections).map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(collectionNames.length);
});

it('each kind of name has a list of that name in the front matter of an article', () => {
  const keys = Object.keys(collections.articles.schema.shape);
  expect(keys).toEqual(expect.arrayContaining([...nameCollections]));
});
