import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../support/built/rendered-html.ts';

const link = (url: string, words = url) => `<a href="${url}">${words}</a>`;

describe('a bare address loses the backslashes of an export', () => {
  it.each([
    ['https://www.example.org/a\\_b', link('https://www.example.org/a_b')],
    ['https://x.example/?x=1\\&y=2', link('https://x.example/?x=1&#x26;y=2')],
    [
      'See www.x.example/a\\_b\\-c.',
      `See ${link('http://www.x.example/a_b-c', 'www.x.example/a_b-c')}.`,
    ],
    ['(https://x.example/a\\#b\\=c)', `(${link('https://x.example/a#b=c')})`],
    ['<https://x.example/a\\_b>', link('https://x.example/a_b')],
    ['https://x.example/a\\_b\\_ is', `${link('https://x.example/a_b_')} is`],
    ['Go to https://x.example/a\\_b\\!', `Go to ${link('https://x.example/a_b')}!`],
    ['https://x.example/a?utm\\_source=b\\&c\\_d=1', link('https://x.example/a?c_d=1')],
    ['**https://x.example/a\\_b**', `<strong>${link('https://x.example/a_b')}</strong>`],
  ])('%s', (text, html) => expect(htmlOf(text)).toBe(`<p>${html}</p>`));
});

describe('other backslashes stay', () => {
  it.each([
    ['`https://x.example/a\\_b`', '<code>https://x.example/a\\_b</code>'],
    ['[w](https://x.example/a\\_b)', link('https://x.example/a_b', 'w')],
    ['https://x.example/a\\b', link('https://x.example/a%5Cb', 'https://x.example/a\\b')],
    ['https://x.example/a, C:\\\\_b', `${link('https://x.example/a')}, C:\\_b`],
  ])('%s', (text, html) => expect(htmlOf(text)).toBe(`<p>${html}</p>`));
});
