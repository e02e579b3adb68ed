/** Opens one index part. */
import { metaCacheTag, type IndexPart } from '../../model/search/search-format.ts';
import type { IndexRequests } from './index-requests.ts';
import { later } from '../scheduling/later.ts';
import { marker, withoutMarkers } from '../../names/words/marker.ts';
import type {
  FoundPage,
  PagefindInstance,
  PagefindModule,
  PagefindOptions,
  PagefindResult,
  Ranking,
} from './pagefind-api.ts';

/**
 * The length of a page counts for little and its title for much, so that a story outranks a short note that has the word once.
 */
const ranking: Ranking = {
  pageLength: 0.1,
  termFrequency: 0.6,
  metaWeights: {
    title: 6,
    aliases: 4,
    native: 4,
    dek: 2,
    kicker: 1,
    label: 1,
    forms: 1,
    names: 1,
    main: 1,
    own: 1,
    headline: 1,
    day: 1,
    address: 0.5,
    image_alt: 0.5,
    picture_alt: 0.5,
    caption: 0.7,
    credit: 0.5,
    byline: 0.5,
    dateline: 1.2,
    reporting: 0.5,
    sources: 0.4,
    corrections: 0.4,
    updates: 0.4,
    role: 1,
  },
};

/** A page that has the words only in its date or section does not count: these fields are for filters. */
const isSearched = ({ words, matchedMetaFields = [] }: PagefindResult) =>
  words.length > 0 || matchedMetaFields.some((field) => field in ranking.metaWeights);

/** The data of a page for display, without the letters that the build has added. The text keeps the number of its words. */
function printed({ meta, anchors, raw_content, ...page }: FoundPage): FoundPage {
  return {
    ...page,
    raw_content: raw_content.replaceAll(marker, ''),
    meta: Object.fromEntries(
      Object.entries(meta).map(([field, text]) => [field, withoutMarkers(text)]),
    ),
    anchors: anchors.map((anchor) => ({ ...anchor, text: withoutMarkers(anchor.text) })),
  };
}

export interface OpenIndexPart {
  /** The ids of its dated pages, the newest first. */
  dated(): Promise<readonly string[]>;
  /** Requests the index chunks of words before they are searched for. A chunk that is lost is requested again by the search. */
  preload(words: string): Promise<void>;
  /** The most relevant first; null finds all pages. Ids differ from those of other index parts. @throws if a file that it needs cannot be loaded */
  search(term: string | null, options?: PagefindOptions): Promise<PagefindResult[]>;
  /** How many pages it has. */
  pages: number;
}

/**
 * A search checks every 50 ms, counted from its call, whether WebAssembly is ready. So the first search is called several times:
 * after so many milliseconds.
 */
const firstCalls = [0, 10, 20, 30, 40];

/** Searches as soon as the program is ready. @throws if it cannot be loaded */
function firstSearch(instance: PagefindInstance): ReturnType<PagefindInstance['search']> {
  let answer: Awaited<ReturnType<PagefindInstance['search']>> | undefined;
  const call = async (wait: number) => {
    await later(wait);
    // After an answer, the index part may have been merged: a search would go through all of its pages.
    return (answer ??= await instance.search(null));
  };
  return Promise.race(firstCalls.map(call));
}

/** The folders of the files, as paths with the base path and a slash at the end. */
interface IndexPlace {
  base: string;
  /** The folder of `pagefind.js`. */
  program: string;
  /** The folder of this index part. */
  folder: string;
}

/**
 * Opens an index part. Until the first is open, open only one at a time: they share one WebAssembly program.
 *
 * @throws if a file of it cannot be loaded
 */
export async function openIndexPart(
  pagefind: PagefindModule,
  { base, program, folder }: IndexPlace,
  { dated: datedPages, pages }: Pick<IndexPart, 'dated' | 'pages'>,
  requests: Pick<IndexRequests, 'lostIn'>,
): Promise<OpenIndexPart> {
  const options = { baseUrl: base, metaCacheTag };
  const instance = pagefind.createInstance({ ...options, basePath: program, noWorker: true });

  /** Rejects if a file is missing that Pagefind would ignore. */
  const complete = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const before = requests.lostIn(folder);
    const value = await work();
    if (requests.lostIn(folder) > before)
      throw new Error(`a file in ${folder} could not be loaded`);
    return value;
  };

  // The folder of the program has an index of one empty page, which is not a page of the site. If the program cannot be loaded,
  // this search rejects; `mergeIndex` would wait for ever.
  const { results: own } = await firstSearch(instance);
  const isOwn = new Set(own.map(({ id }) => id));
  await complete(() => instance.mergeIndex(folder, { ...options, ranking }));

  const search = async (term: string | null, how?: PagefindOptions): Promise<PagefindResult[]> => {
    const { results } = await complete(() => instance.search(term, how));
    return results
      .filter((result) => !isOwn.has(result.id) && (term === null || isSearched(result)))
      .map((result) => ({
        ...result,
        id: folder + result.id,
        data: async () => printed(await result.data()),
      }));
  };
  let dated: Promise<string[]> | undefined;

  return {
    dated: () =>
      // In an index without dates, Pagefind neither sorts pages nor leaves any out.
      (dated ??= (
        datedPages > 0 ? search(null, { sort: { date: 'desc' } }) : Promise.resolve([])
      ).then((pages) => pages.map(({ id }) => id))),
    preload: (words) => instance.preload(words),
    search,
    pages,
  };
}
