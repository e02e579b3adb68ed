/** The control that copies a citation of a paragraph. There is only one, which moves from paragraph to paragraph. */
import { citation } from './citation.ts';
import { findElement } from './page-elements.ts';
import { passageOf } from './passage.ts';
import { copied } from '../words/in-browsers.ts';

/**
 * Moves the control to a paragraph, or leaves it where it is if there is none. The control is visible at once if `isShown`,
 * or else as soon as it has the pointer or the focus.
 */
export type MoveControl = (paragraph: HTMLElement | undefined, isShown?: boolean) => void;

/**
 * Adds the control to the first of the paragraphs. It follows the pointer, taps and the selection. With the keyboard, it is
 * one tab stop, and the arrow keys move it to other paragraphs.
 *
 * @param elements the elements for citing
 */
export function citeControl(paragraphs: readonly HTMLElement[], elements: ParentNode): MoveControl {
  const control = findElement(elements, '.cite');
  const button = findElement<HTMLButtonElement>(control, 'button');
  const status = findElement(control, '[role]');
  // For browsers that do not let the page copy text: Escape closes the field and returns the focus (HTML, 6.12).
  const byHand = findElement(elements, '.by-hand');
  const field = findElement<HTMLTextAreaElement>(byHand, 'textarea');
  findElement(document, 'main').append(byHand);

  /** The paragraph with the control. Set before the control is on the page. */
  let current!: HTMLElement;

  const move: MoveControl = (paragraph, isShown = false) => {
    control.classList.toggle('shown', isShown && paragraph !== undefined);
    if (!paragraph || paragraph === current) return;
    current = paragraph;
    status.textContent = '';
    // Screen readers announce the paragraph that it belongs to.
    button.setAttribute('aria-describedby', paragraph.id);
    paragraph.append(control);
  };
  const paragraphAt = (node: EventTarget | null) =>
    paragraphs.find((paragraph) => paragraph.contains(node as Node | null));

  button.onclick = async () => {
    const work = findElement(document, '.citation span').innerText;
    const text = citation(passageOf(current), work, current.id);
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = copied;
    } catch {
      field.value = text;
      byHand.showPopover();
      field.select();
    }
  };
  // A click must not change the selection.
  button.onmousedown = (event) => event.preventDefault();
  button.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    move(paragraphs[paragraphs.indexOf(current) + step]);
    button.focus();
  };

  // “pointerover” would also fire when the page scrolls under a resting pointer.
  addEventListener('pointermove', ({ target, pointerType }) => {
    if (pointerType !== 'touch' && !button.matches(':focus-visible')) move(paragraphAt(target));
  });
  // A finger that scrolls the page ends with “pointercancel” instead.
  addEventListener('pointerup', ({ target, pointerType }) => {
    if (pointerType !== 'touch' || (target as Element).closest('a, .cite')) return;
    move(paragraphAt(target), true);
  });
  document.addEventListener('selectionchange', () => {
    const { anchorNode, isCollapsed } = getSelection() as Selection;
    if (!isCollapsed) move(paragraphAt(anchorNode), true);
  });

  move(paragraphs[0]);
  return move;
}
