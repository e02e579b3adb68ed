/** The control that copies a citation of a paragraph. There is one, and it goes from paragraph to paragraph. */
import { citation } from './citation.ts';
import { copyByHand } from './copy-by-hand.ts';
import { part } from './part.ts';
import { passageOf } from './passage.ts';

/**
 * Puts the control at a paragraph; without one it stays where it is. Unless it is shown at once, it appears under the
 * pointer or with the focus.
 */
export type PutControl = (paragraph: HTMLElement | undefined, isShown?: boolean) => void;

/**
 * Puts the control at the first of the paragraphs. It follows the pointer, the selection and the finger; from the
 * keyboard it is one stop of Tab, and the arrow keys take it to other paragraphs.
 *
 * @param parts what the page has ready
 */
export function citeControl(paragraphs: readonly HTMLElement[], parts: ParentNode): PutControl {
  const control = part(parts, '.cite');
  const button = part<HTMLButtonElement>(control, 'button');
  const status = part(control, '[role]');
  const showToCopy = copyByHand(parts);

  /** Where the control is; as long as it is nowhere, nobody can use it. */
  let current!: HTMLElement;

  const put: PutControl = (paragraph, isShown = false) => {
    control.classList.toggle('shown', isShown && paragraph !== undefined);
    if (!paragraph || paragraph === current) return;
    current = paragraph;
    status.textContent = '';
    // Screen readers are told which paragraph it is.
    button.setAttribute('aria-describedby', paragraph.id);
    paragraph.append(control);
  };
  const paragraphAt = (node: EventTarget | null) =>
    paragraphs.find((paragraph) => paragraph.contains(node as Node | null));

  button.onclick = async () => {
    const work = part(document, '.citation span').innerText;
    const text = citation(passageOf(current), work, current.id);
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied';
    } catch {
      showToCopy(text);
    }
  };
  // The selection stays as it is.
  button.onmousedown = (event) => event.preventDefault();
  button.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    put(paragraphs[paragraphs.indexOf(current) + step]);
    button.focus();
  };

  // Not “pointerover”: that comes as well when the page moves under a pointer that rests.
  addEventListener('pointermove', ({ target, pointerType }) => {
    if (pointerType !== 'touch' && !button.matches(':focus-visible')) put(paragraphAt(target));
  });
  // A finger that moves ends in “pointercancel”.
  addEventListener('pointerup', ({ target, pointerType }) => {
    if (pointerType !== 'touch' || (target as Element).closest('a, .cite')) return;
    put(paragraphAt(target), true);
  });
  document.addEventListener('selectionchange', () => {
    const { anchorNode, isCollapsed } = getSelection() as Selection;
    if (!isCollapsed) put(paragraphAt(anchorNode), true);
  });

  put(paragraphs[0]);
  return put;
}
