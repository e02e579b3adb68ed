/** The filters fold behind one line, and say how many results each value has. */
import { expect, test } from '../../support/browser/test.ts';
import { SearchPage } from './search-page.ts';

test.use({ site: 'fifty' });

test('sections, years and months have the counts of what is found', async ({ page }) => {
  const search = new SearchPage(page);
  const options = (name: string) => search.choice(name).getByRole('option');
  await search.open('harbour');
  await search.shows('harbour');
  await expect(search.filters).toHaveAttribute('aria-expanded', 'false');
  await expect(search.choice('Section')).toBeHidden();
  await search.filters.click();
  await expect(options('Section')).toHaveText([
    'All sections',
    'Business (13)',
    'Culture (12)',
    'Politics (15)',
    'World (13)',
  ]);
  await expect(search.choice('Month')).toBeHidden();

  await search.narrow('Section', 'Politics');
  await expect(search.status).toHaveText('15 results for “harbour” in this choice.');
  await expect(options('Year')).toHaveText(['All years', '2020 (13)', '2019 (1)', '2017 (1)']);
  await expect(options('Section').filter({ hasText: 'World' })).toHaveText('World (13)');

  await search.narrow('Year', '2020');
  await expect(options('Month')).toHaveText(['All months', 'March (4)', 'April (8)', 'May (1)']);
  await search.narrow('Month', 'April');
  await expect(page).toHaveURL('search/?q=harbour&section=politics&year=2020&month=2020-04');
  await expect(search.status).toHaveText('8 results for “harbour” in this choice.');
  await expect(search.filters).toHaveText('Filters Politics, 2020, April');

  await search.narrow('Year', '2019');
  await expect(page).toHaveURL('search/?q=harbour&section=politics&year=2019');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL('search/?q=harbour');
  await expect(search.filters).toBeFocused();
  await expect(search.filters).toHaveText('Filters');
});

test('a reader narrows to an author, whose name the address brings back', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('lamp');
  await search.shows('lamp');
  await search.filters.click();
  await expect(search.choice('Author').getByRole('option')).toHaveText([
    'All authors',
    'Mara Lind (1)',
    'The Desk (3)',
  ]);
  await search.narrow('Author', 'Mara Lind');
  await expect(search.stories).toHaveText(['The words of a lamp']);
  await page.reload();
  await expect(search.filters).toHaveText('Filters Mara Lind');
  await expect(search.stories).toHaveText(['The words of a lamp']);
});

test('without counts the filters work all the same', async ({ page }) => {
  const search = new SearchPage(page);
  await page.route('**/filter-counts.*.js', (route) => route.abort());
  await search.open('harbour');
  await search.shows('harbour');
  await search.filters.click();
  await search.choice('Year').selectOption('2017');
  await expect(search.headlines).toHaveText(['The light of 2017']);
});
