/** One index part, opened. */
import { metaCacheTag, type IndexPart } from '../../model/search-format.ts';
import type { IndexRequests } from './index-requests.ts';
import type { PagefindModule, PagefindOptions, PagefindResult, Ranking } from './pagefind-api.ts';

/** A story outranks a short note that has the word once: length counts for little, titles for much. */
const ranking: Ranking = {
  pageLength: 0.1,
  termFrequency: 0.6,
  metaWeights: { title: 6, aliases: 4, native: 4 },
};

export interface OpenIndexPart {
  /** The ids of its dated pages, the newest first. */
  dated(): Promise<readonly string[]>;
  /** The most relevant first. Ids differ from those of other index parts. @throws if a file that it needs cannot be loaded */
  search(term: string, options?: PagefindOptions): Promise<PagefindResult[]>;
  /** Whether a page has this word or a form of it. @throws as `search` does */
  hasWord(word: string): Promise<boolean>;
}

/** Where the files are, as paths with the base path and a slash at the end. */
export interface IndexPlace {
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
  { dated: datedPages }: Pick<IndexPart, 'dated'>,
  requests: Pick<IndexRequests, 'lostIn'>,
): Promise<OpenIndexPart> {
  const options = { baseUrl: base, metaCacheTag };
  const instance = pagefind.createInstance({ ...options, basePath: program, noWorker: true });

  /** Rejects where Pagefind would do without a file. */
  const complete = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const before = requests.lostIn(folder);
    const value = await work();
    if (requests.lostIn(folder) > before)
      throw new Error(`a file in ${folder} could not be loaded`);
    return value;
  };

  // Beside the program is an index of one empty page, which is no page of the site. If the program cannot be loaded,
  // this search rejects; `mergeIndex` would wait for ever.
  const { results: own } = await instance.search(null);
  const isOwn = new Set(own.map(({ id }) => id));
  await complete(() => instance.mergeIndex(folder, { ...options, ranking }));

  const search = async (term: string | null, how?: PagefindOptions): Promise<PagefindResult[]> => {
    const { results } = await complete(() => instance.search(term, how));
    return results
      .filter(({ id }) => !isOwn.has(id))
      .map((result) => ({ ...result, id: folder + result.id }));
  };
  let dated: Promise<string[]> | undefined;
  const words = new Map<string, Promise<boolean>>();

  return {
    dated: () =>
      // In an index without dates, Pagefind sorts nothing and leaves nothing out.
      (dated ??= (
        datedPages > 0 ? search(null, { sort: { date: 'desc' } }) : Promise.resolve([])
      ).then((pages) => pages.map(({ id }) => id))),
    search,
    hasWord(word) {
      const known = words.get(word) ?? search(`"${word}"`).then((results) => results.length > 0);
      words.set(word, known);
      return known;
    },
  };
}
