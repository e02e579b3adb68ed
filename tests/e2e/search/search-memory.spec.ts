import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser/test.ts';
import { SearchPage } from './search-page.ts';

test.use({ site: 'fifty', visit: 'alone' });

const words = ['quayside', 'harbour', 'light', 'lamp of state', 'ada harbour', 'jetty', 'story'];

/** What the page holds once all that it no longer uses is gone. */
async function memoryOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes: usedSize + (backingStorageSize ?? 0), nodes };
}

test('two hundred searches in one page leave no memory behind', async ({ page }) => {
  test.slow();
  const search = new SearchPage(page);
  await search.open('quayside');
  await search.shows('quayside');
  /** Each search is another: each word in turn, with a number that no story has. */
  const searchAll = async (from: number, count: number) => {
    const queries = Array.from({ length: count }, (_, at) => from + at).map(
      (number) => `${words[number % words.length]} ${1000 + number}`,
    );
    // In the page: two thousand messages to a browser take longer than the searches.
    await search.field.evaluate(async (field: HTMLInputElement, all) => {
      const list = document.querySelector('.search-results');
      // The list is busy from the first event on.
      const hasEnded = () => !list?.hasAttribute('aria-busy') && list?.querySelector('h2 a');
      for (const query of all) {
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.form?.requestSubmit();
        while (!hasEnded()) await new Promise((done) => setTimeout(done, 5));
      }
    }, queries);
  };
  // The index and the texts of the stories are loaded by then.
  await searchAll(0, 50);
  const before = await memoryOf(page);
  await searchAll(50, 200);
  const after = await memoryOf(page);
  expect(after.bytes - before.bytes).toBeLessThan(1_000_000);
  expect(after.nodes - before.nodes).toBeLessThan(1_000);
});
