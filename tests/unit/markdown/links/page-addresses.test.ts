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

describe('a link whose scheme has a capital keeps its address', () => {
  it.each([
    ['[a](Https://x.example/B)', '<a href="https://x.example/B">a</a>'],
    ['[a](HTTP://x.example/)', '<a href="http://x.example/">a</a>'],
    ['[a](Mailto:Desk@x.example)', '<a href="mailto:Desk@x.example">a</a>'],
    ['[a](MAILTO:a@x.example)', '<a href="mailto:a@x.example">a</a>'],
    ['[a](Tel:+441234)', '<a href="tel:+441234">a</a>'],
    ['<a href="Https://x.example/">a</a>', '<a href="https://x.example/">a</a>'],
    ['<a href=" Https://x.example/">a</a>', '<a href="https://x.example/">a</a>'],
    ['[a][r]\n\n[r]: HTTPS://x.example/', '<a href="https://x.example/">a</a>'],
    ['HTTPS://X.EXAMPLE', '<a href="https://X.EXAMPLE">https://X.EXAMPLE</a>'],
    ['<HTTPS://X.EXAMPLE>', '<a href="https://X.EXAMPLE">https://X.EXAMPLE</a>'],
    [
      '[a](Https://www.google.com/url?q=HTTPS%3A%2F%2Fx.example%2F)',
      '<a href="https://x.example/">a</a>',
    ],
  ])('%s', (text, html) => expect(render(text)).toBe(`<p>${html}</p>`));

  it.each(['[a](Https://x.example/)', '<a href="Https://x.example/">a</a>'])(
    'in a line of front matter: %s',
    (line) => {
      const [link] = parseLine(line, 'emphasis and links');
      expect(link).toMatchObject({ type: 'link', url: 'https://x.example/' });
    },
  );

  it('in a caption', () => {
    const figure = render('![A bridge](a.png "See [a](Https://x.example/)")');
    expect(figure).toContain('<a href="https://x.example/">a</a>');
  });
});

it('words and code are left as they are', () => {
  expect(render(`\`${wrapped}\` [?utm_source=a](https://x.example/a)`)).toBe(
    `<p><code>${wrapped.replace('&', '&#x26;')}</code> <a href="https://x.example/a">?utm_source=a</a></p>`,
  );
});
