import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../../src/markdown/lines/parse-line.ts';
import { createAddresses } from '../../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';

const renderText = createMarkdownRenderer(createAddresses('https://test.example/sub/'));
const render = (text: string) =>
  renderText(text, { file: 'content/articles/x.md' })
    .html.replace(/ id="p-[^"]*"/g, '')
    .trim();

const wrapped = 'https://www.google.com/url?q=https%3A%2F%2Fx.example%2F%3Fb%3D1&sa=D';

describe('a link leads to the page itself', () => {
  it.each([
    ['with words', `[a](${wrapped})`, '<a href="https://x.example/?b=1">a</a>'],
    ['by reference', `[a]\n\n[a]: ${wrapped}`, '<a href="https://x.example/?b=1">a</a>'],
    [
      'as HTML',
      `<a href="${wrapped.replaceAll('&', '&amp;')}">a</a>`,
      '<a href="https://x.example/?b=1">a</a>',
    ],
    [
      'that shows its address',
      `${wrapped} <https://x.example/?fbclid=1> www.x.example/?fbclid=1`,
      '<a href="https://x.example/?b=1">https://x.example/?b=1</a> <a href="https://x.example/">https://x.example/</a> <a href="http://www.x.example/">www.x.example/</a>',
    ],
    ['to a page of the paper', '[a](/news/y/?utm_source=b#c)', '<a href="/sub/news/y/#c">a</a>'],
  ])('%s', (_name, text, html) => expect(render(text)).toBe(`<p>${html}</p>`));

  it('on a card', () => {
    const card = render('::embed{url="https://vimeo.com/1?utm_source=a" title=A}');
    expect(card).toContain('<a href="https://vimeo.com/1">A</a>');
  });

  it('in a line of front matter', () => {
    expect(parseLine(`See [a](${wrapped})`, 'emphasis and links')).toMatchObject([
      { value: 'See ' },
      { type: 'link', url: 'https://x.example/?b=1' },
    ]);
  });
});

it('words and code are left as they are', () => {
  expect(render(`\`${wrapped}\` [?utm_source=a](https://x.example/a)`)).toBe(
    `<p><code>${wrapped.replace('&', '&#x26;')}</code> <a href="https://x.example/a">?utm_source=a</a></p>`,
  );
});
