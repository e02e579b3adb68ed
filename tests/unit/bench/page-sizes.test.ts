import { expect, it } from 'vitest';
import { kindOf, measurePages, spread } from '../../bench/builds/page-sizes.ts';
import { tempFolder } from '../temp-folder.ts';

it.each([
  ['news/a-story/index.html', 'article'],
  ['people/x/index.html', 'name'],
  ['places/x/page/2/index.html', 'name'],
  ['news/index.html', 'list'],
  ['news/page/2/index.html', 'list'],
  ['index.html', 'list'],
  ['sections/world/page/3/index.html', 'list'],
  ['about/index.html', 'other page'],
  ['404.html', 'other page'],
  ['pagefind/pagefind.js', 'search index'],
  ['lexicon/root.json', 'lexicon'],
  ['rss.xml', 'feed'],
  ['_astro/x.css', 'script or style'],
  ['_astro/x.webp', 'picture'],
  ['.nojekyll', 'other file'],
])('%s is of the kind: %s', (file, kind) => {
  expect(kindOf(file)).toBe(kind);
});

it('a few of many are spread evenly', () => {
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6]);
  expect(spread([1, 2], 4)).toEqual([1, 2]);
});

it('files are counted and weighed by kind', async () => {
  const dist = await tempFolder({
    'news/a/index.html': 'a'.repeat(1_000),
    'news/b/index.html': 'b'.repeat(3_000),
    'rss.xml': '<rss/>',
  });
  const sizes = await measurePages(dist);
  expect(Object.keys(sizes)).toEqual(['article', 'feed']);
  expect(sizes.article).toMatchObject({ files: 2, bytes: 4_000, median: 2_000 });
  expect(sizes.article?.medianGzip).toBeLessThan(100);
});
