import { describe, expect, it } from 'vitest';
import {
  cachedPictureSizes,
  missingPictures,
} from '../../../../src/publish/accelerate/picture-cache.ts';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';

const sizes = JSON.stringify({
  src: '/_astro/a.1.webp',
  srcset: '/_astro/a.1.webp 400w, /_astro/a.2.webp 800w',
});
const hashes = new Map([['content/articles/a.jpg', 'bytes']]);
const everything = () => true;

describe('a picture', () => {
  it('is sized once', () => {
    const cached = cachedPictureSizes(createMemoryCache(), 'settings', hashes);
    expect(missingPictures(['content/articles/a.jpg'], cached, everything)).toEqual([
      'content/articles/a.jpg',
    ]);
    cached.set('content/articles/a.jpg', sizes);
    expect(missingPictures(['content/articles/a.jpg'], cached, everything)).toEqual([]);
  });

  it.each(['/_astro/a.1.webp', '/_astro/a.2.webp'])('is sized again without %s', (gone) => {
    const cached = cachedPictureSizes(createMemoryCache(), 'settings', hashes);
    cached.set('content/articles/a.jpg', sizes);
    const missing = missingPictures(['content/articles/a.jpg'], cached, (one) => one !== gone);
    expect(missing).toEqual(['content/articles/a.jpg']);
  });

  it.each([
    ['its bytes have changed', 'settings', new Map([['content/articles/a.jpg', 'other bytes']])],
    ['the settings have changed', 'other settings', hashes],
  ])('is sized again if %s', (_where, settings, now) => {
    const cache = createMemoryCache();
    cachedPictureSizes(cache, 'settings', hashes).set('content/articles/a.jpg', sizes);
    expect(cachedPictureSizes(cache, settings, now).get('content/articles/a.jpg')).toBeUndefined();
  });
});
