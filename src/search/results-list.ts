import type { Found } from './merge.ts';
import { byTitle, resultItem, type LoadedResult } from './results.ts';

/** How many results are shown at first, and with each “Show more”. */
const batch = 10;

/** What is shown, and how. */
export interface Shown {
  results: readonly Found[];
  /** The query; a page with this title comes first. Undefined where the order is not by relevance. */
  title: string | undefined;
  /** What was asked for in quotation marks. */
  phrases: readonly string[];
  /** Addresses of pages that stand above the list already, and not among the first results again. */
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
  let phrases: readonly string[] = [];
  let newest = 0;

  const put = (results: readonly LoadedResult[]) => {
    const items = results.map((result) => resultItem(result, phrases));
    list.append(...items);
    more.hidden = rest.length === 0;
    return items;
  };

  const clear = () => {
    newest += 1;
    rest = [];
    list.replaceChildren();
    more.hidden = true;
  };

  more.addEventListener('click', async () => {
    const current = newest;
    more.disabled = true;
    try {
      const loaded = await load(rest.slice(0, batch));
      if (current !== newest) return;
      rest = rest.slice(batch);
      put(loaded)[0]?.querySelector('a')?.focus();
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
      const first = Math.max(batch, atLeast);
      const loaded = await load(results.slice(0, first));
      if (current !== newest) return undefined;
      const kept = loaded.filter(({ page }) => !above.has(page.url));
      clear();
      ({ phrases } = shown);
      rest = results.slice(first);
      put(title === undefined ? kept : byTitle(kept, title));
      return kept.length + rest.length;
    },
    clear,
  };
}
