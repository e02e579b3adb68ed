import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { checkPictures, getPicture } from '../../../../src/source/check/check-pictures.ts';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';
import { tempFolder } from '../../temp-folder.ts';

const pngOf = (background: string, width = 2) =>
  sharp({ create: { width, height: 3, channels: 3, background } })
    .png()
    .toBuffer();
const png = await pngOf('red');

it('each file that is not a picture is reported', async () => {
  const root = await tempFolder({ 'a.png': png, 'empty.png': '', 'text.jpg': 'no picture' });
  const files = ['a.png', 'empty.png', 'text.jpg', 'missing.png'];
  const { problems } = await checkPictures(root, files, createMemoryCache());
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['not-a-picture', 'empty.png'],
    ['not-a-picture', 'text.jpg'],
    ['not-a-picture', 'missing.png'],
  ]);
});

it('the size of a picture is the one in which it is seen', async () => {
  const turned = await sharp(await pngOf('red'))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const root = await tempFolder({ 'a.png': png, 'turned.jpg': turned });
  const cache = createMemoryCache();
  const { hashes } = await checkPictures(root, ['a.png', 'turned.jpg'], cache);
  expect(getPicture(cache, 'a.png')).toEqual({ hash: hashes.get('a.png'), width: 2, height: 3 });
  expect(getPicture(cache, 'turned.jpg')).toMatchObject({ width: 3, height: 2 });
});

it('a change is noticed just after the file was read', async () => {
  const root = await tempFolder({ 'a.png': png });
  const cache = createMemoryCache();
  const before = await checkPictures(root, ['a.png'], cache);
  writeFileSync(path.join(root, 'a.png'), await pngOf('blue'));
  const after = await checkPictures(root, ['a.png'], cache);
  expect(after.hashes).not.toEqual(before.hashes);
});

it('a change is noticed even if size and time of the file stay the same', async () => {
  const root = await tempFolder({ 'a.png': png });
  const file = path.join(root, 'a.png');
  const old = new Date('2020-01-01T00:00:00Z');
  utimesSync(file, old, old);
  const cache = createMemoryCache();
  const before = await checkPictures(root, ['a.png'], cache);
  writeFileSync(file, await pngOf('blue'));
  utimesSync(file, old, old);
  expect((await checkPictures(root, ['a.png'], cache)).hashes).not.toEqual(before.hashes);
});
