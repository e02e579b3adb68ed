import type { Locator, Page } from '@playwright/test';
import { story } from '../../support/browser/test.ts';
import { createWords } from '../../../src/words/create-words.ts';

/** A paragraph with several sentences, and what of it is cited. */
export const opening = /^The United States pressed the Pakistani military/;
export const firstSentence = 'The United States pressed the Pakistani military to turn on Haqqani.';
export const work = `“${story.headline}”, Broadsheet, 15 December 2009, `;

/** A story as a reader uses it who cites it. */
export class CitedStory {
  readonly page: Page;
  readonly control: Locator;
  readonly copied: Locator;
  readonly byHand: Locator;

  /** @param language of the paper */
  constructor(page: Page, language = 'en') {
    const words = createWords(language);
    this.page = page;
    this.control = page.getByRole('button', { name: words.copyCitationOfParagraph });
    this.copied = page.getByRole('status').filter({ hasText: 'Copied' });
    this.byHand = page.getByRole('textbox', { name: /does not let this page copy/ });
  }

  paragraph(text: RegExp): Locator {
    return this.page.getByRole('main').getByRole('paragraph').filter({ hasText: text });
  }

  async idOf(paragraph: Locator): Promise<string> {
    return (await paragraph.getAttribute('id')) ?? '';
  }

  /** What stands in the clipboard. */
  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Selects words of the page. */
  async select(paragraph: Locator, words: string): Promise<void> {
    await paragraph.evaluate((element, wanted) => {
      const text = element.firstChild as Text;
      const from = text.data.indexOf(wanted);
      getSelection()?.setBaseAndExtent(text, from, text, from + wanted.length);
    }, words);
  }
}
