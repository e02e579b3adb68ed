import { isOwnPage, type Found } from '../query/combine.ts';
import { painted } from '../scheduling/painted.ts';
import { resultItem, type Asked, type LoadedResult } from './results.ts';

/** How many results are shown with each “Show more”. */
const batch = 10;

/**
 * How many results must be loaded before the first are shown; the rest of the first batch follows. A phone shows no more of
 * them at first, and the text of each is some 3 KB.
 */
const head = 3;

/** The results to show. */
export interface Shown extends Asked {
  /** In order. */
  results: readonly Found[];
  /** Whether these are all results; until then, only the first batch is shown. */
  isComplete: boolean;
  /** Addresses of the pages of names that are already above the list. They are no results if there are others. */
  above: ReadonlySet<string>;
  atLeast: number;
}

/** @throws if the text of one cannot be loaded */
const load = (results: readonly Found[]): Promise<LoadedResult[]> =>
  Promise.all(results.map(async (found) => ({ found, page: await found.data() })));

/** The results that may be pages above the list: the best pages of names. */
const mayBeAbove = (results: readonly Found[], above: ReadonlySet<string>) =>
  results.filter(isOwnPage).slice(0, 2 * above.size);

/** The results that are pages above the list. @throws if the text of one cannot be loaded */
async function resultsAbove(results: readonly Found[], above: ReadonlySet<string>) {
  const own = await load(mayBeAbove(results, above));
  return new Set(own.flatMap(({ found, page }) => (above.has(page.url) ? found : [])));
}

/**
 * The list of results with its button for more.
 *
 * @param more is hidden while there are no more results, and after a failure
 * @param failed is called with the error if more results cannot be loaded; the results on the page stay
 */
export function resultsList(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  failed: (error: unknown) => void,
) {
  /** The results that are not on the page yet. */
  let rest: readonly Found[] = [];
  /** The ids of the results that `show` got. Another set means that the list has been replaced since. */
  let given: ReadonlySet<string> = new Set();
  /** How many of them it left out. */
  let leftOut = 0;
  let asked: Asked = { phrases: [], marks: [] };
  /** As `show` got it. */
  let aboveList: ReadonlySet<string> = new Set();
  /** The last addition to the list. */
  let adding: Promise<unknown> = Promise.resolve();

  const put = (results: readonly LoadedResult[]) => {
    const items = results.map((result) => resultItem(result, asked));
    list.append(...items);
    return items;
  };

  const clear = () => {
    given = new Set();
    rest = [];
    adding = Promise.resolve();
    list.replaceChildren();
    more.hidden = true;
  };

  /** Adds the next results, unless the list has been replaced by then. */
  const putNext = async (count: number) => {
    const own = given;
    const next = rest.slice(0, count);
    const loaded = await load(next).catch((error: unknown) => {
      if (own === given) throw error;
    });
    if (!loaded || own !== given) return [];
    rest = rest.slice(next.length);
    more.hidden = rest.length === 0;
    return put(loaded);
  };

  /** Runs these calls one after another: two at a time would add the same results. */
  const add = (count: () => number, before: Promise<unknown> = adding) => {
    const own = given;
    const added = before.then(() => (own === given ? putNext(count()) : []));
    adding = added.catch(() => undefined);
    return added;
  };

  /** Reports a failure, unless the list has been replaced since. */
  const fail = (error: unknown, own: typeof given) => {
    if (own !== given) return;
    more.hidden = true;
    failed(error);
  };

  /**
   * Shows the next results and moves the focus to the first of them.
   *
   * @returns whether they are shown. Never rejects.
   */
  const next = async () => {
    if (more.disabled) return false;
    more.disabled = true;
    const own = given;
    try {
      const [first] = await add(() => batch);
      first?.querySelector<HTMLElement>('h2 a')?.focus();
      return first !== undefined;
    } catch (error) {
      fail(error, own);
      return false;
    } finally {
      more.disabled = false;
    }
  };
  more.addEventListener('click', () => void next());

  return {
    /**
     * Replaces the results by the first of these; shows at least `atLeast` of them if all are known.
     *
     * @returns how many results there are; undefined if a newer call has overtaken this one, so that nothing is shown
     * @throws if the text of a result cannot be loaded
     */
    async show({ results, isComplete, above, atLeast, ...shown }: Shown) {
      const known = isComplete ? results : results.slice(0, batch);
      const own = new Set(known.map(({ id }) => id));
      given = own;
      const first = Math.max(head, isComplete ? atLeast : 0);
      // At the same time: those that are left out make room for as many.
      const [hidden, loaded] = await Promise.all([
        resultsAbove(known, above),
        load(known.slice(0, first + mayBeAbove(known, above).length)),
      ]);
      if (own !== given) return undefined;
      clear();
      given = own;
      asked = shown;
      aboveList = above;
      // They stay if there is nothing else, because a name that was found is a result.
      const listed = known.filter((found) => hidden.size === known.length || !hidden.has(found));
      leftOut = known.length - listed.length;
      rest = listed.slice(first);
      put(loaded.filter(({ found }) => listed.slice(0, first).includes(found)));
      // The first results should not share the connection, so there is no button for more until the others are known.
      add(() => Math.max(0, batch - first), painted()).catch((error) => fail(error, own));
      return results.length - leftOut;
    },
    /**
     * Takes all results after a `show` that was not complete. Results on the page stay, and the others follow.
     *
     * @param results in order, including those that are shown
     * @returns as `show` does
     * @throws as `show` does
     */
    async complete(results: readonly Found[], atLeast: number) {
      const own = given;
      await adding;
      if (own !== given) return undefined;
      const others = results.filter(({ id }) => !given.has(id));
      const hidden = await resultsAbove(others, aboveList);
      if (own !== given) return undefined;
      leftOut += hidden.size;
      rest = [...rest, ...others.filter((found) => !hidden.has(found))];
      await add(() => Math.max(0, Math.max(batch, atLeast) - list.children.length));
      return own === given ? results.length - leftOut : undefined;
    },
    next,
    clear,
  };
}
