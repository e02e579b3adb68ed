/** The search field on every page. The code for suggestions is loaded when the field is used. */

const attributes = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-keyshortcuts': '/',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
};

/** Makes the field a combobox. Readers may have reached it, and typed, before this script runs. */
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
      // A browser does not request a failed script again: the field stays a plain one until the next page.
      () => undefined,
    );
  };
  // Readers who have sent the query want its results, not late suggestions.
  field.form?.addEventListener('submit', () => {
    isTyped = false;
  });
  for (const type of ['focus', 'pointerenter', 'input']) field.addEventListener(type, load);
  // The search page sets the default value to the query of its address and to queries that were sent.
  const isTypedBefore = field.value !== field.defaultValue;
  if (page.activeElement === field) load({ type: isTypedBefore ? 'input' : 'focus' });
}
