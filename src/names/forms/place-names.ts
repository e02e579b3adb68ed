/**
 * The names of cities, regions, rivers, seas and mountains in the languages of many readers, and their former names. Common
 * knowledge, as atlases print it; no database has been copied: packaged ones have 30 MB and more for a few hundred cities in the
 * news, and most of their names are in languages with few readers. Spellings that the rules find by their sound are left out. For
 * the build only.
 */
import places from './tables/place-names.json' with { type: 'json' };
import regionNames from './tables/region-names.json' with { type: 'json' };
import { tableOf } from './name-table.ts';

/** A river is also called that: Danube River, River Danube. */
const asRiver = (line: string): string => {
  const [name = ''] = line.split(', ');
  return /\b(?:River|Rud|Darya|Rio)\b/.test(name) ? line : `${line}, ${name} River, River ${name}`;
};

const { rivers, waters, mountains, regions } = regionNames;

/** The other names of a place; most have none in the table. */
export const placeNames = tableOf([
  ...places,
  ...regions,
  ...waters,
  ...mountains,
  ...rivers.map(asRiver),
]);
