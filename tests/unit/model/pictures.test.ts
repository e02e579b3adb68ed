import { describe, expect, it } from 'vitest';
import {
  pictureFolder,
  readSizeAddress,
  sizedPicture,
  sizesOf,
  type PictureKind,
} from '../../../src/model/pictures.ts';

const files = (kind: PictureKind, width: number) =>
  sizesOf({ kind, width }).map((size) => `${size.format} ${size.width}`);

describe('the files of a picture', () => {
  it.each<[PictureKind, number, string[]]>([
    ['photograph', 300, ['avif 300', 'webp 300', 'jpg 300']],
    ['photograph', 800, ['avif 480', 'avif 800', 'webp 480', 'webp 800', 'jpg 800']],
    [
      'photograph',
      4000,
      ['avif 480', 'avif 800', 'avif 1200', 'avif 1600', 'webp 480', 'webp 1200', 'jpg 1200'],
    ],
    ['transparent', 480, ['avif 480', 'webp 480', 'png 480']],
    ['animated', 600, ['webp 480', 'webp 600', 'png 600']],
    ['drawing', 600, ['svg 600']],
  ])('%s of %d px: %j', (kind, width, found) => expect(files(kind, width)).toEqual(found));
});

describe('a picture on a page', () => {
  const original = { hash: 'a', kind: 'photograph', width: 600, height: 450 } as const;
  const file = 'content/a/100% ?#\\ the café, at noon.png';
  const shown = sizedPicture(file, original, (page) => `/base${page}`);

  it('has addresses that work for any name, the smallest format first', () => {
    const folder = shown.src.replace(/\/[^/]*$/, '');
    expect(folder).toMatch(
      /^\/base\/_astro\/100%25%20%3F%23%5C%20the%20caf%C3%A9%2C%20at%20noon\.[0-9a-f]{8}$/,
    );
    expect(shown).toEqual({
      src: `${folder}/600.jpg`,
      width: 600,
      height: 450,
      smallest: `${folder}/480.webp`,
      sources: [
        { type: 'image/avif', srcset: `${folder}/480.avif 480w, ${folder}/600.avif 600w` },
        { type: 'image/webp', srcset: `${folder}/480.webp 480w, ${folder}/600.webp 600w` },
      ],
    });
  });

  it('is found by each of its addresses', () => {
    const folder = pictureFolder(file, original.hash);
    expect(readSizeAddress(decodeURI(shown.src))?.size).toEqual({ format: 'jpg', width: 600 });
    expect(readSizeAddress(decodeURIComponent(shown.smallest))).toEqual({
      folder,
      size: { format: 'webp', width: 480 },
    });
  });

  it('has other addresses when its bytes change', () => {
    expect(pictureFolder(file, 'b')).not.toBe(pictureFolder(file, 'a'));
  });

  it.each(['/news/', '/_astro/style.css', '/_astro/a/b.webp', '/other/a.0/480.webp', ''])(
    'is not at %j',
    (address) => expect(readSizeAddress(address)).toBeUndefined(),
  );
});
