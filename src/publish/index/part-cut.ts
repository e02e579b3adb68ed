/**
 * How the pages of the search are cut into index parts: a pure function of the pages, so that a build that finds most
 * index parts in its cache makes the same ones as a clean build.
 */
import { createHash } from 'node:crypto';

/** A page as far as the cut depends on it. */
export interface CutPage {
  /** From the root of the site's folder, without the base path: `/news/x/` */
  url: string;
  /** ISO 8601; undefined for what is no article. */
  published: string | undefined;
}

/** How many pages an index part has at most. */
export interface PartSizes {
  /** A site of so many pages has one index part. */
  whole: number;
  /** Articles in the newest index part, which changes most often. */
  newest: number;
  /** Articles that leave the newest index part together. */
  step: number;
  /** Pages without a date in the newest index part; if there are more, they have index parts of their own. */
  undated: number;
  /** Pages in every other index part. */
  archive: number;
}

export const partSizes: PartSizes = {
  whole: 3_072,
  newest: 2_048,
  step: 256,
  undated: 4_096,
  archive: 4_096,
};

/** All dates are counted from the earliest of ECMAScript (21.4.1.1), in milliseconds: fewer than 2^54. */
const earliest = -8.64e15;
const dateDigits = 14;
const hashDigits = 16;

/** Hexadecimal. It puts articles in the order of their dates, and other pages in an order that never changes. */
function keyOf({ url, published }: CutPage): string {
  const hash = createHash('sha256').update(url).digest('hex').slice(0, hashDigits);
  if (published === undefined) return hash;
  const date = (Date.parse(published) - earliest).toString(16).padStart(dateDigits, '0');
  return date + hash;
}

interface Keyed<Page> {
  key: string;
  page: Page;
}

/** One of the 4 bits of each hexadecimal digit, the highest first. */
const isSet = (key: string, bit: number): boolean =>
  ((Number.parseInt(key.charAt(bit >> 2), 16) >> (3 - (bit & 3))) & 1) === 1;

/**
 * Halves the time, or the space of hashes, until no piece has more than `size` pages. A border is a moment, not a
 * number of pages: one page more or less changes only the piece that it is in, and sometimes splits or joins pieces
 * there.
 *
 * @param pages in the order of their keys
 */
function halve<Page>(pages: readonly Keyed<Page>[], size: number, bit = 0): Keyed<Page>[][] {
  if (pages.length === 0) return [];
  if (pages.length <= size) return [[...pages]];
  const found = pages.findIndex(({ key }) => isSet(key, bit));
  const middle = found < 0 ? pages.length : found;
  return [
    ...halve(pages.slice(0, middle), size, bit + 1),
    ...halve(pages.slice(middle), size, bit + 1),
  ];
}

/** Where the newest articles begin: as many of the last pieces as fit. */
function newestStart<Page>(dated: readonly Keyed<Page>[], { newest, step }: PartSizes): number {
  let start = dated.length;
  for (const piece of halve(dated, step).reverse()) {
    if (dated.length - start + piece.length > newest) break;
    start -= piece.length;
  }
  return start;
}

const inOrder = <Page extends CutPage>(pages: readonly Page[]): Keyed<Page>[] =>
  pages.map((page) => ({ key: keyOf(page), page })).sort((a, b) => (a.key < b.key ? -1 : 1));

/**
 * The pages of each index part, the newest articles first; all articles of one are newer than those of the next.
 * Within an index part, pages without a date come first and then the articles by their dates, so that stories of one
 * time are near one another in its files.
 */
export function cutIntoParts<Page extends CutPage>(
  pages: readonly Page[],
  sizes: PartSizes = partSizes,
): Page[][] {
  const dated = inOrder(pages.filter(({ published }) => published !== undefined));
  const undated = inOrder(pages.filter(({ published }) => published === undefined));
  const plain = (parts: readonly (readonly Keyed<Page>[])[]) =>
    parts.filter(({ length }) => length > 0).map((part) => part.map(({ page }) => page));
  if (pages.length <= sizes.whole) return plain([[...undated, ...dated]]);
  const start = newestStart(dated, sizes);
  const newest = dated.slice(start);
  const older = halve(dated.slice(0, start), sizes.archive).reverse();
  return undated.length <= sizes.undated
    ? plain([[...undated, ...newest], ...older])
    : plain([newest, ...halve(undated, sizes.archive), ...older]);
}
