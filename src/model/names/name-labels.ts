/** The labels of names and authors, by kind. */
import { words } from '../../words/words.ts';
import type { NameCollection } from '../collections.ts';

/** The word for one name of each kind. */
export const kindLabels: Record<NameCollection, string> = {
  people: words.person,
  organisations: words.organisation,
  places: words.place,
};

/** The word for an author of each kind. */
export const authorLabels = { person: words.author, desk: words.desk } as const;

/** The heading of a list of each kind. */
export const groupLabels: Record<NameCollection, string> = {
  people: words.people,
  organisations: words.organisations,
  places: words.places,
};
