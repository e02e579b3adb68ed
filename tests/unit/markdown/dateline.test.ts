import { expect, it } from 'vitest';
import { setDateline } from '../../../src/markdown/dateline.ts';

const printed = (place: string) =>
  `<span class="dateline" data-pagefind-ignore><span data-pagefind-meta="dateline">${place}</span> — </span>`;

it.each([
  [
    '<p id="p-1">It rained.</p><p>More.</p>',
    `<p id="p-1">${printed('Leeds')}It rained.</p><p>More.</p>`,
  ],
  ['<h2>A</h2><p>It rained.</p>', `<h2>A</h2><p>${printed('Leeds')}It rained.</p>`],
  ['<pre>x</pre>', `<p>${printed('Leeds')}</p><pre>x</pre>`],
])('the first paragraph of %s begins with the dateline', (html, expected) => {
  expect(setDateline(html, 'Leeds')).toBe(expected);
});

it('prints the place as it was typed', () => {
  expect(setDateline('<p>x</p>', 'A & B <C>')).toContain('>A &amp; B &lt;C></span>');
});
