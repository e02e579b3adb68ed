import { expect, type Locator, type Page } from '@playwright/test';

/** The page for the search, as a reader uses it. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly status: Locator;
  /** The headline of each result. */
  readonly headlines: Locator;
  readonly more: Locator;
  /** Shows and hides the filters; it says which are set. */
  readonly filters: Locator;
  /** The names on cards above the results. */
  readonly cards: Locator;
  /** What is said about the words of the query. */
  readonly notices: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.field = page.getByRole('combobox', { name: 'Search the paper' });
    this.status = page.getByRole('status');
    this.headlines = main
      .getByRole('listitem')
      .getByRole('heading', { level: 2 })
      .getByRole('link');
    this.cards = main.locator('.name-card').getByRole('heading', { level: 2 }).getByRole('link');
    this.notices = main.locator('.search-notices');
    this.filters = main.getByRole('button', { name: /^Filters/ });
    this.more = main.getByRole('button', { name: 'Show more' });
  }

  /** @param choice what more the address has: `&year=2017` */
  async open(query = '', choice = ''): Promise<void> {
    await this.page.goto(query ? `search/?q=${encodeURIComponent(query)}${choice}` : 'search/');
  }

  /** A control that narrows the results or sets their order. */
  choice(name: string): Locator {
    return this.page.getByRole('main').getByRole('combobox', { name });
  }

  /** Chooses a value of a filter, whatever number of results stands behind it. */
  async narrow(name: string, label: string): Promise<void> {
    const option = this.choice(name).getByRole('option', { name: new RegExp(`^${label}( \\(|$)`) });
    await this.choice(name).selectOption(String(await option.getAttribute('value')));
  }

  /** Writes a query into the field and sends it. */
  async send(query: string): Promise<void> {
    await this.field.fill(query);
    await this.field.press('Enter');
  }

  /** The headlines of the results that are stories, not names. */
  get stories(): Locator {
    return this.headlines.and(this.page.locator('a[href*="/news/"]'));
  }

  /** The result, as a whole, that has this headline. */
  result(headline: string): Locator {
    const heading = this.page.getByRole('heading', { level: 2, name: headline });
    return this.page.getByRole('main').getByRole('listitem').filter({ has: heading });
  }

  /** The search has ended with results for this query, and the address has it. */
  async shows(query: string): Promise<void> {
    await expect(this.status).toHaveText(new RegExp(`^[1-9]\\d* results? for “${query}”`));
    await expect(this.field).toHaveValue(query);
    await expect(this.headlines).not.toHaveCount(0);
    await expect.poll(() => new URL(this.page.url()).searchParams.get('q')).toBe(query);
  }
}
