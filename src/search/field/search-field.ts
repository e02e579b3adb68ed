/** The field for the search on every page: what suggests names is loaded when it is used. */

const attributes = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-keyshortcuts': '/',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
};

/** Makes the field a combobox. Readers may have reached it, and typed, before this script is there. */
export function startSearchField(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('.search-field input');
  if (!field) return;
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  let loading: Promise<void> | undefined;
  let isTyped = false;
  const load = ({ type }: Pick<Event, 'type'>) => {
    isTyped ||= type === 'input';
    loading ??= import('./suggestions.ts').then(
      ({ startSuggestions }) => startSuggestions(field, isTyped),
      // A browser asks for a lost script once: the field is a plain one until the next page.
      () => undefined,
    );
  };
  // Who has sent the query wants its results, not suggestions that come late.
  field.form?.addEventListener('submit', () => {
    isTyped = false;
  });
  for (const type of ['focus', 'pointerenter', 'input']) field.addEventListener(type, load);
  // The search page makes what its address had at first, and what was sent, the default value.
  const isTypedBefore = field.value !== field.defaultValue;
  if (page.activeElement === field) load({ type: isTypedBefore ? 'input' : 'focus' });
}
