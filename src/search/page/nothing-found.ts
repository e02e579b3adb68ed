/** What the page offers if nothing was found: other words, and the latest stories. */
import type { Headlines } from '../../model/search/search-lists.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import { element, link } from './elements.ts';
import { didYouMean } from '../../words/in-browsers.ts';
import { withPlaced } from '../../model/with-placed.ts';

const mostStories = 5;

interface NothingPlace {
  /** A paragraph for other queries. */
  meant: HTMLElement;
  /** The list of the latest stories, in a part of the page that is hidden while it is empty. */
  latest: HTMLElement;
}

/** @param lookup provides the latest stories */
export function nothingFound({ meant, latest }: NothingPlace, lookup: Pick<NameLookup, 'list'>) {
  const showLatest = (stories: Headlines) => {
    const items = stories
      .slice(0, mostStories)
      .map(([headline, path]) => element('li', '', link(path, headline)));
    latest.replaceChildren(...items);
    const part = latest.closest('section');
    if (part) part.hidden = items.length === 0;
  };

  /**
   * @param queries what may have been meant instead
   * @param addressOf the address that searches for one
   */
  return (queries: readonly string[], addressOf: (query: string) => string) => {
    const links = queries.flatMap((query) => [' ', link(addressOf(query), query)]).slice(1);
    const shown = element('span', '', ...links);
    meant.replaceChildren(...withPlaced(didYouMean({ queries: '\0' }), shown));
    meant.hidden = links.length === 0;
    void lookup.list('headlines').then((stories) => stories && showLatest(stories));
  };
}
