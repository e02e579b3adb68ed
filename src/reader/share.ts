/** The controls under the byline that pass a story on: the device's share sheet, if it has one, and a copy of the link. */
import { elementsFrom } from './page-elements.ts';
import { copied, copyLink, share } from '../words/in-browsers.ts';

/** The canonical address of the page, without parameters that were added on the way to it. */
const addressOf = (page: Document) =>
  page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** Adds the controls to an article. Its styles reserve space for them. */
export function startSharing(page: Document): void {
  const meta = page.querySelector('.story-meta');
  if (!meta) return;
  const sheet = 'share' in navigator ? `<button type="button">${share}</button>` : '';
  meta.append(
    elementsFrom(
      `<p class="share">${sheet}<button type="button">${copyLink}</button><span role="status"></span></p>`,
    ),
  );
  const buttons = [...meta.querySelectorAll('button')];
  const status = meta.querySelector('[role=status]');
  const url = addressOf(page);
  const [first, last] = [buttons[0], buttons.at(-1)];
  if (first && first !== last) {
    // A reader who closes the sheet needs no message.
    first.onclick = () => navigator.share({ title: page.title, url }).catch(() => undefined);
  }
  if (last && status) {
    last.onclick = async () => {
      // A screen reader announces only text that changes.
      status.textContent = '';
      try {
        await navigator.clipboard.writeText(url);
        status.textContent = copied;
      } catch {
        status.textContent = url;
      }
    };
  }
}
