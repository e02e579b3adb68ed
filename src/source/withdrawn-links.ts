/** Finds links from texts to withdrawn stories, which lead to a notice and say so. */
import { isWithdrawn } from '../model/publication.ts';
import { entryPath, readLink } from '../model/url.ts';
import type { Collection, CollectionData } from '../model/collections.ts';
import type { Examined } from './check/examine.ts';
import { isOf } from './read/entry.ts';

export interface WithdrawnLinks {
  /** The addresses of withdrawn stories, from the site's root. */
  addresses: ReadonlySet<string>;
  /** The withdrawn addresses to which the text of a file links, by the file. */
  byFile: ReadonlyMap<string, readonly string[]>;
}

interface Linking extends Pick<Examined, 'collection' | 'slug' | 'file' | 'references'> {
  data: CollectionData[Collection];
}

export function withdrawnLinksOf(entries: readonly Linking[]): WithdrawnLinks {
  const addresses = new Set(
    entries
      .filter((entry) => isOf(entry, 'articles') && isWithdrawn(entry.data))
      .map(({ collection, slug }) => entryPath(collection, slug)),
  );
  const byFile = new Map<string, readonly string[]>();
  if (addresses.size === 0) return { addresses, byFile };
  for (const { file, references } of entries) {
    const linked = references.flatMap((reference) => {
      if (reference.kind !== 'link') return [];
      const target = readLink(reference.url, file);
      return target.kind === 'inside' && addresses.has(target.path) ? [target.path] : [];
    });
    if (linked.length > 0) byFile.set(file, linked);
  }
  return { addresses, byFile };
}
