/**
 * The one script that stands in the page. It brings the other, which waits in a template, with the first sign of a
 * reader: who opens a page and looks at it loads none. What the reader does meanwhile is done again when the script is
 * there. An address that asks for something (a passage, marks) is a sign as well.
 */
{
  const page = document;
  let signs = [];
  const wake = (sign) => {
    // Browsers say that a pointer moves when a page appears below one that rests, and that the selection changes when a
    // script writes into a field.
    if (!signs || (sign.type === 'pointermove' && !sign.movementX)) return;
    if (sign.type === 'selectionchange' && getSelection().isCollapsed) return;
    signs.push(sign);
    const script = page.querySelector('template').content.firstElementChild;
    if (!script) return;
    // The key leads to the search; Firefox would take it for its own.
    if (sign.key === '/') sign.preventDefault();
    script.onload = () => {
      const given = signs;
      signs = 0;
      for (const one of given) one.target?.dispatchEvent(new one.constructor(one.type, one));
    };
    page.body.append(script);
  };
  const types = 'pointermove pointerup keydown focusin scroll selectionchange hashchange';
  for (const type of types.split(' ')) addEventListener(type, wake, true);
  if (/#|marked=/.test(location)) wake({});
  const field = page.querySelector('.search-field input');
  field.role = 'combobox';
  field.ariaExpanded = 'false';
}
