import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../../src/markdown/crossheads.ts';
import { createAddresses } from '../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../support/built/render-markdown.ts';

const render = createMarkdownRenderer(createAddresses('https://test.example/'));

const contents = (...sections: string[]) => {
  const { html } = render(sections.join('\n\n'), { file: 'content/articles/x.md', language: 'en' });
  return contentsOf(html);
};

const words = (count: number) => 'word '.repeat(count);

describe('the contents of a text', () => {
  it('are its crossheads as plain words, without smaller ones and the heading of the notes', () => {
    const found = contents(
      '## The *first* R&D day',
      words(500),
      '### A detail',
      '## `x < y`',
      `${words(500)}[^1]`,
      '## Über alles',
      words(500),
      '[^1]: A note.',
    );
    expect(found).toEqual([
      { id: 'the-first-rd-day', text: 'The first R&D day' },
      { id: 'x--y', text: 'x < y' },
      { id: 'über-alles', text: 'Über alles' },
    ]);
  });

  it('leave out the number of a footnote', () => {
    const found = contents(
      '## A day[^1]',
      words(500),
      '## B',
      words(500),
      '## C',
      words(500),
      '[^1]: N.',
    );
    expect(found.map(({ text }) => text)).toEqual(['A day', 'B', 'C']);
  });

  it('have the language and direction of their headings', () => {
    const found = contents('## A', words(500), '## درياے سندھ', words(500), '## C', words(500));
    expect(found[0]).not.toHaveProperty('lang');
    expect(found[1]).toMatchObject({ text: 'درياے سندھ', lang: 'ur', dir: 'rtl' });
  });

  it('are left out if the text is short or has few crossheads', () => {
    expect(contents('## A', '## B', '## C', words(1100))).toEqual([]);
    expect(contents('## A', '## B', words(5000))).toEqual([]);
  });
});
