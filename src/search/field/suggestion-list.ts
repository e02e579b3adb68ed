/** The elements of the list of suggestions below the field. */
import { formInWords, type Match } from '../../names/lexicon/match.ts';
import { element, link } from '../page/elements.ts';
import { foldedWords, markTyped } from '../page/marked-text.ts';
import type { HeadlineMatch } from './headline-matches.ts';
import type { Suggestion } from './suggestion-order.ts';
import { pathOf } from './suggestion-words.ts';
import {
  clearRecent,
  recent,
  searchStoriesFor,
  storyCount,
  suggestedStory,
  suggestions,
} from '../../words/in-browsers.ts';
import { withPlaced } from '../../model/with-placed.ts';

interface ListPlace {
  /** The base path of the site. */
  base: string;
  /** The page that shows the results. */
  action: string;
}

/** Options are links, so that they can be opened in a new tab. */
function option(url: string, ...content: Node[]): HTMLAnchorElement {
  const made = link(url, ...content);
  made.setAttribute('role', 'option');
  made.tabIndex = -1;
  return made;
}

/** A text of the paper, which may have another direction than the page, with the typed part marked. */
function marked(text: string, typed: readonly string[]): HTMLElement {
  const runs = markTyped(text, typed);
  const parts = runs.map((run) =>
    typeof run === 'string' ? run : element('mark', '', run.marked),
  );
  return element('bdi', '', ...parts);
}

export function suggestionList({ base, action }: ListPlace) {
  const list = element('div', 'suggestions');
  list.id = 'site.suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', suggestions);
  list.hidden = true;
  const roles = new Map<string, HTMLElement>();

  const nameOption = (match: Match, typed: readonly string[]) => {
    const path = pathOf(match);
    const name = element('span', 'suggestion-name', marked(match.name, typed));
    const form = formInWords(match);
    if (form) {
      const shown = marked(form.text, typed);
      name.append(element('span', 'suggestion-spelling', `${form.words} `, shown));
    }
    const role = element('span', 'suggestion-role');
    role.dir = 'auto';
    roles.set(path, role);
    const count = element('span', 'suggestion-count', storyCount({ count: match.articles }));
    return option(`${base}${path}/`, name, role, count);
  };

  const storyOption = ({ headline, path }: HeadlineMatch, typed: readonly string[]) =>
    option(
      path,
      element('span', 'suggestion-story', marked(headline, typed)),
      element('span', 'suggestion-count', suggestedStory),
    );

  const addressOf = (query: string) => `${action}?${new URLSearchParams({ q: query })}`;

  const searchOption = (query: string) => {
    const shown = element('bdi', '', query);
    const words = element(
      'span',
      'suggestion-search',
      ...withPlaced(searchStoriesFor({ query: '\0' }), shown),
    );
    const made = option(addressOf(query), words);
    made.dataset['search'] = '';
    return made;
  };

  const recentOption = (query: string) => {
    const made = option(
      addressOf(query),
      element('span', 'suggestion-search', element('bdi', '', query)),
      element('span', 'suggestion-count', recent),
    );
    made.dataset['recent'] = query;
    return made;
  };

  const clearOption = () => {
    const made = element('div', 'suggestion-clear', clearRecent);
    made.setAttribute('role', 'option');
    made.dataset['clear'] = '';
    return made;
  };

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const put = (...made: HTMLElement[]) => {
    list.replaceChildren(...made);
    options().forEach((each, index) => {
      each.id = `site.suggestion-${index}`;
    });
    list.scrollTop = 0;
  };

  return {
    /** The listbox. Hidden when there are no suggestions. */
    element: list,
    options,
    /** Shows these suggestions, then an option that searches the stories. */
    draw(suggested: readonly Suggestion[], query: string) {
      roles.clear();
      const typed = foldedWords(query);
      const made = suggested.map((one) =>
        one.kind === 'name' ? nameOption(one.match, typed) : storyOption(one.story, typed),
      );
      put(...made, searchOption(query));
    },
    /** Shows the searches that were made on this device, then an option that clears them. */
    drawRecent(queries: readonly string[]) {
      roles.clear();
      put(...queries.map(recentOption), clearOption());
    },
    /** Shows the role of a name in the line reserved for it. Does nothing if the name is no longer shown. */
    addRole(name: Match, role: string) {
      roles.get(pathOf(name))?.replaceChildren(role);
    },
  };
}
