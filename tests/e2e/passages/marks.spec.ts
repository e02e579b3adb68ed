/**
 * Words that a reader has searched for are marked in the story, until the reader hides the marks. What sets and changes the
 * address is tested in a folder of a host, where one that is right at the root may be wrong; all else at the root.
 */
import { paragraphId } from '../../../src/model/paragraph-id.ts';
import { tabTo } from '../../support/browser/page-kinds.ts';
import { expect, listenForErrors, story, test } from '../../support/browser/test.ts';
import { argument, MarkedStory } from './marked-story.ts';

test.describe('under /sub/dir/', () => {
  test.use({ site: 'underBase' });

  test('a result lands on its paragraph, with the words marked, and says so', async ({
    page,
    baseURL,
  }) => {
    const errors = listenForErrors(page);
    const reader = new MarkedStory(page);
    const id = await reader.land(['haqqani', 'kayani'], argument);
    await expect(reader.note).toHaveText('Marked: haqqani, kayani');
    const paragraph = reader.paragraph(argument);
    await expect(paragraph).toBeInViewport({ ratio: 1 });
    await expect(reader.note).toBeInViewport();
    await expect(paragraph.locator('mark')).toHaveText(['Kayani', 'Haqqani']);
    const words = await reader.marks.allTextContents();
    expect(words.length).toBeGreaterThan(5);
    expect(new Set(words)).toEqual(new Set(['Haqqani', 'Kayani']));
    await expect(reader.status).toHaveText(`${words.length} places marked`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /taliban-leader\/$/);
    await expect(page).toHaveURL(`${baseURL}${reader.address(['haqqani', 'kayani'], id)}`);
    expect(errors).toEqual([]);
  });

  test('the button takes the marks away, for good', async ({ page, baseURL }) => {
    const reader = new MarkedStory(page);
    await page.goto('search/');
    const id = await reader.land(['haqqani'], argument);
    await reader.hide.click();
    await expect(reader.marks).toHaveCount(0);
    await expect(reader.note).toHaveCount(0);
    await expect(page).toHaveURL(`${baseURL}${story.path}#${id}`);
    await expect(reader.paragraph(argument)).toBeFocused();
    await expect(page.locator(':target')).toHaveText(argument);
    await page.reload();
    await expect(reader.paragraph(argument).getByRole('button')).toHaveCount(1);
    await expect(reader.marks).toHaveCount(0);
  });
});

test('the way back leads to the results', async ({ page }) => {
  const reader = new MarkedStory(page);
  await page.goto('search/?q=haqqani');
  await page.goto(reader.address(['haqqani'], 'site.main'));
  await reader.hide.click();
  await expect(reader.marks).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('search/?q=haqqani');
});

test('the marks outlive a reload, and the page finds its paragraph again', async ({ page }) => {
  const reader = new MarkedStory(page);
  await reader.land(['haqqani'], argument);
  await expect(reader.note).toBeVisible();
  await page.reload();
  await expect(reader.note).toBeVisible();
  await expect(reader.paragraph(argument)).toBeInViewport();
});

