import { expect, it } from 'vitest';
import { readBuild } from '../../../../src/publish/verify/check-pages.ts';
import { removeUnusedPictures } from '../../../../src/publish/verify/unused-pictures.ts';
import { tempFolder } from '../../temp-folder.ts';

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
  const build = await readBuild(folder, new Set());
  await removeUnusedPictures(folder, build, '_astro');

  const { files } = await readBuild(folder, new Set());
  expect([...files].sort()).toEqual([
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
  expect(build.files).toEqual(files);
});

it('has nothing to do in a build without pictures', async () => {
  const folder = await tempFolder({ 'index.html': 'x' });
  const build = await readBuild(folder, new Set());
  await removeUnusedPictures(folder, build, '_astro');
  expect(build.files).toEqual(new Set(['index.html']));
});
