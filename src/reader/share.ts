/** The controls under the byline that pass a story on: the device's share sheet, if it has one, and a copy of the link. */
import { elementsFrom, findElement } from './page-elements.ts';
import { copied, copyLink, share } from '../words/in-browsers.ts';

/** The canonical address of the page, without parameters that were added on the way to it. */
const addressOf = (page: Document) =>
  page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** Adds the controls to an article. Its styles reserve space for them. */
export function startSharing(page: Document): void {
  const sheet = 'share' in navigator ? `<button type="button">${share}</button>` : '';
  const controls = elementsFrom(
    `<p class="share">${sheet}<button type="button">${copyLink}</button><span role="status"></span></p>`,
  );
  const status = findElement(controls, '[role]');
  const url = addressOf(page);
  if (sheet) {
    // A reader who closes the sheet needs no message.
    findElement(controls, 'button').onclick = () =>
      navigator.share({ title: page.title, url }).catch(() => undefined);
  }
  findElement(controls, 'button:last-of-type').onclick = async () => {
    // A screen reader announces only text that changes.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(url);
      status.textContent = copied;
    } catch {
      status.textContent = url;
    }
  };
  findElement(page, '.story-meta').append(controls);
}