test('Escape takes the marks away, and the text is as it was', async ({ page }) => {
  const reader = new MarkedStory(page);
  await page.goto(story.path);
  await page.keyboard.press('Shift');
  await expect(page.getByRole('button', { name: 'Copy a citation' })).toHaveCount(1);
  const before = await reader.texts();
  await page.goto(`${story.path}?marked=haqqani&marked=al+qaeda`);
  await expect(reader.note).toBeVisible();
  expect(await reader.texts()).not.toEqual(before);
  await page.keyboard.press('Escape');
  await expect(reader.note).toHaveCount(0);
  await expect(page).toHaveURL(story.path);
  expect(await reader.texts()).toEqual(before);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('Escape in a field, or for something that is open, leaves the marks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const reader = new MarkedStory(page);
  await reader.land(['haqqani'], argument);
  await expect(reader.note).toBeVisible();
  await reader.paragraph(argument).hover();
  await page.getByRole('button', { name: 'Copy a citation' }).click();
  const byHand = page.getByRole('textbox', { name: /does not let this page copy/ });
  await expect(byHand).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(byHand).toBeHidden();
  await page.getByRole('combobox').press('Escape');
  await expect(reader.note).toBeVisible();
  await expect(reader.marks).not.toHaveCount(0);
});

test('the keyboard comes from the paragraph to the button, and goes on from there', async ({
  page,
}) => {
  const reader = new MarkedStory(page);
  await reader.land(['haqqani'], argument);
  await expect(reader.hide).toBeVisible();
  await tabTo(page, reader.hide, 6);
  await page.keyboard.press('Enter');
  await expect(reader.paragraph(argument)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reader.paragraph(argument).getByRole('link').first()).toBeFocused();
  await expect(reader.paragraph(argument)).not.toHaveAttribute('tabindex');
});

test('a phrase is marked across links and hyphens, as one place', async ({ page }) => {
  const reader = new MarkedStory(page);
  await page.goto(`${story.path}?marked=parvez-kayani,+the+head`);
  await expect(reader.marks).toHaveText(['Parvez Kayani', ', the head']);
  await expect(reader.status).toHaveText('1 place marked');
  const link = page.getByRole('main').getByRole('link', { name: 'Ashfaq Parvez Kayani' }).first();
  await expect(link.locator('mark')).toHaveText('Parvez Kayani');
});

test('the headline and the line below it have marks as well, the byline has none', async ({
  page,
}) => {
  const reader = new MarkedStory(page);
  await page.goto(`${story.path}?marked=pakistan&marked=news&marked=desk&marked=world`);
  await expect(page.getByRole('heading', { level: 1 }).locator('mark')).toHaveText('Pakistan');
  await expect(reader.note).toHaveText('Marked: pakistan, news');
  await expect(page.getByRole('main').getByRole('link', { name: 'World' })).toBeVisible();
  await expect(page.locator('.story-meta').locator('mark')).toHaveCount(0);
});

test('words that are not in the story leave the page and its address as they are without', async ({
  page,
}) => {
  const reader = new MarkedStory(page);
  const markup = '<img src=x onerror=alert(1)>';
  await page.goto(`${story.path}?marked=xqzwj&marked=${encodeURIComponent(markup)}`);
  await expect(page).toHaveURL(story.path);
  await expect(reader.marks).toHaveCount(0);
  await expect(reader.hide).toHaveCount(0);
});

const ofMarks = (request: { url(): string }) => request.url().includes('marks-note');

test('what marks the words is loaded only where there are some', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => ofMarks(request) && requests.push(request.url()));
  await page.goto(story.path);
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  await page.goto(`${story.path}?marked=haqqani`);
  await expect(new MarkedStory(page).note).toBeVisible();
  expect(requests).toHaveLength(1);
});

test('a link to a passage that has been edited since leads there, with the marks', async ({
  page,
}) => {
  const reader = new MarkedStory(page);
  await page.goto(story.path);
  const paragraph = reader.paragraph(argument);
  const text = (await paragraph.textContent()) ?? '';
  const old = paragraphId(text.replace('short-term grounds', 'other grounds'));
  expect(old).not.toBe(await paragraph.getAttribute('id'));
  await page.goto('about:blank');
  await page.goto(reader.address(['kayani'], old));
  await expect(page.getByRole('status').filter({ hasText: /edited since/ })).toBeInViewport();
  await expect(paragraph).toBeInViewport();
  await expect(reader.note).toBeInViewport();
  await expect(paragraph.locator('mark')).toHaveText('Kayani');
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a citation is the same as without marks', async ({ page }) => {
    const reader = new MarkedStory(page);
    const id = await reader.land(['kayani', 'haqqani'], argument);
    await expect(reader.note).toBeVisible();
    await reader.paragraph(argument).hover();
    await page.getByRole('button', { name: 'Copy a citation' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“Gen\. Ashfaq Parvez Kayani, the head .* grounds\.” – “/);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(copied.endsWith(` ${canonical}#${id}`), copied).toBe(true);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link lands on the paragraph all the same', async ({ page }) => {
    const reader = new MarkedStory(page);
    await reader.land(['kayani'], argument);
    await expect(reader.paragraph(argument)).toBeInViewport({ ratio: 1 });
    await expect(page.locator(':target')).toHaveText(argument);
    await expect(reader.marks).toHaveCount(0);
    await expect(reader.hide).toHaveCount(0);
  });
});
