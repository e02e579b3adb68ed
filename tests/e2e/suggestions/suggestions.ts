import type { Locator, Page } from '@playwright/test';
import { expect } from '../../support/browser/test.ts';
import { createWords } from '../../../src/words/create-words.ts';

/** The field with its list, as a reader uses it. */
export class Suggestions {
  readonly field: Locator;
  readonly list: Locator;
  readonly options: Locator;
  /** The option that leads to the results. */
  readonly search: Locator;
  /** What is announced. */
  readonly spoken: Locator;
  /** The option that the arrow keys have reached. */
  readonly selected: Locator;

  /** @param language of the paper */
  constructor(page: Page, language = 'en') {
    const words = createWords(language);
    this.field = page.getByRole('combobox', { name: words.searchThePaper });
    this.list = page.getByRole('listbox', { name: words.suggestions });
    this.options = this.list.getByRole('option');
    // The query stands within the sentence.
    const [before = '', after = ''] = words.searchStoriesFor({ query: '\n' }).split('\n');
    this.search = this.list.getByRole('option', { name: before }).filter({ hasText: after });
    this.selected = this.list.getByRole('option', { selected: true });
    this.spoken = page.getByRole('search').locator('[aria-live=polite]');
  }

  /** Types, and waits until names are suggested. */
  async type(text: string): Promise<void> {
    await this.field.pressSequentially(text);
    await this.isOpen();
    await expect(this.search).toContainText(`“${await this.field.inputValue()}”`);
  }

  async isOpen(): Promise<void> {
    await expect(this.list).toBeVisible();
    await expect(this.field).toHaveAttribute('aria-expanded', 'true');
  }

  async isClosed(): Promise<void> {
    await expect(this.list).toBeHidden();
    await expect(this.field).toHaveAttribute('aria-expanded', 'false');
    await expect(this.field).not.toHaveAttribute('aria-activedescendant');
    await expect(this.spoken).toBeEmpty();
  }

  /** The arrow keys have reached this option, which is said to screen readers. */
  async isAt(option: Locator): Promise<void> {
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(this.selected).toHaveCount(1);
    const id = String(await option.getAttribute('id'));
    await expect(this.field).toHaveAttribute('aria-activedescendant', id);
    await expect(this.field).toBeFocused();
  }

  /** The arrow keys have reached the field itself. */
  async isInField(): Promise<void> {
    await expect(this.selected).toHaveCount(0);
    await expect(this.field).not.toHaveAttribute('aria-activedescendant');
    await expect(this.field).toBeFocused();
  }
}

/** How a screen reader says the name that most tests look for. */
export const haqqani = 'Siraj Haqqani Afghan Taliban militant commander 1 story';
