import { axeFaultsInLightAndDark } from '../../support/browser/axe.ts';
import { tabTo } from '../../support/browser/page-kinds.ts';
import { expect, test } from '../../support/browser/test.ts';
import { SearchPage } from './search-page.ts';

test.use({ site: 'fifty' });

test.describe('results are narrowed', () => {
  test('to a section, a year and a kind, and the address keeps it', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('harbour');
    await search.shows('harbour');
    await search.filters.click();
    await search.narrow('Section', 'Politics');
    await expect(page).toHaveURL('search/?q=harbour&section=politics');
    await expect(search.status).toHaveText(/^15 results for “harbour” in this choice\.$/);
    await search.narrow('Year', '2017');
    await expect(page).toHaveURL('search/?q=harbour&section=politics&year=2017');
    await expect(search.status).toHaveText('1 result for “harbour” in this choice.');
    await expect(search.headlines).toHaveText(['The light of 2017']);
    await page.reload();
    await expect(search.headlines).toHaveText(['The light of 2017']);
    await expect(search.filters).toHaveText('Filters Politics, 2017');
    await page.goBack();
    await expect(search.filters).toHaveText('Filters Politics');
    await expect(search.status).toHaveText(/^15 results/);
  });

  test('to names of a kind', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('harbour');
    await search.shows('harbour');
    await search.filters.click();
    await search.narrow('Kind', 'Places');
    await expect(search.headlines).toHaveText(['North Quay']);
  });

  test('to nothing, and there is a way back', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('quayside', '&year=2017&sort=newest');
    await expect(search.status).toHaveText('Nothing found for “quayside” in this choice.');
    await page.getByRole('button', { name: 'Search everything' }).click();
    await expect(search.status).toHaveText('50 results for “quayside”.');
    await expect(search.field).toBeFocused();
    await expect(page).toHaveURL('search/?q=quayside&sort=newest');
  });

  test('by keyboard alone', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('harbour');
    await search.shows('harbour');
    await tabTo(page, search.filters);
    await page.keyboard.press('Enter');
    await expect(search.filters).toHaveAttribute('aria-expanded', 'true');
    await tabTo(page, search.choice('Year'));
    await page.keyboard.type('2019');
    await expect(search.headlines).toHaveText(['The light of 2019']);
    await expect(search.choice('Year')).toBeFocused();
  });
});

test('results of a search that another has overtaken do not stay', async ({ page }) => {
  const search = new SearchPage(page);
  const [texts, names] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const hold = (url: string, until: Promise<void>) =>
    page.route(url, async (route) => {
      await until;
      await route.fallback();
    });
  await hold('**/fragment/*', texts.promise);
  await hold('**/lexicon/*/A.txt', names.promise);
  const loadsTexts = page.waitForRequest('**/fragment/*');
  await search.open('quayside');
  await loadsTexts;
  const loadsNames = page.waitForRequest('**/lexicon/*/A.txt');
  await search.field.fill('ada harbour');
  await search.field.press('Enter');
  await loadsNames;
  texts.resolve();
  await expect(search.headlines).toHaveCount(3);
  names.resolve();
  await expect(search.cards).toHaveText('Ada Harbour');
  await expect(search.status).toHaveText(/ results? for “ada harbour”\.$/);
  const shown = await search.headlines.allTextContents();
  await page.reload();
  await expect(search.status).toHaveText(/ results? for “ada harbour”\.$/);
  await expect(search.headlines).toHaveText(shown);
});

test('the newest come first if the reader wants it, and names are not lost', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('light');
  await search.shows('light');
  await search.choice('Order').selectOption('Newest first');
  await expect(page).toHaveURL('search/?q=light&sort=newest');
  await expect(search.stories).toHaveText([
    'Third day of talks ends without a word on the harbour',
    'The light of 2019',
    'The light of 2017',
  ]);
  await expect(search.headlines.last()).toHaveText('Ada Harbour');
});

test('of stories that fit alike the newer is first', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('lit lamp');
  await expect(search.stories).toHaveText(['The light of 2019', 'The light of 2017']);
});

test.describe('phrases in quotation marks', () => {
  const headline = 'The words of a lamp';

  test('find what has them as they stand, whatever their marks and what stands beside them', async ({
    page,
  }) => {
    const search = new SearchPage(page);
    await search.open();
    for (const [query, found, said = query] of [
      ['"lamp of state"', true],
      ['"the state" "of the lamp"', true],
      ['“lamp of state” book', true],
      ['"lamp state"', false],
      ['book "lamp of state" zzzz', true, 'book “lamp of state”'],
      ['"al wick"', true],
      ['"al-Wick" lamp', true],
    ] as const) {
      await test.step(query, async () => {
        await search.send(query);
        await expect(search.status).toHaveText(
          found ? `1 result for ${said}.` : `Nothing found for ${said}.`,
        );
        await expect(search.stories).toHaveText(found ? [headline] : []);
      });
    }
  });

  test('are marked where they stand, and the reader lands there', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('"state of the lamp" book');
    await search.stories.first().click();
    await expect(page).toHaveURL(/\?marked=state%20of%20the%20lamp&marked=book#p-/);
    const marks = page.locator('p:target mark');
    await expect(marks).toHaveText(['state of the lamp', 'book']);
  });
});

test('a name under its card is among the results if nothing else is', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('ada harbour', '&kind=people');
  await expect(search.cards).toHaveText('Ada Harbour');
  await expect(search.status).toHaveText('1 result for “ada harbour” in this choice.');
  await expect(search.headlines).toHaveText('Ada Harbour');
});

test('the choice has no fault that axe can find, and fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const search = new SearchPage(page);
  await search.open('harbour', '&year=2020');
  await search.shows('harbour');
  await search.filters.click();
  await page.getByRole('button', { name: 'Tips' }).click();
  await expect(search.choice('Month')).toBeVisible();
  expect(await axeFaultsInLightAndDark(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});
