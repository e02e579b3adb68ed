/** People, organisations and places. */
import { smartText } from '../markdown/smart-punctuation.ts';
import { nameCollections, type NameCollection } from '../model/collections.ts';
import { direction } from '../model/direction.ts';
import type { Name } from '../model/name.ts';
import { getContent } from '../source/content.ts';
import { once } from './once.ts';
import { paper } from './site.ts';

function namesOf(kind: NameCollection): Name[] {
  return getContent()
    .entries(kind)
    .map(({ slug, file, data }) => {
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
export const getNames = once(async () => nameCollections.flatMap(namesOf));
