import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e-test.ts';
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
  await search.open();
  const list = page.locator('.search-results');
  /** Each search is another: each word in turn, with a number that no story has. */
  const searchAll = async (from: number, count: number) => {
    for (let number = from; number < from + count; number += 1) {
      await search.send(`${words[number % words.length]} ${1000 + number}`);
      await expect(list).not.toHaveAttribute('aria-busy');
      await expect(search.headlines).not.toHaveCount(0);
    }
  };
  // The index and the texts of the stories are loaded by then.
  await searchAll(0, 50);
  const before = await memoryOf(page);
  await searchAll(50, 200);
  const after = await memoryOf(page);
  expect(after.bytes - before.bytes).toBeLessThan(1_000_000);
  expect(after.nodes - before.nodes).toBeLessThan(1_000);
});
