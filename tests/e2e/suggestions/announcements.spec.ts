/** What a screen reader says of the suggestions. */
import { expect, test } from '../../support/browser/test.ts';
import { Suggestions } from './suggestions.ts';

test('what is suggested is announced after a pause, what is not is not', async ({ page }) => {
  const suggestions = new Suggestions(page);
  const { field, spoken } = suggestions;
  await page.goto('./');
  await suggestions.type('haqani');
  await expect(spoken).toHaveText('1 name. Use the arrow keys.');
  await field.fill('waziristan');
  await expect(spoken).toHaveText('2 names. Use the arrow keys.');
  await field.fill('xqzwj');
  await suggestions.isClosed();
});

test.describe('by a clock of its own', () => {
  // Playwright's clock is that of all pages of a context.
  test.use({ visit: 'alone' });

  test('what is typed fast is announced once', async ({ page }) => {
    const suggestions = new Suggestions(page);
    const { field, spoken } = suggestions;
    await page.clock.install();
    await page.goto('./');
    await suggestions.type('haqani');
    await field.fill('');
    await suggestions.isClosed();
    const heard = await spoken.evaluateHandle((region) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(region.textContent)).observe(region, {
        childList: true,
      });
      return texts;
    });
    await page.clock.pauseAt(Date.now() + 1000);
    for (const text of ['pa', 'pakis', 'wazir', 'waziristan']) {
      await field.fill(text);
      await expect(suggestions.search).toContainText(`“${text}”`);
      await page.clock.runFor(100);
    }
    await page.clock.runFor(1000);
    await expect(spoken).toHaveText('2 names. Use the arrow keys.');
    expect(await heard.jsonValue()).toEqual(['2 names. Use the arrow keys.']);
  });
});
