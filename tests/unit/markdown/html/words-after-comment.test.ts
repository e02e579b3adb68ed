import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../support/built/rendered-html.ts';

const words = 'The <em>port</em> <a href="https://a.example/">opens</a>.';
const typed = 'The *port* [opens](https://a.example/).';

describe('words after a comment are markdown', () => {
  it.each([
    ['directly', `<!-- more -->${typed}`, `<p>${words}</p>`],
    ['after a paragraph', `One.\n\n<!--more-->${typed}`, `<p>One.</p>\n<p>${words}</p>`],
    ['after two comments', `<!-- a --><!-- b -->${typed}`, `<p>${words}</p>`],
    ['below a paragraph', `One.\n<!-- more -->${typed}`, `<p>One.</p>\n<p>${words}</p>`],
    ['in a quotation', `> <!-- a -->${typed}`, `<blockquote>\n<p>${words}</p>\n</blockquote>`],
    [
      'after a tag of a sentence',
      `<!-- a --><b>A</b> ${typed}`,
      `<p><strong>A</strong> ${words}</p>`,
    ],
    ['after a space', `<!-- a --> ${typed}`, `<p>${words}</p>`],
    ['before a list', `<!-- a -->${typed}\n- One`, `<p>${words}</p>\n<ul>\n<li>One</li>\n</ul>`],
    [
      'before a picture',
      '<!-- a -->![B](https://b.example/b.png)',
      '<figure class="figure"><img src="https://b.example/b.png" alt="B"></figure>',
    ],
    ['over several lines', `<!-- a -->${typed}\n*Two*`, `<p>${words}\n<em>Two</em></p>`],
  ])('%s', (_where, text, html) => expect(htmlOf(text)).toBe(html));
});

describe('a heading of nothing but a mark is left out', () => {
  it.each([
    'One\n\n### <!-- more -->\n\ntwo',
    'One\n\n## <!--more-->\ntwo',
    'One\n\n## <!-- break --> ##\n\ntwo',
    '<p>One</p>\n\n# <!-- More -->\n\ntwo',
    '#### <!--nextpage-->\n\nOne\n\ntwo',
  ])('%j', (text) => expect(htmlOf(text)).toBe('<p>One</p>\n<p>two</p>'));

  it.each(['## <!-- more --> Two', '## <!-- ask for words -->'])('it stays in %s', (text) =>
    expect(htmlOf(text)).toContain('<h2'),
  );
});

describe('a comment is left out', () => {
  it.each([
    ['alone in its line', `<!-- more -->\n${typed}`, `<p>${words}</p>`],
    ['before a block of HTML', '<!-- a --><p>One</p>', '<p>One</p>'],
    ['of several lines', '<!-- a\nb -->\n\nOne', '<p>One</p>'],
  ])('%s', (_where, text, html) => expect(htmlOf(text)).toBe(html));
});
