/**
 * How the pages of the search are cut into index parts: a pure function of the pages, so that a build that finds most
 * index parts in its cache makes the same ones as a clean build.
 */
import { hashOf } from '../../model/hash.ts';

/** The properties of a page on which the cut depends. */
export interface CutPage {
  /** From the root of the site's folder, without the base path: `/news/x/` */
  url: string;
  /** ISO 8601; undefined for pages other than articles. */
  published: string | undefined;
}

/** How many pages index parts have; src/publish/index/README.md has the figures behind these numbers. */
export interface PartSizes {
  /** A site of up to this many pages has one index part. */
  whole: number;
  /** The most articles in the newest index part, which is searched first and changes most often. */
  newest: number;
  /** The most pages in every other index part. */
  archive: number;
}

export const partSizes: PartSizes = {
  whole: 1_280,
  newest: 640,
  archive: 3_200,
};

/** Pages that move from one index part to another are at most this share of the larger one. */
const step = 1 / 8;

/** If there would be more index parts than this, they become larger, up to twice the size. */
const fewParts = 8;

/** All dates are counted from the earliest of ECMAScript (21.4.1.1), in milliseconds: fewer than 2^54. */
const earliest = -8.64e15;
const dateDigits = 14;
const hashDigits = 16;

/** Hexadecimal. It puts articles in the order of their dates, and other pages in an order that never changes. */
function keyOf({ url, published }: CutPage): string {
  const hash = hashOf(url).slice(0, hashDigits);
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
function newestStart<Page>(dated: readonly Keyed<Page>[], { newest }: PartSizes): number {
  let start = dated.length;
  for (const piece of halve(dated, newest * step).reverse()) {
    if (dated.length - start + piece.length > newest) break;
    start -= piece.length;
  }
  return start;
}

/**
 * As few index parts as hold the pages, all of about the same size. They end where pieces do: so they change only when
 * the site has grown by a piece.
 */
function pack<Page>(pages: readonly Keyed<Page>[], size: number): Keyed<Page>[][] {
  const largest = Math.min(2 * size, Math.max(size, pages.length / fewParts));
  const count = Math.ceil(pages.length / largest);
  const share = pages.length / count;
  const parts: Keyed<Page>[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const piece of halve(pages, size * step)) {
    parts[Math.floor((before + piece.length / 2) / share)]?.push(...piece);
    before += piece.length;
  }
  return parts;
}

const inOrder = <Page extends CutPage>(pages: readonly Page[]): Keyed<Page>[] =>
  pages.map((page) => ({ key: keyOf(page), page })).sort((a, b) => (a.key < b.key ? -1 : 1));

/**
 * The pages of each index part, the newest articles first, then pages without a date; all articles of a part are newer
 * than those of the next. Within an index part articles are in the order of their dates: several pages of about the same
 * time share a file.
 */
export function cutIntoParts<Page extends CutPage>(
  pages: readonly Page[],
  sizes: PartSizes = partSizes,
): Page[][] {
  const dated = inOrder(pages.filter(({ published }) => published !== undefined));
  const undated = inOrder(pages.filter(({ published }) => published === undefined));
  const start = newestStart(dated, sizes);
  const parts =
    pages.length <= sizes.whole
      ? [[...undated, ...dated]]
      : [
          dated.slice(start),
          ...pack(undated, sizes.archive),
          ...pack(dated.slice(0, start), sizes.archive).reverse(),
        ];
  return parts.filter(({ length }) => length > 0).map((part) => part.map(({ page }) => page));
}
