import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../src/model/hash.ts';
import {
  isShareable,
  photoRecipe,
  sharedPhotoFile,
  sharedRegion,
} from '../../../../src/model/share/share-picture.ts';

const hash = '0123456789abcdef';

describe('the part of a photograph that is shared', () => {
  it.each([
    ['landscape', { width: 2400, height: 1600 }, { left: 0, top: 112, width: 2400, height: 1260 }],
    ['portrait', { width: 1200, height: 1830 }, { left: 0, top: 396, width: 1200, height: 630 }],
    ['panorama', { width: 3600, height: 630 }, { left: 1200, top: 0, width: 1200, height: 630 }],
    ['its very shape', { width: 600, height: 315 }, { left: 0, top: 0, width: 600, height: 315 }],
  ])('is the middle, and the upper third: %s', (_shape, original, region) => {
    expect(sharedRegion(original)).toEqual(region);
  });

  it.each([
    ['50% 0%', { left: 0, top: 0 }],
    ['50% 20%', { left: 0, top: 240 }],
    ['0% 100%', { left: 0, top: 1200 }],
  ])('keeps the focus %s', (focus, corner) => {
    expect(sharedRegion({ width: 1200, height: 1830 }, focus)).toMatchObject(corner);
  });

  it('never reaches beyond the picture', () => {
    for (let width = 601; width < 700; width += 1) {
      const original = { width, height: 333 };
      const { left, top, ...size } = sharedRegion(original, '100% 100%');
      expect(left + size.width).toBeLessThanOrEqual(original.width);
      expect(top + size.height).toBeLessThanOrEqual(original.height);
    }
  });
});

it('a photograph has another address if its bytes, its focus or how it is made change', () => {
  const file = sharedPhotoFile('content/articles/road.png', hash);
  expect(file).toMatch(/^_astro\/road\.[0-9a-f]{8}\.share-50-33\.jpg$/);
  const made = hashOf(hash, JSON.stringify(photoRecipe)).slice(0, 8);
  expect(file).toBe(`_astro/road.${made}.share-50-33.jpg`);
  expect(sharedPhotoFile('content/articles/road.png', `f${hash}`)).not.toBe(file);
  expect(sharedPhotoFile('content/articles/road.png', hash, '40% 20%')).not.toBe(file);
});

it('a photograph is shared if it is at least half as large', () => {
  expect(isShareable({ kind: 'photograph', width: 600, height: 315 })).toBe(true);
  expect(isShareable({ kind: 'photograph', width: 599, height: 900 })).toBe(false);
  expect(isShareable({ kind: 'photograph', width: 1600, height: 314 })).toBe(false);
});
