/**
 * Into which parts the pages of a search index fall: a pure function of the pages, so that a build that finds most
 * of them finished makes the same as one that begins anew, and that a changed page concerns few others.
 */
import { createHash } from 'node:crypto';
import type { PagePart } from '../verify/built-page.ts';

/** A page that the search finds. Plain data. */
export interface SearchPage {
  /** Its address from the root of the site's folder, without the base: `/news/x/` */
  url: string;
  /** ISO 8601; undefined for what is no article. */
  published: string | undefined;
  /** A sign of what the search finds in it: another where that is another. */
  sign: string;
  /** The file that has its HTML. */
  file: string;
  /** As much of that as the search takes. */
  parts: readonly PagePart[];
}

/** Pages that are indexed at once, in their order. */
export interface Batch {
  isDated: boolean;
  pages: readonly SearchPage[];
}

/** How many pages stand in each. */
export interface PartSizes {
  /** Indexed at once: of so many, Pagefind takes 120 MiB, and half a second when one of them changes. */
  batch: number;
  /** In a part by itself, which changes seldom. */
  archive: number;
  /** Of pages without a date in the part with the newest articles. */
  undated: number;
  /** A site of so many has one part. */
  small: number;
}

export const partSizes: PartSizes = { batch: 128, archive: 16_384, undated: 4_096, small: 2_048 };

/** All dates are counted from before the first (ECMAScript 21.4.1.1), in milliseconds: fewer than 2^54. */
const earliest = -8.64e15;
const dateDigits = 14;
const hashDigits = 16;

/** By this, pages are in the order of their dates; pages of one date stand in some order. */
function keyOf({ url, published }: SearchPage): string {
  const hash = createHash('sha256').update(url).digest('hex').slice(0, hashDigits);
  if (published === undefined) return hash;
  const date = (Date.parse(published) - earliest).toString(16).padStart(dateDigits, '0');
  return date + hash;
}

interface Keyed {
  key: string;
  page: SearchPage;
}

/** One of the 4 bits of each hexadecimal digit, the highest first. */
const isSet = (key: string, bit: number): boolean =>
  ((Number.parseInt(key.charAt(bit >> 2), 16) >> (3 - (bit & 3))) & 1) === 1;

/** Halves the time, or the space of hashes, until no more than `size` pages are in a piece. */
function split(pages: readonly Keyed[], size: number, bit = 0): Keyed[][] {
  if (pages.length === 0) return [];
  if (pages.length <= size) return [[...pages]];
  const middle = pages.findIndex(({ key }) => isSet(key, bit));
  const at = middle < 0 ? pages.length : middle;
  return [...split(pages.slice(0, at), size, bit + 1), ...split(pages.slice(at), size, bit + 1)];
}

function batchesOf(pages: readonly SearchPage[], isDated: boolean, size: number): Batch[] {
  const keyed = pages
    .map((page) => ({ key: keyOf(page), page }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return split(keyed, size).map((batch) => ({ isDated, pages: batch.map(({ page }) => page) }));
}

const count = (batches: readonly Batch[]) =>
  batches.reduce((sum, { pages }) => sum + pages.length, 0);

/** Packs batches into parts of at most `size` pages, in their order. */
function pack(batches: readonly Batch[], size: number): Batch[][] {
  const parts: Batch[][] = [];
  for (const batch of batches) {
    const last = parts.at(-1);
    if (last && count(last) + batch.pages.length <= size) last.push(batch);
    else parts.push([batch]);
  }
  return parts;
}

/**
 * The parts of an index, each as the batches that it is made of. In all of them together, the articles stand in the
 * order of their dates. The last part has the newest articles and, unless there are many, all names and pages: what
 * changes most is apart from the archive, which changes seldom.
 */
export function searchParts(pages: readonly SearchPage[], sizes: PartSizes = partSizes): Batch[][] {
  const isDated = ({ published }: SearchPage) => published !== undefined;
  const undated = batchesOf(
    pages.filter((page) => !isDated(page)),
    false,
    sizes.batch,
  );
  const dated = batchesOf(pages.filter(isDated), true, sizes.batch);
  if (pages.length <= sizes.small) return pages.length > 0 ? [[...undated, ...dated]] : [];
  const newest = dated.slice(-1);
  const archive = pack(dated.slice(0, -1), sizes.archive);
  return count(undated) <= sizes.undated
    ? [...archive, [...undated, ...newest]]
    : [...pack(undated, sizes.archive), ...archive, ...(newest.length > 0 ? [newest] : [])];
}
