/** Hash of what a page shows. Entries that many pages show (articles, names, sections, authors) are hashed once each. */
import { hashOf } from '../../model/hash.ts';

const hashes = new WeakMap<object, string>();

function hashOfEntry(entry: object): string {
  const known = hashes.get(entry);
  if (known !== undefined) return known;
  const hash = hashOf(serializeParts(entry));
  hashes.set(entry, hash);
  return hash;
}

const serializeParts = (value: object) =>
  Object.entries(value).reduce((text, [key, part]) => `${text}${key}=${serialize(part)}`, '{');

/** Strings carry their length, so that no two values have the same form. */
function serialize(value: unknown): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return `${String(value)};`;
  if (Array.isArray(value)) {
    return value.reduce((text: string, item) => text + serialize(item), `[${value.length}:`);
  }
  return 'slug' in value ? `#${hashOfEntry(value)}` : `${serializeParts(value)}}`;
}

/** @param route a name of the route  @param shows what the page shows */
export const hashOfPage = (route: string, shows: object): string =>
  hashOf(`${route} ${serialize(shows)}`);
