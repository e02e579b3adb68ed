/** Marks the words that the address contains, and shows a note with a button that removes the marks. */
import { markedWords, withoutMarkedWords } from './marked-words.ts';
import { markWords } from './marks.ts';
import { announcementDelay, createMarksElements, findElement } from './page-elements.ts';
import { comma, placesMarked } from '../words/in-browsers.ts';

/**
 * Marks the words that the address of an article contains. The note is below the paragraph that the link leads to, or else below
 * the first paragraph with a mark. Its button and the Escape key remove the marks, and the words from the address. If the story
 * contains none of the words, there is no note.
 */
export function showMarks(page: Document): void {
  const note = findElement(createMarksElements(), '.marks-note');
  const line = findElement(note, 'p');
  const button = findElement(note, 'button');
  const status = findElement(note, '[role]');
  const story = findElement(page, '.story-text');

  const roots = page.querySelectorAll<HTMLElement>('.story-head :is(h1, .dek), .story-text');
  const marks = markWords(roots, markedWords(new URL(location.href)));

  const clearAddress = () =>
    history.replaceState(history.state, '', withoutMarkedWords(new URL(location.href)));
  if (marks.count === 0) {
    clearAddress();
    return;
  }

  const destination =
    story.querySelector<HTMLElement>(':target, .linked') ?? story.querySelector('mark');
  const block = destination?.closest<HTMLElement>('.story-text > *');
  if (block) block.after(note);
  else story.prepend(note);

  for (const word of marks.found) {
    const isolated = page.createElement('bdi');
    isolated.textContent = word;
    line.append(word === marks.found[0] ? ' ' : comma, isolated);
  }
  setTimeout(() => {
    status.textContent = placesMarked(marks);
  }, announcementDelay);

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

/** Focuses an element that is not focusable otherwise, without scrolling. */
function focusOnce(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
}
