import { expect, it } from 'vitest';
import { listFiles } from '../../../src/publish/list-files.ts';
import { readPages } from '../../../src/publish/page-renderer.ts';
import { removeUnusedPictures } from '../../../src/publish/unused-pictures.ts';
import { tempFolder } from '../temp-folder.ts';

it('removes the pictures in the folder of assets that nothing shows', async () => {
  const folder = await tempFolder({
    'index.html':
      '<meta property="og:image" content="https://test.example/_astro/shared.X1.png">' +
      '<img src="/sub/_astro/shown.X1.webp" srcset="/sub/_astro/stra%C3%9Fe%201.X1.webp 480w">',
    'rss.xml': '<img>https://test.example/_astro/fed.X1.JPG</img>',
    '_astro/site.css': 'p { background: url(styled.X1.png) }',
    '_astro/shown.X1.webp': 'x',
    '_astro/straße 1.X1.webp': 'x',
    '_astro/shared.X1.png': 'x',
    '_astro/fed.X1.JPG': 'x',
    '_astro/styled.X1.png': 'x',
    '_astro/draft.X1.webp': 'of a draft',
    '_astro/shown.X1.jpg': 'the original',
    '_astro/unused.X1.js': 'no picture',
    'logo.png': 'not in the folder of assets',
  });
  const files = listFiles(folder);
  const left = await removeUnusedPictures(folder, files, await readPages(folder, new Set()));
  expect(left.toSorted()).toEqual(listFiles(folder).sort());
  expect(left.toSorted()).toEqual([
    '_astro/fed.X1.JPG',
    '_astro/shared.X1.png',
    '_astro/shown.X1.webp',
    '_astro/site.css',
    '_astro/straße 1.X1.webp',
    '_astro/styled.X1.png',
    '_astro/unused.X1.js',
    'index.html',
    'logo.png',
    'rss.xml',
  ]);
});

it('has nothing to do in a build without pictures', async () => {
  const folder = await tempFolder({ 'index.html': 'x' });
  const pages = await readPages(folder, new Set());
  expect(await removeUnusedPictures(folder, ['index.html'], pages)).toEqual(['index.html']);
});
