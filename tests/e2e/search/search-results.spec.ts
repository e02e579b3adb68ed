/** What a result shows, and what of it a phone shows at once. */
import { watchShifts } from '../../support/browser/shifts.ts';
import { expect, test } from '../../support/browser/test.ts';
import { SearchPage } from './search-page.ts';

test.describe('with pictures', () => {
  test.use({ site: 'fifty' });

  test('a result has its section, authors, date and picture, and the line that was found', async ({
    page,
  }) => {
    const shifts = await watchShifts(page);
    const search = new SearchPage(page);
    await search.open('khan');
    const result = search.result('Harbour story number 41');
    await expect(result).toContainText(/^Politics\s*Harbour story number 41By The Desk/i);
    await expect(result).toContainText('24 March 2020');
    await expect(result).toContainText('Picture by A. Khan');
    await expect(result.locator('mark')).toHaveText(['Khan']);
    const picture = result.locator('img');
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const box = await picture.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1);
    expect(await shifts()).toEqual([]);

    await search.open('lind');
    const signed = search.result('The words of a lamp');
    await expect(signed.getByText('By The Desk, Mara Lind')).toBeVisible();
    await expect(signed.locator('mark')).toHaveText(['Lind']);
  });

  test('the first result is on the first screen of a phone, below a card', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const search = new SearchPage(page);
    await search.open('ada harbour');
    await search.shows('ada harbour');
    await expect(search.cards).toHaveText('Ada Harbour');
    await expect(search.headlines.first()).toBeInViewport({ ratio: 1 });
  });
});

test.describe('of the sample paper', () => {
  test.use({ site: 'sample' });

  for (const query of ['harriet osei', 'sallis', 'stenby']) {
    test(`the page on the card is no result: ${query}, also after Back`, async ({ page }) => {
      const search = new SearchPage(page);
      await search.open(query);
      await search.shows(query);
      const said = await search.status.innerText();
      const onCard = await search.cards.first().getAttribute('href');
      const inList = page.locator(`.search-results a[href^="${onCard}"]`);
      await expect(inList).toHaveCount(0);
      await search.headlines.first().click();
      await page.goBack();
      await expect(search.status).toHaveText(said);
      await expect(inList).toHaveCount(0);
    });
  }
});

test('a second card is one line', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('wazeeristan');
  await expect(search.cards).toHaveText(['North Waziristan', 'South Waziristan']);
  await expect(search.headlines).not.toHaveCount(0);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    const second = page.getByRole('main').locator('.name-card').nth(1);
    await expect(second).toContainText('Tribal region of Pakistan');
    expect((await second.boundingBox())?.height).toBeLessThan(48);
  }
});

test('where nothing was found there are the latest stories, and tips on what to type', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('xqzwj');
  const latest = page.getByRole('region', { name: 'Latest stories' });
  await expect(latest.getByRole('link')).toHaveText(['Pakistan, U.S. at Odds over Taliban Leader']);
  const tips = page.getByRole('button', { name: 'Tips' });
  await expect(page.getByText('words that begin like this')).toBeHidden();
  await tips.click();
  await expect(page.getByText('words that begin like this')).toBeVisible();
  await expect(tips).toHaveAttribute('aria-expanded', 'true');
});
