/**
 * A reader reads. The way from the front page to the story is tested at the root of a host and in a folder of one; all else
 * in the folder, where an address that is right at the root may be wrong.
 */
import { expect, realSites, story, test } from '../support/browser/test.ts';

for (const { title, site } of realSites) {
  test.describe(title, () => {
    test.use({ site });

    test('the story opens from the front page', async ({ page }) => {
      // With the motion between two pages that most readers see.
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.goto('./');
      await page.getByRole('main').getByRole('link', { name: story.inLists }).click();
      await expect(page).toHaveURL(story.path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
      await expect(page).toHaveTitle(/Pakistan and U\.S\. at odds – Broadsheet/);
    });
  });
}

test.describe('under /sub/dir/', () => {
  test.use({ site: 'underBase' });

  test('the story says who wrote it, when, and from what', async ({ page }) => {
    await page.goto(story.path);
    const main = page.getByRole('main');
    await expect(main.getByText(/^Pakistan has refused to crack down/).first()).toBeVisible();
    await expect(main.getByText('By Broadsheet News Desk')).toBeVisible();
    await expect(main.getByText(/^Published\s+15 December 2009/)).toBeVisible();
    const sources = main.getByRole('region', { name: 'Sources' });
    await expect(sources.getByRole('listitem')).toHaveCount(2);
    await expect(sources.getByRole('link', { name: story.headline })).toHaveAttribute(
      'href',
      'https://www.cbsnews.com/news/pakistan-us-at-odds-over-taliban-leader/',
    );
    await expect(sources).toContainText('The New York Times');
  });

  test('each crosshead has an address of its own', async ({ page }) => {
    await page.goto(story.path);
    for (const name of [
      'Pressure on the military',
      'After the Americans',
      'The case against a second offensive',
    ]) {
      const crosshead = page.getByRole('heading', { level: 2, name });
      const id = await crosshead.getAttribute('id');
      expect(id, name).toBe(name.toLowerCase().replaceAll(' ', '-'));
      await page.goto(`${story.path}#${id}`);
      await expect(crosshead).toBeInViewport();
    }
  });

  test('the byline and the sections lead on', async ({ page }) => {
    await page.goto(story.path);
    await page.getByRole('main').getByRole('link', { name: 'Broadsheet News Desk' }).click();
    await expect(page).toHaveURL('authors/news-desk/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Broadsheet News Desk');
    const sections = page.getByRole('navigation', { name: 'Sections' });
    await sections.getByRole('link', { name: 'World' }).click();
    await expect(page).toHaveURL('sections/world/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('World');
    await expect(sections.getByRole('link', { name: 'World' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.getByRole('main').getByRole('link', { name: story.inLists }).click();
    await expect(page).toHaveURL(story.path);
  });

  test('a name in the news leads to its page and on to the story', async ({ page }) => {
    await page.goto('./');
    const names = page.getByRole('region', { name: 'Names in the news' });
    await names.getByRole('link', { name: 'Siraj Haqqani' }).click();
    await expect(page).toHaveURL('people/siraj-haqqani/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siraj Haqqani');
    await expect(page.getByRole('main')).toContainText('Sirajuddin Haqqani');
    await page.getByRole('main').getByRole('link', { name: story.inLists }).click();
    await expect(page).toHaveURL(story.path);
  });

  test('the live broadcast is one link away on every page', async ({ page }) => {
    for (const path of ['./', story.path, 'names/', 'search/', 'no/such/page/']) {
      await page.goto(path);
      await expect(
        page.getByRole('banner').getByRole('link', { name: 'Watch CBSN Live' }),
      ).toHaveAttribute('href', 'https://www.cbsnews.com/live/');
    }
  });

  test('the first step of the keyboard skips to the text', async ({ page }) => {
    for (const path of ['./', story.path]) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the text' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('main').locator(':focus')).toHaveRole('link');
    }
  });

  test('an address without a page says so and leads on', async ({ page }) => {
    const response = await page.goto('no/such/page/');
    expect(response?.status()).toBe(404);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(/no page at this address/i);
    await expect(main.getByRole('combobox')).toBeVisible();
    await expect(main.getByRole('link', { name: 'all stories' })).toBeVisible();
    await main.getByRole('link', { name: 'front page' }).click();
    await expect(page).toHaveURL('./');
    await expect(page.getByRole('link', { name: story.headline })).toBeVisible();
  });
});

test.describe('with an archive', () => {
  test.use({ site: 'archive' });

  test('older stories stand on further pages, and back', async ({ page }) => {
    await page.goto('news/');
    await page.getByRole('link', { name: 'Older stories' }).click();
    await expect(page).toHaveURL('news/page/1/');
    await expect(page.getByRole('link', { name: 'Story number 120' })).toBeVisible();
    await page.getByRole('link', { name: 'Newer stories' }).click();
    await expect(page).toHaveURL('news/');
  });
});

test.describe('with fifty stories', () => {
  test.use({ site: 'fifty' });

  test('a footnote leads to its text and back', async ({ page }) => {
    await page.goto('news/rich/');
    const mark = page.getByRole('link', { name: '1', exact: true });
    await mark.click();
    await expect(page.getByText('Minutes of the second day.')).toBeInViewport();
    await page.getByRole('link', { name: /back to reference 1/i }).click();
    await expect(mark).toBeInViewport();
  });
});
