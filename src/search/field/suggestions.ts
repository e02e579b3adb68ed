/** Suggests names while one types: an editable combobox with a list (ARIA Authoring Practices 1.2). */
import type { Match } from '../../names/lexicon/match.ts';
import style from '../../styles/suggestions.css?inline';
import { element } from '../page/elements.ts';
import { pageLookup } from '../query/name-lookup.ts';
import { inField, step } from './selection.ts';
import { announcer } from '../page/status.ts';
import { suggestionList } from './suggestion-list.ts';
import { roleLoader } from './suggestion-roles.ts';
import { announcement } from './suggestion-words.ts';

/** How many names are suggested. */
const limit = 6;

const areSame = (some: readonly Match[], others: readonly Match[]) =>
  some.length === others.length && some.every(({ id }, at) => id === others[at]?.id);

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
  // The search page and the lexicon are both in the site's root folder, so pages need not name it.
  const base = new URL('..', form.action).pathname;
  const lookup = pageLookup(`${base}lexicon/`);
  const list = suggestionList({ base, action: form.action });
  const loadRoles = roleLoader(lookup, list.addRole);
  const spoken = element('p', 'unseen');
  spoken.setAttribute('aria-live', 'polite');
  const say = announcer(spoken);
  form.append(list.element, spoken);
  field.setAttribute('aria-controls', list.element.id);

  let selected = inField;
  /** The number of the newest lookup. An older one shows nothing; closing the list makes all of them old. */
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

  const show = (isShown: boolean) => {
    list.element.hidden = !isShown;
    field.setAttribute('aria-expanded', String(isShown));
    select(inField);
  };

  const close = () => {
    newest += 1;
    show(false);
    say.now('');
  };

  /** Large text wraps the button below the field, and the list covers it. An on-screen keyboard leaves less room. */
  const fit = () => {
    list.element.style.insetBlockStart = `${field.offsetTop + field.offsetHeight + 1}px`;
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    const room = offsetTop + height - list.element.getBoundingClientRect().top;
    list.element.style.maxBlockSize = `${Math.max(leastHeight, room)}px`;
  };

  /** @returns whether there are suggestions for the text in the field */
  const suggest = async (): Promise<boolean> => {
    newest += 1;
    const current = newest;
    const query = field.value.trim();
    let drawn: readonly Match[] = [];
    for (const ask of [lookup.suggestFirst, lookup.suggest]) {
      const matches = await ask(query, limit);
      if (current !== newest) return false;
      // The list must not change while the reader chooses from it.
      if (selected !== inField) return true;
      const names = matches.filter(({ unmatched }) => unmatched.length === 0);
      if (names.length === 0) {
        close();
        return false;
      }
      if (areSame(names, drawn)) break;
      drawn = names;
      list.draw(names, query);
      show(true);
      fit();
      say.soon(announcement(names.length));
      void loadRoles(names, () => current === newest && drawn === names);
    }
    return true;
  };

  const move = async (by: 1 | -1) => {
    if (!list.element.hidden || (await suggest())) {
      select(step(selected, by, list.options().length));
    }
  };

  const clear = () => {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
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

  field.addEventListener('keydown', (event) => {
    // These keys belong to an input method.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
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
  // Keep the focus in the field.
  list.element.addEventListener('mousedown', (event) => event.preventDefault());
  list.element.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    close();
    const isSearch = target instanceof Element && target.closest('[data-search]');
    if (!isSearch || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
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

  void (isTyped ? suggest() : lookup.open());
}
