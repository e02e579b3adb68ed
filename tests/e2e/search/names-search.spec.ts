/**
 * Names that a reader searches for, however they are spelled. The addresses of their pages are tested in a folder of a host,
 * where one that is right at the root may be wrong; all else at the root.
 */
import { axeFaultsInLightAndDark } from '../../support/browser/axe.ts';
import { expect, story, test } from '../../support/browser/test.ts';
import { SearchPage } from './search-page.ts';

/** What readers type, the name that they mean and, where it is not what they typed, the paper's spelling. */
const meant = [
  ['haqani', 'Siraj Haqqani', 'Haqqani'],
  ['hakkani', 'Siraj Haqqani', 'Haqqani'],
  ['haqanni', 'Siraj Haqqani', 'Haqqani'],
  ['Sirajuddin', 'Siraj Haqqani', undefined],
  ['siraj haqani', 'Siraj Haqqani', 'Siraj Haqqani'],
  ['kiyani', 'Ashfaq Parvez Kayani', undefined],
  ['kiani', 'Ashfaq Parvez Kayani', 'Kayani'],
  ["kayani's", 'Ashfaq Parvez Kayani', undefined],
  ['petreaus', 'David Petraeus', 'Petraeus'],
  ['usama bin ladin', 'Osama bin Laden', 'Osama bin Laden'],
  ['alqaida', 'al Qaeda', 'al Qaeda'],
  ['حقانی', 'Siraj Haqqani', undefined],
  ['حقاني', 'Siraj Haqqani', undefined],
  ['wazeeristan', 'North Waziristan', 'North Waziristan and South Waziristan'],
] as const;

test.describe('under /sub/dir/', () => {
  test.use({ site: 'underBase' });

  test('what readers type gives the name that they mean, and the story', async ({
    page,
    baseURL,
  }) => {
    const search = new SearchPage(page);
    await search.open();
    for (const [typed, name, corrected] of meant) {
      await test.step(typed, async () => {
        await search.send(typed);
        await expect(search.status).toContainText(`“${corrected ?? typed}”`);
        await expect(search.cards.first()).toHaveText(name);
        await expect(search.stories.filter({ hasText: story.headline })).toBeVisible();
        await expect(search.notices).toHaveText(
          corrected ? `Showing results for ${corrected}. Search instead for ${typed}.` : '',
        );
        const link = await search.cards.first().getAttribute('href');
        const address = new URL(String(link), page.url()).href;
        expect(address.startsWith(String(baseURL))).toBe(true);
        const answer = await page.request.get(address);
        expect(await answer.text()).toMatch(new RegExp(`<h1[^>]*>${name}</h1>`));
      });
    }
  });
});

test('the card says who it is, how else the name is spelled, and what is new', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('haqani');
  const card = page.locator('.name-card');
  await expect(card).toContainText('Person');
  await expect(card).toContainText('Afghan Taliban militant commander');
  await expect(card).toContainText('Also known as Sirajuddin Haqqani');
  await expect(card.getByRole('listitem').getByRole('link')).toHaveText(story.inLists);
});

test('the query can be searched for as it was typed', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('haqani');
  await search.notices.getByRole('link', { name: 'haqani' }).click();
  await expect(page).toHaveURL('search/?q=haqani&exact=1');
  await expect(search.status).toHaveText('Nothing found for “haqani”.');
  await expect(search.notices).toHaveText('“haqani” is in no story.');
  await expect(search.cards).toHaveCount(0);
  await page.goBack();
  await expect(search.cards).toHaveText('Siraj Haqqani');
});

test('a word that is in no story is said to be so', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('haqqani zzzz');
  await expect(search.status).toHaveText('12 results for “haqqani”.');
  await expect(search.notices).toHaveText('“zzzz” is in no story.');
  await expect(search.cards).toHaveText('Siraj Haqqani');
  await expect(search.stories).toHaveText(story.headline);
});

test('a word that is in no story is said to be so with signs around it', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  for (const [typed, absent] of [
    ['haqqani, zzzz.', 'zzzz'],
    ['haqqani (yyyy)', 'yyyy'],
    ['haqqani @qqqq', 'qqqq'],
  ] as const) {
    await search.send(typed);
    await expect(search.notices).toHaveText(`“${absent}” is in no story.`);
    await expect(search.stories).toHaveText(story.headline);
  }
});

test('a phrase that is in no story is said to be so', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('kayani "safe heaven"');
  await expect(search.stories.first()).toHaveText(story.headline);
  await expect(search.notices).toHaveText('“safe heaven” is in no story.');
});

