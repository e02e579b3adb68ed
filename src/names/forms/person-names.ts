/**
 * Other names of people whom papers of all countries write about: names before a reign or a pen name,
 * those that languages translate, and those in Chinese characters, which no rule reads. Common
 * knowledge. For the build only.
 */
import inCharacters from './character-names.json' with { type: 'json' };
import people from './person-names.json' with { type: 'json' };
import { tableOf } from './name-table.ts';

/** The other names of a person; none for most. */
export const personNames = tableOf(people);

/** The names of a person in Chinese characters, as China, Taiwan, Korea and Japan write them; none for most. */
export const characterNames = tableOf(inCharacters);
