import { describe, expect, it } from 'vitest';
import { createLinePrinter } from '../../../../src/markdown/lines/printed-line.ts';
import { createAddresses } from '../../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';
import { check } from '../../source/check/text/checked-text.ts';

const addresses = createAddresses('https://test.example/');
const file = 'content/articles/x.md';
const renderText = createMarkdownRenderer(addresses);
const render = (text: string) => renderText(text, { file }).html.replace(/ id="p-[^"]*"/g, '');

describe('a link on a space is left out, and the space stays', () => {
  it.each([
    ['A [ ](https://a.example/) b.', '<p>A   b.</p>'],
    ['A[ ](https://a.example/)b.', '<p>A b.</p>'],
    ['A[&nbsp;](/gone/)b.', '<p>A\u00a0b.</p>'],
    ['A[ ][1]b.\n\n[1]: https://a.example/', '<p>A b.</p>'],
    ['*A[ ](https://a.example/)b.*', '<p><em>A b.</em></p>'],
    ['A\n\n[ ](https://a.example/)\n\nB', '<p>A</p>\n\n<p>B</p>'],
  ])('%j', (text, html) => {
    expect(check(text)).toEqual([]);
    expect(render(text)).toBe(html);
  });

  it('in a line of front matter', () => {
    const print = createLinePrinter(addresses);
    const line = 'A[ ](https://a.example/)*b*';
    const { html } = print(line, { file, language: 'en', marks: 'emphasis and links' });
    expect(html).toBe('A <em>b</em>');
  });
});

it.each(['[A](https://a.example/)', '[ *A* ](https://a.example/)', '[![A b](a.png) ](/)'])(
  'a link that shows something stays: %s',
  (text) => expect(render(text)).toContain('<a href='),
);

it('a link without anything stops', () => {
  expect(check('A [](https://a.example/) b.').map(({ code }) => code)).toEqual(['not-a-link']);
});
