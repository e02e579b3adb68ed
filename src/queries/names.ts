/** People, organisations and places. */
import { createHash } from 'node:crypto';
import { smartText } from '../markdown/smart-punctuation.ts';
import { nameCollections, type NameCollection } from '../model/collections.ts';
import { direction } from '../model/direction.ts';
import type { Name } from '../model/name.ts';
import { createNameIndex } from '../names/text/name-index.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';
import { paper } from './site.ts';

async function namesOf(kind: NameCollection): Promise<Name[]> {
  const found = await entriesOf(kind);
  return found.map(({ slug, file, data }) => {
    return {
      kind,
      slug,
      file,
      name: smartText(data.name),
      sortAs: smartText(data.sortAs ?? data.name),
      role: smartText(data.role),
      aliases: data.aliases.map(smartText),
      native: data.native && { ...data.native, direction: direction(data.native.lang) },
      path: paper.addresses.entry(kind, slug),
    };
  });
}

/** All people, organisations and places. */
export const getNames = once(async () => (await Promise.all(nameCollections.map(namesOf))).flat());

/** What finds them in a text, and a sign that is another where it would find others. */
export const getNameIndex = once(async () => {
  const names = await getNames();
  const told = names.map(({ kind, slug, name, sortAs, aliases }) => [
    kind,
    slug,
    name,
    sortAs,
    aliases,
  ]);
  const sign = createHash('sha256').update(JSON.stringify(told)).digest('hex');
  return { nameIndex: createNameIndex(names), sign };
});
