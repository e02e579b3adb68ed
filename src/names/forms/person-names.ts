/**
 * Other names of people whom papers of all countries write about: names before a reign or a pen name,
 * and those that languages translate. Common knowledge. For the build only.
 */
import people from './person-names.json' with { type: 'json' };
import { tableOf } from './name-table.ts';

/** The other names of a person; none for most. */
export const personNames = tableOf(people);
