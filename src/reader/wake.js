/**
 * The one script that stands in the page. It brings the other, which waits in a template, with the first sign of a
 * reader: who opens a page and looks at it loads none. What the reader does meanwhile is done again when the script is
 * there. An address that asks for something (a passage, marks) is a sign as well. The key `/` leads to the search at
 * once, so that no letter is lost that is typed after it.
 */
{
  const page = document;
  const field = page.querySelector('.search-field input');
  const script = page.querySelector('template').content.firstElementChild;
  const signs = [];
  let isAwake;
  const wake = (sign) => {
    if (
      sign.key === '/' &&
      !(sign.altKey || sign.ctrlKey || sign.metaKey) &&
      // In another field it is a letter.
      !sign.target.matches(':read-write, select')
    ) {
      // Firefox would take it for its own.
      sign.preventDefault();
      field.focus();
      field.select();
      // Browsers say that a pointer moves when a page appears below one that rests, and that the selection changes when a
      // script writes into a field.
    } else if (
      !isAwake &&
      (sign.type !== 'pointermove' || sign.movementX) &&
      (sign.type !== 'selectionchange' || !getSelection().isCollapsed)
    ) {
      signs.push(sign);
      page.body.append(script);
    }
  };
  script.onload = () => {
    isAwake = true;
    for (const one of signs) one.target?.dispatchEvent(new one.constructor(one.type, one));
  };
  const types = 'pointermove pointerup keydown focusin scroll selectionchange hashchange';
  for (const type of types.split(' ')) addEventListener(type, wake, true);
  if (/#|marked=/.test(location)) wake({});
  field.role = 'combobox';
  field.ariaExpanded = 'false';
}
