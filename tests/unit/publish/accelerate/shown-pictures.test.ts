import { describe, expect, it } from 'vitest';
import {
  keptPictures,
  missingPictures,
} from '../../../../src/publish/accelerate/shown-pictures.ts';
import { openCache } from '../../../../src/publish/accelerate/cache.ts';

const sizes = JSON.stringify({
  src: '/_astro/a.1.webp',
  srcset: '/_astro/a.1.webp 400w, /_astro/a.2.webp 800w',
});
const signs = new Map([['content/articles/a.jpg', 'bytes']]);
const everything = () => true;

describe('a picture', () => {
  it('is to be sized while nobody has, and not again', () => {
    const kept = keptPictures(openCache(), 'paper', signs);
    expect(missingPictures(['content/articles/a.jpg'], kept, everything)).toEqual([
      'content/articles/a.jpg',
    ]);
    kept.put('content/articles/a.jpg', sizes);
    expect(missingPictures(['content/articles/a.jpg'], kept, everything)).toEqual([]);
  });

  it.each(['/_astro/a.1.webp', '/_astro/a.2.webp'])('is sized again without %s', (gone) => {
    const kept = keptPictures(openCache(), 'paper', signs);
    kept.put('content/articles/a.jpg', sizes);
    const missing = missingPictures(['content/articles/a.jpg'], kept, (one) => one !== gone);
    expect(missing).toEqual(['content/articles/a.jpg']);
  });

  it.each([
    ['its bytes are others', 'paper', new Map([['content/articles/a.jpg', 'other bytes']])],
    ['the paper is another', 'another paper', signs],
  ])('is sized again where %s', (_where, paper, now) => {
    const cache = openCache();
    keptPictures(cache, 'paper', signs).put('content/articles/a.jpg', sizes);
    expect(keptPictures(cache, paper, now).get('content/articles/a.jpg')).toBeUndefined();
  });
});
