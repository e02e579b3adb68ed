import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../support/built/rendered-html.ts';

/** The HTML of a text, without the spaces at the ends of its lines and elements. */
const flat = (text: string) => htmlOf(text).replace(/[ \t]+(?=\n|<)/g, '');

describe('a backslash at the end of a line is a break, or nothing', () => {
  it.each([
    ['One\\\ntwo', '<p>One<br>\ntwo</p>'],
    ['One \\ \ntwo', '<p>One<br>\ntwo</p>'],
    ['One\\', '<p>One</p>'],
    ['One\\\n\ntwo\\ ', '<p>One</p>\n<p>two</p>'],
    ['One\n\n\\\n\\\n\ntwo', '<p>One</p>\n<p>two</p>'],
    ['One\\\n\\\ntwo', '<p>One</p>\n<p>two</p>'],
    ['> One\\\n> two\\', '<blockquote>\n<p>One<br>\ntwo</p>\n</blockquote>'],
    ['- One\\\n- two\\\n  three', '<ul>\n<li>One</li>\n<li>two<br>\nthree</li>\n</ul>'],
    ['*One*\\', '<p><em>One</em></p>'],
  ])('%j', (text, html) => {
    expect(flat(text)).toBe(html);
  });

  it('in a heading', () => {
    expect(htmlOf('## One\\\n\ntwo')).toMatch(/<h2[^>]*>One<\/h2>\n<p>two/);
  });
});

describe('another one is printed', () => {
  it.each([
    ['A drive is C:\\', 'A drive is C:\\'],
    ['It is in C:\\new\\', 'It is in C:\\new\\'],
    ['One\\\\', 'One\\'],
    ['`One\\`', '<code>One\\</code>'],
    ['One\\two', 'One\\two'],
  ])('%j', (text, html) => {
    expect(htmlOf(text)).toBe(`<p>${html}</p>`);
  });

  it('in a block of code', () => {
    expect(htmlOf('```\none\\\ntwo\\\n```')).toContain('one\\\ntwo\\');
  });
});
