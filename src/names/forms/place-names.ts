/**
 * The names of cities, regions, rivers, seas and mountains in the languages of many readers, and their former names. Those of
 * `city-names.json` are from Natural Earth (tables/README.md), the others common knowledge, as atlases print it. Spellings that the
 * rules find by their sound are left out. For the build only.
 */
import cities from './tables/city-names.json' with { type: 'json' };
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

/** The names of a city that are found only as they are written: Cracovia is not Kharkiv, although one of its names is Carcóvia. */
export const cityNames = tableOf(cities);
