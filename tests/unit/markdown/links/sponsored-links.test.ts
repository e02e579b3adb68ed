import { expect, it } from 'vitest';
import { markSponsoredLinks } from '../../../../src/markdown/links/sponsored-links.ts';

it('links to other hosts are marked as paid for, and those within the paper are not', () => {
  const html =
    '<p><a href="https://a.example/">A</a> <a class="x" href="http://b.example/">B</a> <a href="/about/">C</a> <a href="#d">D</a></p>';
  expect(markSponsoredLinks(html)).toBe(
    '<p><a rel="sponsored" href="https://a.example/">A</a> <a rel="sponsored" class="x" href="http://b.example/">B</a> <a href="/about/">C</a> <a href="#d">D</a></p>',
  );
});

it.each(['HTTPS://a.example/', 'Http://a.example/', '//a.example/'])(
  '%s is a link to another host',
  (href) => {
    expect(markSponsoredLinks(`<a href="${href}">A</a>`)).toBe(
      `<a rel="sponsored" href="${href}">A</a>`,
    );
  },
);
