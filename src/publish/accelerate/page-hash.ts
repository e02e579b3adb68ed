/** Hash of what a page shows. Entries that many pages show (articles, names, sections, authors) are hashed once each. */
import { hashOf } from '../../model/hash.ts';
import { memoized } from '../../model/memoized.ts';

const hashOfEntry = memoized((entry: object): string => hashOf(serialize(entry)), new WeakMap());

/** JSON in which entries are replaced by their hashes. */
const serialize = (whole: object): string =>
  JSON.stringify(whole, (_key, value: unknown) =>
    value instanceof Object && 'slug' in value && value !== whole ? hashOfEntry(value) : value,
  );

/** @param route a name of the route  @param shows what the page shows */
export const hashOfPage = (route: string, shows: object): string => hashOf(route, serialize(shows));
