/** What the build writes and the browser reads of the search's index, so that both mean the same. */

/** The folder of the search's files, within the build. */
export const searchFolder = 'pagefind';

/**
 * What a page says of itself besides its text, by numbers: all parts of an index have the same. Pagefind takes the
 * first picture of a page by itself.
 */
export const searchFields: readonly string[] = [
  'title',
  'aliases',
  'native',
  'role',
  'kind',
  'section',
  'date',
  'image',
  'image_alt',
];

/** The end of the name of each file with the text of a page: some hosts send no file whose name has none. */
export const pageEnding = '.pf_fragment';

/** With this byte begins each file of bits; another stands for each change of what they mean. */
export const searchFormat = 2;

/** So many steps double a length: none is more than 5 % off, which moves what a page scores by less than 1 %. */
const steps = 8;

/** The number of a page's words as a number of few bits. */
export function lengthStep(words: number): number {
  return Math.round(Math.log2(words + 1) * steps);
}

/** About as many words as a step stands for. */
export function lengthOf(step: number): number {
  return Math.round(2 ** (step / steps)) - 1;
}

/** The index as a whole. */
export interface SearchEntry {
  /** The folders of its parts, in the order of their pages. */
  parts: readonly string[];
  /** The file of the engine's program. */
  program: string;
}

/** A part of the index: its pages, and in which of its chunks a word stands. */
export interface SearchPart {
  /** The folders of its pages, each with the number of pages in it. Undated pages come first, then the oldest. */
  folders: readonly (readonly [folder: string, pages: number])[];
  undated: number;
  /** A step for the length of each page. */
  lengths: readonly number[];
  /** Where each chunk begins: no word before its text is in it. */
  starts: readonly string[];
}

/** What the pages of a part can be narrowed to. */
export type SearchFilters = Readonly<
  Record<
    string,
    {
      values: readonly string[];
      /** For each page the number of its value, from 1 on; 0 if it has none. */
      pages: readonly number[];
    }
  >
>;
