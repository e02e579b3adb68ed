import { expect, it } from 'vitest';
import { markWithdrawnLinks } from '../../../../src/markdown/links/withdrawn-links.ts';

it('says beside a link that the story is withdrawn, and leads to the notice as a whole', () => {
  const html =
    '<p><a href="/news/x/#p-1" title="T">the <em>bridge</em></a>, <a href="/news/y/#a">another</a></p>';
  expect(markWithdrawnLinks(html, '(retiré)', (path) => path === '/news/x/')).toBe(
    '<p><a href="/news/x/" title="T">the <em>bridge</em></a> <span>(retiré)</span>, <a href="/news/y/#a">another</a></p>',
  );
});
