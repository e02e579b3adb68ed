/**
 * Names and acronyms of organisations that papers of all countries write about: international ones,
 * parties, armed groups and secret services, in the languages of many readers. Common knowledge; no
 * database has been copied. For the build only.
 */
import organisations from './tables/organisation-names.json' with { type: 'json' };
import { tableOf } from './name-table.ts';

/** The other names of an organisation; most have none in the table. */
export const organisationNames = tableOf(organisations);
