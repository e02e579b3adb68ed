import { expect, it } from 'vitest';
import { setDateline } from '../../../src/markdown/dateline.ts';

const printed = (place: string, attributes = '') =>
  `<span class="dateline"${attributes} data-pagefind-ignore><span data-pagefind-meta="dateline">${place}</span> — </span>`;

it.each([
  [
    '<p id="p-1">It rained.</p><p>More.</p>',
    `<p id="p-1">${printed('Leeds')}It rained.</p><p>More.</p>`,
  ],
  ['<h2>A</h2><p>It rained.</p>', `<h2>A</h2><p>${printed('Leeds')}It rained.</p>`],
  [
    '<blockquote><p>He said.</p></blockquote><p>It rained.</p>',
    `<blockquote><p>He said.</p></blockquote><p>${printed('Leeds')}It rained.</p>`,
  ],
  [
    '<ul><li><p>One.</p></li></ul><p title="a > b">It rained.</p>',
    `<ul><li><p>One.</p></li></ul><p title="a > b">${printed('Leeds')}It rained.</p>`,
  ],
  [
    '<p lang="ar" dir="rtl">مطر</p>',
    `<p lang="ar" dir="rtl">${printed('Leeds', ' lang="en-GB" dir="ltr"')}مطر</p>`,
  ],
  ['<ul><li><p>One.</p></li></ul>', `<p>${printed('Leeds')}</p><ul><li><p>One.</p></li></ul>`],
  ['<pre>x</pre>', `<p>${printed('Leeds')}</p><pre>x</pre>`],
])('the first paragraph of %s begins with the dateline', (html, expected) => {
  expect(setDateline(html, 'Leeds', 'en-GB')).toBe(expected);
});

it('prints the place as it was typed', () => {
  expect(setDateline('<p>x</p>', 'A & B <C>', 'en')).toContain('>A &amp; B &lt;C&gt;</span>');
});
