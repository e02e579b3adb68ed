import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cropPhotos } from '../../../../src/publish/share/crop-photos.ts';
import { tempFolder } from '../../temp-folder.ts';

/** A picture as a camera stores it that was turned: its top is on the left. The upper tenth of what a reader sees is red. */
async function turned(): Promise<Buffer> {
  const red = { create: { width: 200, height: 1200, channels: 3, background: '#f00' } } as const;
  return sharp({ create: { width: 2000, height: 1200, channels: 3, background: '#fff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

it('a photograph is turned upright, cropped around its focus and sized', async () => {
  const root = await tempFolder({ 'a.jpg': await turned() });
  const original = { hash: 'a', width: 1200, height: 2000 };
  const photos = new Map([
    ['top.jpg', { file: 'a.jpg', original, focus: '50% 0%' }],
    ['bottom.jpg', { file: 'a.jpg', original, focus: '50% 100%' }],
  ]);
  expect(await cropPhotos(root, root, photos)).toEqual(new Map());
  const pixel = async (file: string) => {
    const image = sharp(path.join(root, file));
    expect(await image.metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    const { data } = await image.raw().toBuffer({ resolveWithObject: true });
    return [...data.subarray(0, 3)];
  };
  const [red, green] = await pixel('top.jpg');
  expect(red).toBeGreaterThan(240);
  expect(green).toBeLessThan(16);
  expect((await pixel('bottom.jpg'))[1]).toBeGreaterThan(240);
});

it('a photograph that cannot be read is named, and the others are made', async () => {
  const whole = await sharp({
    create: { width: 1300, height: 700, channels: 3, background: '#00f' },
  })
    .png()
    .toBuffer();
  const root = await tempFolder({ 'a.png': 'no picture', 'b.png': whole });
  const original = { hash: 'a', width: 1300, height: 700 };
  const photos = new Map(
    ['a', 'b'].map((name) => [`${name}.jpg`, { file: `${name}.png`, original, focus: undefined }]),
  );
  const failed = await cropPhotos(root, root, photos);
  expect([...failed.keys()]).toEqual(['a.jpg']);
  expect((await sharp(path.join(root, 'b.jpg')).metadata()).width).toBe(1200);
});
