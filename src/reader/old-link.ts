/** Links to passages that have been edited or removed since the link was made. */
import { isParagraphId, nearestParagraph } from '../model/paragraph-id.ts';
import type { MoveControl } from './cite-control.ts';
import { announcementDelay, findElement } from './page-elements.ts';
import { passageEdited, passageGone } from '../words/in-browsers.ts';

/**
 * Scrolls to the paragraph that is most similar to the one that an old link leads to, with a note that it has been edited.
 * Links to existing elements are left to the browser.
 *
 * @param elements the elements for citing
 */
export function followOldLinks(
  paragraphs: readonly HTMLElement[],
  elements: ParentNode,
  moveControl: MoveControl,
): void {
  const find = (id: string | undefined) => paragraphs.find((paragraph) => paragraph.id === id);
  const note = findElement(elements, '.passage-note');
  const status = findElement(note, '[role]');
  findElement(note, 'button').onclick = () => note.remove();

  let linked: HTMLElement | undefined;

  const follow = () => {
    const id = location.hash.slice(1);
    linked?.classList.remove('linked');
    note.remove();
    linked = find(id);
    moveControl(linked);
    if (linked || !isParagraphId(id)) return;

    const ids = paragraphs.map((paragraph) => paragraph.id);
    linked = find(nearestParagraph(id, ids));
    linked?.classList.add('linked');
    moveControl(linked);
    status.textContent = '';
    (linked ?? paragraphs[0])?.before(note);
    setTimeout(() => {
      status.textContent = linked ? passageEdited : passageGone;
      note.scrollIntoView({ block: linked ? 'start' : 'nearest' });
    }, announcementDelay);
  };

  addEventListener('hashchange', follow);
  follow();
}
