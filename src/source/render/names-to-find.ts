/** Prepares the names of the publication for printing, for finding them in texts, and for the search. */
import { smartText } from '../../markdown/languages/smart-punctuation.ts';
import {
  nameCollections,
  type CollectionData,
  type NameCollection,
} from '../../model/collections.ts';
import { direction } from '../../model/direction.ts';
import type { Author } from '../../model/article.ts';
import type { Name } from '../../model/names/name.ts';
import { entryPath } from '../../model/url.ts';
import { authorEntry, lexiconEntry } from '../../names/files/lexicon-files.ts';
import type { LexiconName } from '../../names/lexicon/name.ts';
import type { NameToFind } from '../../names/text/name-index.ts';
import type { Examined } from '../check/examine.ts';
import { isOf } from '../read/entry.ts';

/** The former names among the aliases of a name, or the others, as printed. */
const inPrint = (aliases: CollectionData[NameCollection]['aliases'], areFormer: boolean) =>
  aliases
    .map((alias) => (typeof alias === 'string' ? { name: alias, former: false } : alias))
    .flatMap(({ name, former }) => (former === areFormer ? [smartText(name)] : []));

/** A name whose aliases are not yet divided into spellings and other names. */
type PrintedName = Omit<Name, 'spellings'>;

/**
 * All names as they are printed: people first, then organisations, then places.
 *
 * @param pathOf from the address of a page within the site to its path, base included
 * @param language of the paper, whose marks are printed in roles
 */
export function printedNames(
  files: readonly Examined[],
  pathOf: (fromRoot: string) => string,
  language?: string,
): PrintedName[] {
  return nameCollections.flatMap((kind) =>
    files.flatMap((entry): PrintedName[] => {
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
          role: smartText(role, language),
          aliases: inPrint(aliases, false),
          former: inPrint(aliases, true),
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
  printedNames(files, pathOf).map(({ kind, slug, name, sortAs, aliases, former, path }) => {
    return { kind, slug, name, sortAs, aliases: [...aliases, ...former], path };
  });

/** The authors as bylines show them. For the parameters see `printedNames`. */
export const printedAuthors = (
  files: readonly Examined[],
  pathOf: (fromRoot: string) => string,
  language?: string,
): Author[] =>
  files.flatMap((entry): Author[] => {
    if (!isOf(entry, 'authors') || !entry.data) return [];
    const { slug, file } = entry;
    const { name, role, kind } = entry.data;
    const path = pathOf(entryPath('authors', slug));
    const printedRole = role && smartText(role, language);
    return [{ slug, file, name: smartText(name), role: printedRole, kind, path }];
  });

/** The names and authors as the search knows them. */
export const namesToSearch = (files: readonly Examined[]): LexiconName[] => [
  ...printedNames(files, String).map((name) => lexiconEntry(name, 0)),
  ...printedAuthors(files, String).map((author) => authorEntry(author, 0)),
];
