/** The paper without scripts, in a folder of a host: an address that forgets the folder is right at the root alone. */
import { expect, test } from '../support/browser/test.ts';

test.use({ site: 'underBase', javaScriptEnabled: false });

test('every page reads, and every address on it answers', async ({ page, baseURL }) => {
  test.slow();
  const front = String(baseURL);
  const seen = new Set([front]);
  const pages: string[] = [];
  for (const address of seen) {
    expect(address.startsWith(front), `${address} is within ${front}`).toBe(true);
    if (!address.endsWith('/')) {
      const response = await page.request.get(address, { maxRedirects: 0 });
      expect(response.status(), address).toBe(200);
      continue;
    }
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    pages.push(address);
    await expect(page.getByRole('heading', { level: 1 }), address).not.toBeEmpty();
    await expect(page.getByRole('main'), address).toHaveText(/\w+ \w+ \w+/);
    const found = await page
      .locator('a[href], link[rel=stylesheet], link[rel=icon], link[rel=alternate]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const { origin } = new URL(front);
    for (const link of found) {
      const next = link.replace(/#.*/, '');
      if (next.startsWith(origin)) seen.add(next);
    }
  }
  const paths = pages.map((address) => address.slice(front.length));
  expect(paths).toEqual(expect.arrayContaining(['news/', 'names/', 'people/siraj-haqqani/']));
});

test('the search says what it needs and what there is instead', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('banner').getByRole('searchbox').fill('Haqqani');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('search/?q=Haqqani');
  const main = page.getByRole('main');
  await expect(main.getByText(/needs JavaScript/)).toBeVisible();
  // Nothing is offered that does nothing.
  await expect(main.getByRole('combobox')).toHaveCount(0);
  await expect(main.getByRole('button')).toHaveText(['Search']);
  await main.getByRole('link', { name: /names .*A.+Z/i }).click();
  await expect(page).toHaveURL('names/');
  await expect(page.getByRole('link', { name: /Haqqani/ }).first()).toBeVisible();
});
