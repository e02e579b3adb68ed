/** Links to passages, also to those that have been edited or removed since the link was made. */
import type { Locator } from '@playwright/test';
import { paragraphId } from '../../../src/model/paragraph-id.ts';
import { axeFaults } from '../../support/browser/axe.ts';
import { expect, story, test } from '../../support/browser/test.ts';
import { CitedStory, opening } from './cited-story.ts';

test.describe('a link to a paragraph', () => {
  /** The paragraph as it stood before an editor changed a few words of it. */
  const before = async (paragraph: Locator) => {
    const text = (await paragraph.textContent()) ?? '';
    const edited = text.replace('pressed the', 'urged the').replace(' to turn on', ' to act on');
    expect(edited).not.toBe(text);
    return paragraphId(edited.replace('Copy a citation', ''));
  };

  for (const width of [360, 1280]) {
    test(`that has been edited since leads to it and says so, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      const reader = new CitedStory(page);
      await page.goto(story.path);
      const paragraph = reader.paragraph(opening);
      const old = await before(paragraph);
      expect(old).not.toBe(await reader.idOf(paragraph));

      await page.goto('about:blank');
      await page.goto(`${story.path}#${old}`);
      const note = page.getByRole('status').filter({ hasText: /edited since/ });
      await expect(note).toBeInViewport();
      await expect(paragraph).toBeInViewport();
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      const noteBox = await note.boundingBox();
      const textBox = await paragraph.boundingBox();
      expect((textBox?.y ?? 0) - (noteBox?.y ?? 0)).toBeGreaterThan(0);
      expect((textBox?.y ?? 0) - (noteBox?.y ?? 0)).toBeLessThan(150);
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(note).toHaveCount(0);
    });
  }

  test('that is gone says so, also on a page that is open', async ({ page }) => {
    await page.goto(story.path);
    await page.evaluate(() => {
      location.hash = '#p-zzzzzzzz';
    });
    const note = page.getByRole('status').filter({ hasText: /no longer in the story/ });
    await expect(note).toBeInViewport();
    await page.evaluate(() => {
      location.hash = '#pressure-on-the-military';
    });
    await expect(note).toHaveCount(0);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('lands on the paragraph and marks it; there is no control', async ({ page }) => {
      await page.goto(story.path);
      const reader = new CitedStory(page);
      const paragraph = reader.paragraph(opening);
      await page.goto(`${story.path}#${await reader.idOf(paragraph)}`);
      await expect(paragraph).toBeInViewport({ ratio: 1 });
      await expect(page.locator(':target')).toHaveText(opening);
      await expect(reader.control).toHaveCount(0);
      await expect(page.getByRole('status')).toHaveCount(0);
    });
  });
});
