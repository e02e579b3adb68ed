/** The loader of Astro's collections: their front matter, from the content that has been read and checked. */
import type { Loader } from 'astro/loaders';
import type { Collection } from '../../model/collections.ts';
import { findContent } from '../content.ts';

/** The name by which the dev server has a loader run again. */
export const loaderName = (collection: Collection): string => `broadsheet-${collection}`;

/** The collection is empty while Astro only compiles pages or generates types. */
export function contentLoader(collection: Collection): Loader {
  return {
    name: loaderName(collection),
    async load({ store, parseData, generateDigest }) {
      store.clear();
      for (const { slug: id, file, data } of findContent()?.entries(collection) ?? []) {
        const parsed = await parseData({ id, data: { ...data }, filePath: file });
        store.set({ id, data: parsed, filePath: file, digest: generateDigest({ ...data }) });
      }
    },
  };
}
