import { describe, expect, it } from 'vitest';
import { sizesOf, widthsOf } from '../../../src/model/pictures.ts';

describe('a picture', () => {
  it.each([
    [300, [300]],
    [800, [480, 800]],
    [1600, [480, 800, 1200, 1600]],
    [4000, [480, 800, 1200, 1600]],
  ])('of %d px is offered in %j', (width, widths) => expect(widthsOf({ width })).toEqual(widths));

  it('has addresses that change with its bytes and work for any file name', () => {
    const original = { hash: '0123456789abcdef', width: 600, height: 450 };
    expect(sizesOf('content/a/the café, at noon.png', original, (page) => `/base${page}`)).toEqual({
      src: '/base/_astro/the%20caf%C3%A9%2C%20at%20noon.01234567/600.webp',
      srcset:
        '/base/_astro/the%20caf%C3%A9%2C%20at%20noon.01234567/480.webp 480w, /base/_astro/the%20caf%C3%A9%2C%20at%20noon.01234567/600.webp 600w',
      smallest: '/base/_astro/the%20caf%C3%A9%2C%20at%20noon.01234567/480.webp',
      width: 600,
      height: 450,
    });
  });
});
