import type { Locator, Page } from '@playwright/test';
import { story } from '../../support/browser/test.ts';
import { createWords } from '../../../src/words/create-words.ts';

/** A story to which a search has led, with the words marked that were searched for. */
export class MarkedStory {
  readonly page: Page;
  readonly path: string;
  readonly marks: Locator;
  readonly note: Locator;
  readonly hide: Locator;
  readonly status: Locator;

  /** @param language of the paper */
  constructor(page: Page, path = story.path, language = 'en') {
    const words = createWords(language);
    this.page = page;
    this.path = path;
    const main = page.getByRole('main');
    this.marks = main.locator('mark');
    this.note = main.getByText(new RegExp(`^${words.marked} `));
    this.hide = main.getByRole('button', { name: words.hideMarks });
    this.status = page.getByRole('status').filter({ hasText: /places? marked$/ });
  }

  paragraph(text: RegExp): Locator {
    return this.page.getByRole('main').getByRole('paragraph').filter({ hasText: text });
  }

  /** Opens the story at a paragraph, as from a result. @returns the paragraph's id */
  async land(words: readonly string[], text: RegExp): Promise<string> {
    await this.page.goto(this.path);
    const id = (await this.paragraph(text).getAttribute('id')) ?? '';
    await this.page.goto('about:blank');
    await this.page.goto(this.address(words, id));
    return id;
  }

  address(words: readonly string[], id: string): string {
    const query = new URLSearchParams(words.map((word) => ['marked', word]));
    return `${this.path}?${query}#${id}`;
  }

  /** The text of the story, text node by text node. */
  texts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      while (walker.nextNode()) found.push((walker.currentNode as Text).data);
      return found;
    });
  }
}

/** The last paragraph but two: the page has to scroll to it. */
export const argument = /^Gen\. Ashfaq Parvez Kayani/;
