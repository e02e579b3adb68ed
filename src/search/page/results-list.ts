import type { Found } from '../query/merge.ts';
import { byTitle, resultItem, type Asked, type LoadedResult } from './results.ts';

/** How many results are shown with each “Show more”. */
const batch = 10;

/** How many are waited for before the first are shown; the rest of the first batch follows. */
const head = 5;

/** What is shown, and how. */
export interface Shown extends Asked {
  results: readonly Found[];
  /** The query; a page with this title comes first. Undefined where the order is not by relevance. */
  title: string | undefined;
  /** Addresses of pages that stand above the list already, and not at its head again if there are others. */
  above: ReadonlySet<string>;
  atLeast: number;
}

/** The list of results with its button for more. */
export interface ResultsList {
  /** How many are shown. */
  shown(): number;
  /**
   * Shows the first results, at least `atLeast` of them, in the place of those before.
   *
   * @returns how many results there are; undefined if a newer call has come meanwhile, and nothing is shown
   * @throws if the text of a result cannot be loaded
   */
  show(shown: Shown): Promise<number | undefined>;
  clear(): void;
}

const load = (results: readonly Found[]): Promise<LoadedResult[]> =>
  Promise.all(results.map(async (found) => ({ found, page: await found.data() })));

/** @param failed is called when more results cannot be loaded */
export function resultsList(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  failed: () => void,
): ResultsList {
  /** Those that are not on the page yet. */
  let rest: readonly Found[] = [];
  let asked: Asked = { phrases: [], searched: [] };
  let newest = 0;

  const put = (results: readonly LoadedResult[]) => {
    const items = results.map((result) => resultItem(result, asked));
    list.append(...items);
    return items;
  };

  const clear = () => {
    newest += 1;
    rest = [];
    list.replaceChildren();
    more.hidden = true;
  };

  /** Adds the next results, unless the list is another by then. */
  const putNext = async (count: number) => {
    const current = newest;
    const next = rest.slice(0, count);
    const loaded = await load(next);
    if (current !== newest) return [];
    rest = rest.slice(next.length);
    more.hidden = rest.length === 0;
    return put(loaded);
  };

  more.addEventListener('click', async () => {
    more.disabled = true;
    try {
      const [first] = await putNext(batch);
      first?.querySelector('a')?.focus();
    } catch {
      failed();
    } finally {
      more.disabled = false;
    }
  });

  return {
    shown: () => list.children.length,
    async show({ results, title, above, atLeast, ...shown }) {
      newest += 1;
      const current = newest;
      const first = Math.max(head, atLeast);
      const loaded = await load(results.slice(0, first));
      if (current !== newest) return undefined;
      const others = loaded.filter(({ page }) => !above.has(page.url));
      clear();
      asked = shown;
      rest = results.slice(first);
      // Where there is nothing else they stay: a name that was found is not nothing.
      const kept = others.length + rest.length > 0 ? others : loaded;
      put(title === undefined ? kept : byTitle(kept, title));
      // Until these have come, there are no more to be asked for.
      void putNext(Math.max(0, batch - first)).catch(failed);
      return results.length - loaded.length + kept.length;
    },
    clear,
  };
}
