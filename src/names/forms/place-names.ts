/**
 * What cities and regions are called in the languages of many readers, and what they were called
 * before. Common knowledge, as atlases print it; no database has been copied: those that are packaged
 * are 30 MB and more for a few hundred cities in the news, and most of their names are of small
 * languages. Spellings that the rules find by their sound are left out. For the build only.
 */
import places from './place-names.json' with { type: 'json' };
import { tableOf } from './name-table.ts';

/** The other names of a place; none for most. */
export const placeNames = tableOf(places);
