/** How many indexes are written at once, by the memory that they take. */

/** The most memory that Pagefind needs for each page of an index, in bytes. */
const bytesPerPage = 370_000;

/** This many pages may always be indexed at once: the largest index part of most sites, in 1.9 GB. */
const alwaysAtOnce = 5_200;

/** The largest share of the free memory that a build uses to be faster. */
const share = 1 / 6;

/**
 * @param largest the pages of the largest index that is written
 * @param free how much memory is available, in bytes
 * @returns how many may be written at once: at least one, whatever its size
 */
export function indexesAtOnce(largest: number, free: number): number {
  const pages = Math.max(alwaysAtOnce, (free * share) / bytesPerPage);
  return Math.max(1, Math.floor(pages / Math.max(1, largest)));
}