test('a name in quotation marks has its card, and is found as it stands', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('"al-Qaeda"');
  await expect(search.status).toHaveText('2 results for "al-Qaeda".');
  await expect(search.cards).toHaveText('al Qaeda');
  await expect(search.notices).toBeEmpty();
  await expect(search.stories).toHaveText(story.headline);
  await search.open('"al kaeda"');
  await expect(search.notices).toHaveText('“al kaeda” is in no story.');
  await expect(search.cards).toHaveCount(0);
});

test('a phrase leads to a paragraph that has it, though the line under the headline has it first', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('"Siraj Haqqani" militant');
  await search.stories.first().click();
  await expect(page.locator('p:target')).toContainText('Siraj Haqqani, an Afghan Taliban militant');
});

test('what merely begins like a short word is neither found nor marked', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('alqaida');
  await expect(search.stories).toHaveAttribute('href', /\?marked=qaeda#p-/);
  await search.open('us');
  await search.shows('us');
  await expect(search.headlines.filter({ hasText: 'Osama bin Laden' })).toHaveCount(0);
});

test('a misspelt name beside a word that is in no story is put right', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('haqani zzzz');
  await expect(search.notices).toHaveText(
    'Showing results for Haqqani. Search instead for haqani zzzz.“zzzz” is in no story.',
  );
  await expect(search.cards).toHaveText('Siraj Haqqani');
  await expect(search.stories).toHaveText(story.headline);
});

test('an alias that no story has is searched for in the paper’s spelling', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('kiyani offensive');
  await search.shows('kiyani offensive');
  await expect(search.cards).toHaveText('Ashfaq Parvez Kayani');
  await expect(search.stories).toHaveText(story.headline);
  await expect(search.notices).toBeEmpty();
});

test('a misspelt name among other words is put right', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('petreaus meeting');
  await expect(search.notices).toHaveText(
    'Showing results for Petraeus meeting. Search instead for petreaus meeting.',
  );
  await expect(search.cards).toHaveText('David Petraeus');
  await expect(search.stories).toHaveText(story.headline);
});

test('what is being typed is not called absent', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.field.pressSequentially('zzzz haqq');
  await expect(search.status).toHaveText('13 results for “haqq”.');
  await expect(search.notices).toHaveText('“zzzz” is in no story.');
});

for (const [typed, absent] of [
  ['zia ul haq', '“zia”, “ul” and “haq” are in no story.'],
  ['isis', '“isis” is in no story.'],
  ['hammer', '“hammer” is in no story.'],
] as const) {
  test(`${typed} is no name of the paper, nor in a story`, async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(typed);
    await expect(search.status).toHaveText(`Nothing found for “${typed}”.`);
    await expect(search.notices).toHaveText(absent);
    await expect(search.cards).toHaveCount(0);
  });
}

test('the card does not wait for the search engine', async ({ page }) => {
  const search = new SearchPage(page);
  await page.route('**/pagefind/**', () => undefined);
  await search.open('haqani');
  await expect(search.cards).toHaveText('Siraj Haqqani');
});

for (const typed of ['kiani', 'kiani zzzz', 'kiani offensive']) {
  test(`${typed} is not said to be absent when the lexicon is lost`, async ({ page }) => {
    const search = new SearchPage(page);
    await page.route('**/lexicon/**', (route) => route.abort());
    await search.open(typed);
    await expect(search.status).toHaveText(/^The search could not be loaded/);
    await expect(search.notices).toBeEmpty();
    await page.unroute('**/lexicon/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(search.cards).toHaveText('Ashfaq Parvez Kayani');
    await expect(search.stories).toHaveText(story.headline);
  });
}

test('without the lexicon the search goes on', async ({ page }) => {
  const search = new SearchPage(page);
  await page.route('**/lexicon/**', (route) => route.abort());
  await search.open('Haqqani');
  await search.shows('Haqqani');
  await expect(search.cards).toHaveCount(0);
  await page.unroute('**/lexicon/**');
  await search.send('kiani');
  await expect(search.cards).toHaveText('Ashfaq Parvez Kayani');
});

test('for a misspelt name, all texts that it needs are requested at once', async ({ page }) => {
  let asked = 0;
  const held = Promise.withResolvers<void>();
  await page.route('**/fragment/*', async (route) => {
    asked += 1;
    await held.promise;
    await route.continue();
  });
  const search = new SearchPage(page);
  await search.open('siraj haqani');
  // Those of the card and of the first results, and perhaps those that tell whether it is a name.
  await expect.poll(() => asked).toBeGreaterThanOrEqual(4);
  held.resolve();
  await expect(search.stories).toHaveText(story.headline);
});

test('a card has no fault that axe can find', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('haqani');
  await expect(page.locator('.name-card-stories')).toBeVisible();
  await expect(search.status).toHaveText(/results? for/);
  expect(await axeFaultsInLightAndDark(page)).toEqual([]);
});
