import { findElement } from './find-element.ts';

/**
 * For browsers that do not let the page copy text: a field that shows a text and selects it. Escape closes the field and
 * returns the focus (HTML, 6.12, “The popover attribute”).
 *
 * @param elements the elements for citing
 * @returns a function that shows a text in the field
 */
export function copyByHand(elements: ParentNode): (text: string) => void {
  const label = findElement(elements, '.by-hand');
  const field = findElement<HTMLTextAreaElement>(label, 'textarea');
  findElement(document, 'main').append(label);
  return (text) => {
    field.value = text;
    label.showPopover();
    field.select();
  };
}
