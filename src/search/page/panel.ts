/** The search panel of the page: its elements, and the data in its attributes. */
import type { SearchEntry } from '../../model/search/search-format.ts';

/** The dev server leaves the placeholder in the attribute, because there is no index yet. */
const entryOf = (attribute: string): SearchEntry | undefined =>
  attribute.startsWith('{') ? (JSON.parse(attribute) as SearchEntry) : undefined;

/** @throws if the page lacks an element of the panel */
export function searchPanel(page: Document) {
  const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const found = page.getElementById(`site.${id}`);
    if (!(found instanceof kind)) throw new Error(`the page has no site.${id}`);
    return found;
  };
  const { dataset } = find('search-panel', HTMLElement);
  const { bundle = '', base = '', entry = '' } = dataset;
  const { lexicon = '', edition = '', groups = '', bundles = '' } = dataset;
  return {
    field: find('search', HTMLInputElement),
    filters: {
      controls: find('search-filters', HTMLFieldSetElement),
      summary: find('search-set', HTMLElement),
      clear: find('search-clear', HTMLButtonElement),
    },
    /** Shows and hides the filters. */
    fold: find('search-fold', HTMLButtonElement),
    /** Shows and hides the help on the signs in a query. */
    tips: find('search-tips', HTMLButtonElement),
    /** A live region. */
    status: find('search-status', HTMLElement),
    /** A live region above the results. */
    notices: find('search-notices', HTMLElement),
    /** The place for the cards of names. */
    names: find('search-names', HTMLElement),
    list: find('search-results', HTMLOListElement),
    more: find('search-more', HTMLButtonElement),
    /** Shown below results when more of them could not be loaded. */
    moreFailed: find('search-more-failed', HTMLElement),
    retryMore: find('search-retry-more', HTMLButtonElement),
    /** Shown while there is no query. */
    begin: find('search-begin', HTMLElement),
    /** Shown when the search could not be loaded, with a button to try again. */
    failed: find('search-failed', HTMLElement),
    retry: find('search-retry', HTMLButtonElement),
    /** Shown when nothing was found, with a button to drop the filters. */
    nothing: find('search-nothing', HTMLElement),
    meant: find('search-meant', HTMLElement),
    latest: find('search-latest', HTMLElement),
    /** Shown if the script of the page is not loaded. */
    lost: find('search-lost', HTMLElement),
    widen: find('search-widen', HTMLButtonElement),
    /** Shown below results when the older index parts could not be loaded. */
    olderFailed: find('search-older-failed', HTMLElement),
    retryOlder: find('search-retry-older', HTMLButtonElement),
    /** Links that preload what stories need. */
    preloads: (page.head.querySelector('template') as HTMLTemplateElement).content,
    place: { bundle, base, entry: entryOf(entry) },
    lexicon: { folder: lexicon, root: { edition, groups, bundles: Number(bundles) } },
    /** Words of queries that hardly any reader looks for, with a space between them. */
    stopWords: dataset['stopWords'] ?? '',
    /** The titles of the sections that can be chosen, by their slugs. */
    sections() {
      const { options } = this.filters.controls.elements.namedItem('section') as HTMLSelectElement;
      // The first one means no section.
      return Object.fromEntries([...options].slice(1).map(({ value, text }) => [value, text]));
    },
    /** The word for a name of each kind. */
    kinds: dataset as Readonly<Record<string, string | undefined>>,
  };
}

export type SearchPanel = ReturnType<typeof searchPanel>;
