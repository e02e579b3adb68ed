import type { Element, Root } from 'hast';
import { expect, it } from 'vitest';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypeInternalLinks } from '../../../../src/markdown/links/internal-links.ts';
import { createAddresses } from '../../../../src/model/url.ts';

const plugin = unified().use(rehypeInternalLinks, createAddresses('https://test.example/sub/'));

function hrefAfter(tagName: string, href: string) {
  const link: Element = { type: 'element', tagName, properties: { href }, children: [] };
  const tree: Root = { type: 'root', children: [link] };
  plugin.runSync(tree, new VFile({ path: 'content/articles/2009/x.md' }));
  return link.properties['href'];
}

it.each([
  ['/about/', '/sub/about/'],
  ['./y.md', '/sub/news/y/'],
  ['../../people/siraj-haqqani.md#life', '/sub/people/siraj-haqqani/#life'],
  ['/report.pdf', '/sub/report.pdf'],
  ['#here', '#here'],
  ['https://a.example/b', 'https://a.example/b'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('a reader who follows %s comes to %s', (written, href) => {
  expect(hrefAfter('a', written)).toBe(href);
});

it('only links are changed', () => expect(hrefAfter('area', '/about/')).toBe('/about/'));
