import { expect, it } from 'vitest';
import { sitemapOptions } from '../../../src/build/sitemap-options.ts';
import { readPublication } from '../../../src/intake/publication.ts';
import { createAddresses } from '../../../src/model/url.ts';
import { article } from '../../support/articles.ts';
import { emptyContent } from '../../support/site.ts';
import { tempFolder } from '../temp-folder.ts';

it('has every page but the search, and articles with the date of their last change', async () => {
  const root = await tempFolder({
    ...emptyContent,
    ...article({ slug: 'a' }),
    ...article({ slug: 'b', keys: { updated: '2020-05-05T09:30:00+00:00' } }),
  });
  const publication = await readPublication({ root, environment: {}, moment: Date.now() });
  const addresses = createAddresses('https://test.example/sub/');
  const { filter, serialize } = sitemapOptions(publication, addresses);
  const page = (path: string) => `https://test.example/sub/${path}`;
  const dated = async (url: string) => (await serialize?.({ url }))?.lastmod;

  expect(['', 'news/a/', 'search/', 'about/'].filter((path) => filter?.(page(path)))).toEqual([
    '',
    'news/a/',
    'about/',
  ]);
  expect(await dated(page('news/a/'))).toBe('2020-05-04T09:30:00+00:00');
  expect(await dated(page('news/b/'))).toBe('2020-05-05T09:30:00+00:00');
  expect(await dated(page('about/'))).toBeUndefined();
});
