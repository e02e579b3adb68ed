/** The search panel of the page: its elements, and what its attributes say of the site. */
import type { SearchEntry } from '../../model/search-format.ts';
import type { LexiconRoot } from '../../names/files/files.ts';
import type { SearchPlace } from '../engine/engine-access.ts';

export interface SearchPanel {
  field: HTMLInputElement;
  filters: HTMLFieldSetElement;
  /** A live region. */
  status: HTMLElement;
  /** A live region above the results. */
  notices: HTMLElement;
  /** Where the cards of names go. */
  names: HTMLElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
  /** Shown below results when more of them could not be loaded. */
  moreFailed: HTMLElement;
  retryMore: HTMLButtonElement;
  /** Shown while there is no query. */
  begin: HTMLElement;
  /** Shown when the search could not be loaded, with a button to try again. */
  failed: HTMLElement;
  retry: HTMLButtonElement;
  /** Shown when nothing was found, with a button to drop the filters. */
  nothing: HTMLElement;
  widen: HTMLButtonElement;
  /** Shown below results when the older index parts could not be loaded. */
  olderFailed: HTMLElement;
  retryOlder: HTMLButtonElement;
  place: SearchPlace;
  lexicon: { folder: string; root: LexiconRoot };
  /** What one of each kind of name is called. */
  kinds: Readonly<Record<string, string | undefined>>;
}

/** The development server leaves the attribute as the page was rendered, before there was an index. */
const entryOf = (attribute: string): SearchEntry | undefined =>
  attribute.startsWith('{') ? (JSON.parse(attribute) as SearchEntry) : undefined;

/** @throws if the page lacks an element of the panel */
export function searchPanel(page: Document): SearchPanel {
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
    filters: find('search-filters', HTMLFieldSetElement),
    status: find('search-status', HTMLElement),
    notices: find('search-notices', HTMLElement),
    names: find('search-names', HTMLElement),
    list: find('search-results', HTMLOListElement),
    more: find('search-more', HTMLButtonElement),
    moreFailed: find('search-more-failed', HTMLElement),
    retryMore: find('search-retry-more', HTMLButtonElement),
    begin: find('search-begin', HTMLElement),
    failed: find('search-failed', HTMLElement),
    retry: find('search-retry', HTMLButtonElement),
    nothing: find('search-nothing', HTMLElement),
    widen: find('search-widen', HTMLButtonElement),
    olderFailed: find('search-older-failed', HTMLElement),
    retryOlder: find('search-retry-older', HTMLButtonElement),
    place: { bundle, base, entry: entryOf(entry) },
    lexicon: { folder: lexicon, root: { edition, groups, bundles: Number(bundles) } },
    kinds: dataset,
  };
}
