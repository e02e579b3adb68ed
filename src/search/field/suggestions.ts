/** Suggests names and stories while the reader types: an editable combobox with a list (ARIA Authoring Practices 1.2). */
import style from '../../styles/search/suggestions.css?inline';
import { element } from '../page/elements.ts';
import { announcer } from '../page/status.ts';
import { pageLookup } from '../query/name-lookup.ts';
import { recentSearches } from './recent-searches.ts';
import { inField, step } from './selection.ts';
import { suggestionList } from './suggestion-list.ts';
import { suggestionSource } from './suggestion-source.ts';
import { roleLoader } from './suggestion-roles.ts';
import { announcement } from './suggestion-words.ts';

/** The least height of the list, in CSS pixels: three options. The rest scrolls. */
const leastHeight = 132;

/**
 * @param field a field that search-field.ts has made a combobox
 * @param isTyped whether the reader has already typed into it
 * @throws if the field is in no form
 */
export function startSuggestions(field: HTMLInputElement, isTyped: boolean): void {
  const { form } = field;
  if (!form) throw new Error('the field for the search is in no form');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  // The search page and the lexicon are both in the site's root folder, so pages need not say where it is.
  const base = new URL('..', form.action).pathname;
  const lookup = pageLookup(`${base}lexicon/`);
  const list = suggestionList({ base, action: form.action });
  const loadRoles = roleLoader(lookup, list.addRole);
  const source = suggestionSource(lookup);
  const recent = recentSearches(base);
  const spoken = element('p', 'unseen');
  spoken.setAttribute('aria-live', 'polite');
  const say = announcer(spoken);
  form.append(list.element, spoken);
  field.setAttribute('aria-controls', list.element.id);

  let selected = inField;
  /** The number of the newest lookup. An older one shows nothing. Closing the list makes all lookups old. */
  let newest = 0;

  const select = (index: number) => {
    selected = index;
    const options = list.options();
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options[index];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };

  /** Large text wraps the button below the field, and the list covers it. An on-screen keyboard leaves less room. */
  const fit = () => {
    list.element.style.insetBlockStart = `${field.offsetTop + field.offsetHeight + 1}px`;
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    const room = offsetTop + height - list.element.getBoundingClientRect().top;
    list.element.style.maxBlockSize = `${Math.max(leastHeight, room)}px`;
  };

  const show = (isShown: boolean) => {
    list.element.hidden = !isShown;
    field.setAttribute('aria-expanded', String(isShown));
    select(inField);
    if (isShown) fit();
  };

  const close = () => {
    newest += 1;
    show(false);
    say.now('');
  };

  /** @returns whether there are searches to choose from */
  const suggestRecent = (): boolean => {
    close();
    const queries = recent.all();
    if (queries.length === 0) return false;
    list.drawRecent(queries);
    show(true);
    say.soon(announcement(0, 0, queries.length));
    return true;
  };

  /** @returns whether there are suggestions for the text in the field */
  const suggest = async (): Promise<boolean> => {
    const query = field.value.trim();
    if (query === '') return suggestRecent();
    newest += 1;
    const current = newest;
    const isCurrent = () => current === newest;
    let isShown = false;
    for await (const { suggestions, names, isLast } of source(query)) {
      if (!isCurrent()) return false;
      // The list must not change while the reader chooses from it.
      if (selected !== inField) return true;
      if (suggestions.length === 0) {
        if (isLast || !isShown) show(false);
        continue;
      }
      isShown = true;
      list.draw(suggestions, query);
      show(true);
      say.soon(announcement(names.length, suggestions.length - names.length));
      void loadRoles(names, isCurrent);
    }
    if (!isShown) close();
    return isShown;
  };

  const move = async (by: 1 | -1) => {
    if (!list.element.hidden || (await suggest())) {
      select(step(selected, by, list.options().length));
    }
  };

  const clear = () => {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    close();
  };

  /** The action of a key; undefined if the browser handles it. */
  const actionOf = ({ key, altKey }: KeyboardEvent): (() => unknown) | undefined => {
    const isOpen = !list.element.hidden;
    if (key === 'ArrowDown') return altKey ? suggest : () => move(1);
    if (key === 'ArrowUp') return altKey ? close : () => move(-1);
    if (key === 'Escape') return isOpen ? close : field.value ? clear : undefined;
    if (key === 'Enter' && selected !== inField) return () => list.options()[selected]?.click();
    return undefined;
  };

  // Safari ends a composition before it reports the key that ended it.
  let isEnding = false;
  field.addEventListener('compositionend', () => {
    isEnding = true;
    setTimeout(() => (isEnding = false));
  });
  field.addEventListener('keydown', (event) => {
    // These keys belong to an input method.
    if (event.isComposing || isEnding) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (/^(Arrow(Left|Right)|Home|End)$/.test(event.key)) select(inField);
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    void action();
  });
  field.addEventListener('input', () => {
    select(inField);
    void suggest();
  });
  field.addEventListener('click', () => {
    if (field.value === '' && list.element.hidden) suggestRecent();
  });
  // Keep the focus in the field.
  list.element.addEventListener('mousedown', (event) => event.preventDefault());
  list.element.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    close();
    const option = target instanceof Element && target.closest<HTMLElement>('[role=option]');
    if (!option) return;
    const { search, recent: query, clear } = option.dataset;
    if (clear !== undefined) recent.clear();
    const isSearch = search !== undefined || query !== undefined;
    if (!isSearch || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    if (query) field.value = query;
    form.requestSubmit();
  });
  form.addEventListener('submit', close);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    // Screen readers on touch screens may move the focus to an option.
    const isKept = relatedTarget instanceof Node && list.element.contains(relatedTarget);
    if (!isKept) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && form.contains(target))) close();
  });
  addEventListener('popstate', close);
  visualViewport?.addEventListener('resize', () => {
    if (!list.element.hidden) fit();
  });

  // This script may have been loaded by a click, which happened before there was a listener.
  const isClicked = field.value === '' && field.matches(':hover:focus');
  void (isTyped || isClicked ? suggest() : lookup.open());
}
