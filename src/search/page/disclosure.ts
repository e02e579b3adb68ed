/** Makes a button show and hide a part of the page (ARIA Authoring Practices, disclosure). */

/**
 * @param button controls the element whose id is in its `aria-controls`
 * @param opened is called whenever the part is shown
 */
export function disclosure(button: HTMLButtonElement, opened: () => void = () => undefined) {
  const shown = button.ownerDocument.getElementById(button.getAttribute('aria-controls') ?? '');
  const isOpen = () => button.ariaExpanded === 'true';
  button.addEventListener('click', () => {
    button.ariaExpanded = String(!isOpen());
    if (shown) shown.hidden = !isOpen();
    if (isOpen()) opened();
  });
  return { isOpen };
}
