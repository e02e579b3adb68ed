/** Links to passages that have been edited since, or are gone. */
import { isParagraphId, nearestParagraph } from '../model/paragraph-id.ts';
import type { PutControl } from './cite-control.ts';
import { part } from './part.ts';

/** How long a live region has to be on the page before what is put into it is announced, in milliseconds. */
const noticed = 100;

/**
 * Leads the reader of an old link to the paragraph that is nearest to what was meant, and says that it has been
 * edited. A link to what is on the page is left to the browser.
 *
 * @param parts what the page has ready
 */
export function followOldLinks(
  paragraphs: readonly HTMLElement[],
  parts: ParentNode,
  put: PutControl,
): void {
  const find = (id: string | undefined) => paragraphs.find((paragraph) => paragraph.id === id);
  const note = part(parts, '.passage-note');
  const status = part(note, '[role]');
  part(note, 'button').onclick = () => note.remove();

  let meant: HTMLElement | undefined;

  const follow = () => {
    const id = location.hash.slice(1);
    meant?.classList.remove('meant');
    note.remove();
    meant = find(id);
    put(meant);
    if (meant || !isParagraphId(id)) return;

    const ids = paragraphs.map((paragraph) => paragraph.id);
    meant = find(nearestParagraph(id, ids));
    meant?.classList.add('meant');
    put(meant);
    status.textContent = '';
    (meant ?? paragraphs[0])?.before(note);
    setTimeout(() => {
      status.textContent = meant
        ? 'This passage has been edited since the link to it was made.'
        : 'The passage that was linked to is no longer in the story.';
      note.scrollIntoView({ block: meant ? 'start' : 'nearest' });
    }, noticed);
  };

  addEventListener('hashchange', follow);
  follow();
}
