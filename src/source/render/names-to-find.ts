import { smartText } from '../../markdown/smart-punctuation.ts';
import { nameCollections } from '../../model/collections.ts';
import { entryPath } from '../../model/url.ts';
import type { NameToFind } from '../../names/text/name-index.ts';
import type { LexiconName } from '../../names/lexicon/name.ts';
import { isOf } from '../read/entry.ts';
import type { Examined } from '../check/examine.ts';

/**
 * The names that articles may mention, as they are printed.
 *
 * @param pathOf from the address of a page within the site to its path, base included
 */
export function namesToFind(
  files: readonly Examined[],
  pathOf: (fromRoot: string) => string,
): NameToFind[] {
  return nameCollections.flatMap((kind) =>
    files.flatMap((file): NameToFind[] => {
      if (!isOf(file, kind) || !file.data) return [];
      const { name, sortAs = name, aliases } = file.data;
      return [
        {
          kind,
          slug: file.slug,
          name: smartText(name),
          sortAs: smartText(sortAs),
          aliases: aliases.map(smartText),
          path: pathOf(entryPath(kind, file.slug)),
        },
      ];
    }),
  );
}

/** The names as the search knows them, in the same order. */
export function namesToSearch(files: readonly Examined[]): LexiconName[] {
  return nameCollections.flatMap((kind) =>
    files.flatMap((file): LexiconName[] => {
      if (!isOf(file, kind) || !file.data) return [];
      const { name, aliases, native, role } = file.data;
      return [
        {
          id: file.slug,
          kind,
          name: smartText(name),
          aliases: aliases.map(smartText),
          ...(native && { native: native.text }),
          role: smartText(role),
          articles: 0,
        },
      ];
    }),
  );
}
