/** How fast a search and an article have to be on a slow line, and how many bytes they may take. */
import { searchOf, type Figures } from '../figures.ts';
import { ratio } from '../ratio.ts';
import { bytes, milliseconds, number, times, type Target } from './target.ts';

const kibibyte = 1024;

const searchOfTenThousand = (figures: Figures) => searchOf(figures, 10_000);

/** The first visit to an article, in the largest publication that was searched. */
const articleVisit = ({ sampleSearches }: Figures) => sampleSearches?.at(-1)?.article;

export const searchTargets: readonly Target[] = [
  {
    name: "10,000: cold search, the name's card beside before",
    limit: 1.05,
    ...times,
    figure(all) {
      const search = searchOfTenThousand(all);
      return ratio(search?.ours.card, search?.before?.card);
    },
  },
  {
    name: '10,000: cold search, the first result beside before',
    limit: 0.9,
    ...times,
    figure(all) {
      const search = searchOfTenThousand(all);
      return ratio(search?.ours.result, search?.before?.result);
    },
  },
  {
    name: '10,000: cold search, sent until the first result',
    limit: 215 * kibibyte,
    ...bytes,
    figure: (all) => searchOfTenThousand(all)?.ours.bytesUntilResult,
  },
  {
    name: '10,000: cold search, sent in all',
    limit: 450 * kibibyte,
    ...bytes,
    figure: (all) => searchOfTenThousand(all)?.ours.bytes,
  },
  {
    name: '100,000: cold search, the first result beside that at 10,000',
    // As fast: what two runs of the same search may differ by.
    limit: 1.05,
    ...times,
    figure: (all) =>
      ratio(searchOf(all, 100_000)?.ours.result, searchOfTenThousand(all)?.ours.result),
  },
  {
    name: 'an article, first visit: sent',
    limit: 8.5 * kibibyte,
    ...bytes,
    figure: (all) => articleVisit(all)?.bytes,
  },
  {
    name: 'an article, first visit: requests',
    limit: 2,
    ...number,
    figure: (all) => articleVisit(all)?.requests,
  },
  {
    name: "the real paper: cold search, the name's card",
    limit: 900,
    ...milliseconds,
    figure: ({ search }) => search && (search.ours.card ?? Infinity),
  },
  {
    name: "the real paper: cold search, the first result beside Pagefind's own interface",
    limit: 1,
    ...times,
    figure: ({ search }) => search && ratio(search.ours.result, search.stock?.result),
  },
  {
    name: "the real paper: cold search, bytes beside Pagefind's own interface",
    limit: 1,
    ...times,
    figure: ({ search }) => search && ratio(search.ours.bytes, search.stock?.bytes),
  },
];
