/** The elements of the list of suggestions below the field. */
import { formInWords, type Match } from '../../names/lexicon/match.ts';
import { element, link } from '../page/elements.ts';
import { pathOf, storyCount } from './suggestion-words.ts';

export interface ListPlace {
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

export function suggestionList({ base, action }: ListPlace) {
  const list = element('div', 'suggestions');
  list.id = 'site.suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  const roles = new Map<string, HTMLElement>();

  const nameOption = (match: Match) => {
    const path = pathOf(match);
    const name = element('span', 'suggestion-name', element('bdi', '', match.name));
    const form = formInWords(match);
    if (form) {
      const shown = element('bdi', '', form.text);
      name.append(element('span', 'suggestion-spelling', `${form.words} `, shown));
    }
    const role = element('span', 'suggestion-role');
    role.dir = 'auto';
    roles.set(path, role);
    const count = element('span', 'suggestion-count', storyCount(match.articles));
    return option(`${base}${path}/`, name, role, count);
  };

  const searchOption = (query: string) => {
    const shown = element('bdi', '', query);
    const words = element('span', 'suggestion-search', 'Search the stories for “', shown, '”');
    const made = option(`${action}?${new URLSearchParams({ q: query })}`, words);
    made.dataset['search'] = '';
    return made;
  };

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  return {
    /** The listbox. Hidden when it has nothing to suggest. */
    element: list,
    options,
    /** Shows these names, then an option that searches the stories. */
    draw(names: readonly Match[], query: string) {
      roles.clear();
      list.replaceChildren(...names.map(nameOption), searchOption(query));
      options().forEach((made, index) => {
        made.id = `site.suggestion-${index}`;
      });
      list.scrollTop = 0;
    },
    /** Shows the role of a name in the line reserved for it. Does nothing if the name is no longer shown. */
    addRole(name: Match, role: string) {
      roles.get(pathOf(name))?.replaceChildren(role);
    },
  };
}
