/**
 * The only inline script of most pages. First it sets the colours and the text size that the reader has chosen (appearance.ts),
 * before anything is painted, so that nothing flashes. Then it loads the script of the page, which waits in a template, at the
 * first event that shows that somebody uses the page: a visitor who only looks at it loads no script. Events until then are
 * dispatched again once the script has loaded. An address with a fragment or with words to mark loads it too, and so does a
 * search field that has been reached before this script runs. The key `/` focuses the search field immediately, so that no
 * character typed after it is lost.
 */
try {
  document.documentElement.className = localStorage.getItem('appearance') || '';
} catch {
  // The browser forbids storage.
}
addEventListener('DOMContentLoaded', () => {
  const page = document;
  const field = page.querySelector('.search-field input');
  const script = page.body.querySelector('template').content.firstElementChild;
  const events = [];
  let isAwake;
  const wake = (event) => {
    if (
      event.key === '/' &&
      !(event.altKey || event.ctrlKey || event.metaKey) &&
      // In another field, `/` is just a character.
      !event.target.matches(':read-write, select')
    ) {
      // In Firefox the key opens quick find.
      event.preventDefault();
      field.focus();
      field.select();
      // Browsers also fire pointermove when a page appears under a resting pointer, and selectionchange when a script
      // writes into a field.
    } else if (
      !isAwake &&
      (event.type !== 'pointermove' || event.movementX) &&
      (event.type !== 'selectionchange' || !getSelection().isCollapsed)
    ) {
      events.push(event);
      page.body.append(script);
    }
  };
  script.onload = () => {
    isAwake = true;
    for (const event of events)
      event.target?.dispatchEvent(new event.constructor(event.type, event));
  };
  const types = 'pointermove pointerup keydown focusin scroll selectionchange hashchange';
  for (const type of types.split(' ')) addEventListener(type, wake, true);
  if (page.activeElement === field || /#|marked=/.test(location)) wake({});
  field.role = 'combobox';
  field.ariaExpanded = 'false';
});
