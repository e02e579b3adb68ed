import { expect, story, test } from '../support/browser/test.ts';
import type { Page } from '@playwright/test';

/** Moves the pointer, so that the page loads its script. */
async function stir(page: Page): Promise<void> {
  await page.mouse.move(50, 50);
  await page.mouse.move(90, 120);
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const dark = 'rgb(25, 23, 20)';

test('a reader chooses dark, and later pages are dark from their first paint', async ({ page }) => {
  await page.goto(story.path);
  await stir(page);
  const colours = page.getByRole('group', { name: 'Colours' });
  await colours.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => paper(page)).toBe(dark);

  // The class decides the colours. It is there before the first element of the body.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { classAtFirst: document.documentElement.className });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('./');
  expect(await page.evaluate(() => Reflect.get(window, 'classAtFirst'))).toBe('dark');
  expect(await paper(page)).toBe(dark);

  await stir(page);
  await expect(colours.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await colours.getByRole('radio', { name: 'Like the device' }).check();
  await page.goto(story.path);
  expect(await paper(page)).not.toBe(dark);
});

test('a reader makes the text larger, and it stays so', async ({ page }) => {
  await page.goto(story.path);
  const text = page.getByText(/^Both governments talk/);
  const size = () => text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await stir(page);
  const sizes = page.getByRole('group', { name: 'Text' });
  await sizes.getByRole('radio', { name: 'Larger' }).check();
  expect(await size()).toBeGreaterThan(before * 1.3);
  await page.reload();
  expect(await size()).toBeGreaterThan(before * 1.3);
});

test('the light theme holds on a dark device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(story.path);
  expect(await paper(page)).toBe(dark);
  await stir(page);
  await page.getByRole('radio', { name: 'Light', exact: true }).check();
  await expect.poll(() => paper(page)).toBe('rgb(252, 250, 245)');
});

test('the controls move nothing when they come', async ({ page }) => {
  await page.goto(story.path);
  const text = page.getByText(/^Both governments talk/);
  const before = await text.boundingBox();
  await stir(page);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(await text.boundingBox()).toEqual(before);
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a reader copies the link to the story', async ({ page }) => {
    await page.goto(`${story.path}?from=friend`);
    await stir(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(copied).toBe(canonical);
  });

  test('each copy is announced', async ({ page }) => {
    await page.goto(story.path);
    await stir(page);
    const copy = page.getByRole('button', { name: 'Copy link' });
    const said = await copy.evaluateHandle((button) => {
      const status = button.parentElement?.querySelector('[role=status]');
      const texts: (string | null)[] = [];
      const note = () => texts.push(status?.textContent ?? null);
      if (status) new MutationObserver(note).observe(status, { childList: true });
      return texts;
    });
    for (const heard of [['Copied'], ['Copied', '', 'Copied']]) {
      await copy.click();
      await expect.poll(() => said.jsonValue()).toEqual(heard);
    }
  });
});
