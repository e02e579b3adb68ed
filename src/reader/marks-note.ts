/** What the address asks for, marked in the story, and the note that takes the marks away. */
import { markedWords, withoutMarkedWords } from './marked-words.ts';
import { markWords } from './marks.ts';
import { part } from './part.ts';
import { marksParts } from './parts.ts';

/** How long a live region has to be on the page before what is put into it is announced, in milliseconds. */
const noticed = 100;

/**
 * Marks the words that the address of an article asks for. The note stands below the paragraph on which the reader has
 * landed, or else below the first with a mark; the button on it and Escape take the marks away and the words out of
 * the address. Without one such word in the story there is no note.
 */
export function showMarks(page: Document): void {
  const note = part(marksParts(), '.marks-note');
  const line = part(note, 'p');
  const button = part(note, 'button');
  const status = part(note, '[role]');
  const story = part(page, '.story-text');

  const roots = page.querySelectorAll<HTMLElement>('.story-head :is(h1, .dek), .story-text');
  const marks = markWords(roots, markedWords(new URL(location.href)));

  const clearAddress = () =>
    history.replaceState(history.state, '', withoutMarkedWords(new URL(location.href)));
  if (marks.count === 0) {
    clearAddress();
    return;
  }

  const landed = story.querySelector<HTMLElement>(':target, .meant') ?? story.querySelector('mark');
  const block = landed?.closest<HTMLElement>('.story-text > *');
  if (block) block.after(note);
  else story.prepend(note);

  for (const word of marks.found) {
    const isolated = page.createElement('bdi');
    isolated.textContent = word;
    line.append(word === marks.found[0] ? ' ' : ', ', isolated);
  }
  setTimeout(() => {
    status.textContent = marks.count === 1 ? '1 place marked' : `${marks.count} places marked`;
  }, noticed);

  const hide = () => {
    const hadFocus = note.contains(page.activeElement);
    marks.remove();
    note.remove();
    removeEventListener('keydown', hideOnEscape);
    clearAddress();
    if (hadFocus && block) focusOnce(block);
  };
  const hideOnEscape = (event: KeyboardEvent) => {
    const isUsed =
      event.defaultPrevented ||
      (event.target as Element).matches('input, textarea') ||
      page.querySelector(':popover-open');
    if (event.key === 'Escape' && !isUsed) hide();
  };
  button.addEventListener('click', hide);
  addEventListener('keydown', hideOnEscape);
}

/** Gives the focus to an element that cannot have it otherwise, where it stands. */
function focusOnce(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
}
