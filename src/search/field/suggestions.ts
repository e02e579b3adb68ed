/** Suggests names while one types: an editable combobox with a list (ARIA Authoring Practices 1.2). */
import type { Match } from '../../names/lexicon/match.ts';
import style from '../../styles/suggestions.css?inline';
import { element } from '../page/elements.ts';
import { pageLookup } from '../query/name-lookup.ts';
import { inField, step } from './selection.ts';
import { announcer } from '../page/status.ts';
import { suggestionList } from './suggestion-list.ts';
import { roleTeller } from './suggestion-roles.ts';
import { announcement } from './suggestion-words.ts';

/** How many names are suggested. */
const limit = 6;

const areSame = (some: readonly Match[], others: readonly Match[]) =>
  some.length === others.length && some.every(({ id }, at) => id === others[at]?.id);

/** The list is never lower than three options, in CSS pixels; what has no room is scrolled to. */
const leastHeight = 132;

/**
 * @param field what search-field.ts has made a combobox
 * @param isTyped whether the reader has typed into it by now
 * @throws if the field is in no form
 */
export function startSuggestions(field: HTMLInputElement, isTyped: boolean): void {
  const { form } = field;
  if (!form) throw new Error('the field for the search is in no form');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  // The search stands in the paper's own folder, and so does the lexicon: the pages do not have to say it.
  const base = new URL('..', form.action).pathname;
  const lookup = pageLookup(`${base}lexicon/`);
  const list = suggestionList({ base, action: form.action });
  const tellRoles = roleTeller(lookup, list.addRole);
  const spoken = element('p', 'unseen');
  spoken.setAttribute('aria-live', 'polite');
  const say = announcer(spoken);
  form.append(list.element, spoken);
  field.setAttribute('aria-controls', list.element.id);

  let selected = inField;
  /** Lookups are counted: one that is overtaken by a newer, or by closing, opens nothing. */
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

  /** Large text puts the button below the field: the list lies over it. A keyboard on the screen leaves less of the window. */
  const fit = () => {
    list.element.style.insetBlockStart = `${field.offsetTop + field.offsetHeight + 1}px`;
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    const room = offsetTop + height - list.element.getBoundingClientRect().top;
    list.element.style.maxBlockSize = `${Math.max(leastHeight, room)}px`;
  };

  /** @returns whether there is a list for what stands in the field */
  const suggest = async (): Promise<boolean> => {
    newest += 1;
    const current = newest;
    const query = field.value.trim();
    let drawn: readonly Match[] = [];
    for (const ask of [lookup.suggestFirst, lookup.suggest]) {
      const matches = await ask(query, limit);
      if (current !== newest) return false;
      // From what is being chosen nothing moves away.
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
      void tellRoles(names, () => current === newest && drawn === names);
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

  /** What a key does; undefined if it is left to the browser. */
  const actionOf = ({ key, altKey }: KeyboardEvent): (() => unknown) | undefined => {
    const isOpen = !list.element.hidden;
    if (key === 'ArrowDown') return altKey ? suggest : () => move(1);
    if (key === 'ArrowUp') return altKey ? close : () => move(-1);
    if (key === 'Escape') return isOpen ? close : field.value ? clear : undefined;
    if (key === 'Enter' && selected !== inField) return () => list.options()[selected]?.click();
    return undefined;
  };

  field.addEventListener('keydown', (event) => {
    // Keys of an input method are not meant for the list.
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
  // The field keeps the focus.
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
