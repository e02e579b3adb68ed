/**
 * Other names of people whom papers of all countries write about: names before a reign or a pen name, translated names, and names
 * in Chinese characters, which follow no rule. Common knowledge. For the build only.
 */
import inCharacters from './tables/character-names.json' with { type: 'json' };
import people from './tables/person-names.json' with { type: 'json' };
import { peopleTableOf } from './name-table.ts';

/** The other names of a person; most have none in the table. */
export const personNames = peopleTableOf(people);

/** The names of a person in Chinese characters, as written in China, Taiwan, Korea and Japan; most have none in the table. */
export const characterNames = peopleTableOf(inCharacters);
