/** People, organisations and places. */
import { nameCollections } from '../model/collections.ts';
import type { Name } from '../model/name.ts';
import { spellingsAmong } from '../names/forms/alias-spellings.ts';
import { getContent } from '../source/content.ts';
import { printedNames } from '../source/render/names-to-find.ts';
import { once } from './once.ts';
import { paper } from './site.ts';

/** All people, organisations and places. */
export const getNames = once(async (): Promise<Name[]> =>
  printedNames(
    nameCollections.flatMap((kind) => getContent().entries(kind)),
    paper.addresses.path,
  ).map((name) => ({ ...name, spellings: spellingsAmong(name) })),
);
