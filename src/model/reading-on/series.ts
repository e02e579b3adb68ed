/** The parts of a series, and where among them a part is. */
import { byNewest } from '../publication.ts';

/** A series, as its parts show it. */
export interface Series {
  slug: string;
  file: string;
  title: string;
  description: string;
  /** The path of its page, base included. */
  path: string;
}

/** A story with its place in a series. */
export interface Part<Item> {
  number: number;
  story: Item;
}

/**
 * Sorts the stories of a series by their parts. Stories without a number follow those that have one, in the order of publication.
 * The number of a part that is not public stays unused.
 */
export function partsOf<Item extends { part: number | undefined; published: string; slug: string }>(
  stories: readonly Item[],
): Part<Item>[] {
  const numbered = stories
    .flatMap((story) => (story.part === undefined ? [] : [{ number: story.part, story }]))
    .sort((a, b) => a.number - b.number);
  const last = numbered.at(-1)?.number ?? 0;
  const others = stories
    .filter(({ part }) => part === undefined)
    .sort((a, b) => byNewest(b, a))
    .map((story, index) => ({ number: last + 1 + index, story }));
  return [...numbered, ...others];
}

/** How many parts a story shows before and after itself. */
const around = 5;

/** A part of a series with those around it. */
export interface SeriesPlace<Item> {
  series: Series;
  number: number;
  /** The number of the last part. */
  total: number;
  previous: Part<Item> | undefined;
  next: Part<Item> | undefined;
  /** The parts around this one, itself included; all of a short series. */
  parts: readonly Part<Item>[];
  /** Whether the series has parts that are not in `parts`. */
  hasMore: boolean;
}

/** The place of a story among the parts of its series; undefined if it is not one of them. */
export function placeInSeries<Item extends { slug: string }>(
  series: Series,
  parts: readonly Part<Item>[],
  slug: string,
): SeriesPlace<Item> | undefined {
  const at = parts.findIndex(({ story }) => story.slug === slug);
  const own = parts[at];
  if (!own) return undefined;
  const start = Math.max(0, Math.min(at - around, parts.length - 2 * around - 1));
  const shown = parts.slice(start, start + 2 * around + 1);
  return {
    series,
    number: own.number,
    total: parts.at(-1)?.number ?? own.number,
    previous: parts[at - 1],
    next: parts[at + 1],
    parts: shown,
    hasMore: shown.length < parts.length,
  };
}
