import type { Found } from './engine.ts';
import { byTitle, resultItem } from './results.ts';

/** How many results are shown at first, and with each “Show more”. */
const batch = 10;

/** The list of results with its button for more. */
export interface ResultsList {
  /** How many are shown. */
  shown(): number;
  /**
   * Shows the first results, at least `atLeast` of them, in the place of those before.
   *
   * @returns false if a newer call has come meanwhile: then nothing is shown
   * @throws if the text of a result cannot be loaded
   */
  show(results: readonly Found[], query: string, atLeast: number): Promise<boolean>;
  clear(): void;
}

/** @param failed is called when more results cannot be loaded */
export function resultsList(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  failed: () => void,
): ResultsList {
  let found: readonly Found[] = [];
  let newest = 0;

  const load = (from: number, count: number, results: readonly Found[]) =>
    Promise.all(results.slice(from, from + count).map((item) => item.data()));

  const put = (items: readonly HTMLElement[]) => {
    list.append(...items);
    more.hidden = list.children.length >= found.length;
  };

  const clear = () => {
    newest += 1;
    found = [];
    list.replaceChildren();
    more.hidden = true;
  };

  more.addEventListener('click', async () => {
    const current = newest;
    more.disabled = true;
    try {
      const items = (await load(list.children.length, batch, found)).map(resultItem);
      if (current !== newest) return;
      put(items);
      items[0]?.querySelector('a')?.focus();
    } catch {
      failed();
    } finally {
      more.disabled = false;
    }
  });

  return {
    shown: () => list.children.length,
    async show(results, query, atLeast) {
      newest += 1;
      const current = newest;
      const pages = await load(0, Math.max(batch, atLeast), results);
      if (current !== newest) return false;
      clear();
      found = results;
      put(byTitle(pages, query).map(resultItem));
      return true;
    },
    clear,
  };
}
