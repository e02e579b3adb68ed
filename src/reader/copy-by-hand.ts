import { part } from './part.ts';

/**
 * For browsers that do not let the page copy: a field that shows a text, selected. Escape closes it and gives the
 * focus back (HTML, 6.12, “The popover attribute”).
 *
 * @param parts what the page has ready
 * @returns what shows it
 */
export function copyByHand(parts: ParentNode): (text: string) => void {
  const label = part(parts, '.by-hand');
  const field = part<HTMLTextAreaElement>(label, 'textarea');
  part(document, 'main').append(label);
  return (text) => {
    field.value = text;
    label.showPopover();
    field.select();
  };
}
