/** The names of the publication as they are printed, and what the searches in texts and by readers need of them. */
import { smartText } from '../../markdown/smart-punctuation.ts';
import { nameCollections } from '../../model/collections.ts';
import { direction } from '../../model/direction.ts';
import type { Name } from '../../model/name.ts';
import { entryPath } from '../../model/url.ts';
import { lexiconEntry } from '../../names/files/lexicon-files.ts';
import type { LexiconName } from '../../names/lexicon/name.ts';
import type { NameToFind } from '../../names/text/name-index.ts';
import type { Examined } from '../check/examine.ts';
import { isOf } from '../read/entry.ts';

/**
 * All names as they are printed: people first, then organisations, then places.
 *
 * @param pathOf from the address of a page within the site to its path, base included
 */
export function printedNames(
  files: readonly Examined[],
  pathOf: (fromRoot: string) => string,
): Name[] {
  return nameCollections.flatMap((kind) =>
    files.flatMap((entry): Name[] => {
      if (!isOf(entry, kind) || !entry.data) return [];
      const { slug, file } = entry;
      const { name, sortAs = name, role, aliases, native } = entry.data;
      return [
        {
          kind,
          slug,
          file,
          name: smartText(name),
          sortAs: smartText(sortAs),
          role: smartText(role),
          aliases: aliases.map(smartText),
          native: native && { ...native, direction: direction(native.lang) },
          path: pathOf(entryPath(kind, slug)),
        },
      ];
    }),
  );
}

/** The names that articles may mention. @param pathOf see `printedNames` */
export const namesToFind = (
  files: readonly Examined[],
  pathOf: (fromRoot: string) => string,
): NameToFind[] =>
  printedNames(files, pathOf).map(({ kind, slug, name, sortAs, aliases, path }) => {
    return { kind, slug, name, sortAs, aliases, path };
  });

/** The names as the search knows them, in the same order. */
export const namesToSearch = (files: readonly Examined[]): LexiconName[] =>
  printedNames(files, String).map((name) => lexiconEntry(name, 0));
