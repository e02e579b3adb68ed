import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { checkPictures, getPicture } from '../../../../../src/source/check/files/check-pictures.ts';
import { createMemoryCache } from '../../../../../src/source/read/result-cache.ts';
import { tempFolder } from '../../../temp-folder.ts';

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
  expect(getPicture(cache, 'a.png')).toEqual({
    hash: hashes.get('a.png'),
    kind: 'photograph',
    width: 2,
    height: 3,
  });
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

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });
const clear = { create: { width: 2, height: 2, channels: 4, background: '#f000' } } as const;
const vector = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6">${content}</svg>`;

const jpeg = await noise(64, 64).jpeg({ progressive: true }).toBuffer();
const webp = await noise(32, 32).webp().toBuffer();
const avif = await noise(256, 256).avif({ effort: 0 }).toBuffer();
const gif = await noise(32, 32).gif().toBuffer();
const frames = await sharp([await pngOf('red'), await pngOf('blue')], { join: { animated: true } })
  .gif()
  .toBuffer();

/** What the check says of a file: the code of its problem, or the kind of the picture. */
async function verdict(name: string, bytes: Buffer | string): Promise<string | undefined> {
  const root = await tempFolder({ [name]: bytes });
  const cache = createMemoryCache();
  const { problems } = await checkPictures(root, [name], cache);
  return problems[0]?.code ?? getPicture(cache, name).kind;
}

it.each([
  ['a.jpg', jpeg, 'photograph'],
  ['a.avif', avif, 'photograph'],
  ['a.webp', webp, 'photograph'],
  ['a.gif', gif, 'photograph'],
  ['clear.png', await sharp(clear).png().toBuffer(), 'transparent'],
  ['moving.gif', frames, 'animated'],
  ['a.svg', vector('<path d="M0 0"/>'), 'drawing'],
  ['with-a-film.jpg', Buffer.concat([jpeg, Buffer.from('a film')]), 'photograph'],
])('%s is published', async (name, bytes, kind) => {
  expect(await verdict(name, bytes)).toBe(kind);
});

/** The first part of a file, as a broken transfer leaves it. */
const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.7));

const long = await sharp({
  create: { width: 20_000, height: 6000, channels: 3, background: 'red' },
})
  .png()
  .toBuffer();

const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

it.each([
  ['cut.jpg', cut(jpeg), 'damaged-picture'],
  ['cut.png', cut(await noise(32, 32).png().toBuffer()), 'damaged-picture'],
  ['cut.webp', cut(webp), 'not-a-picture'],
  ['cut.gif', cut(gif), 'not-a-picture'],
  ['cut.avif', cut(avif), 'damaged-picture'],
  ['large.png', long, 'picture-too-large'],
  ['heavy.png', Buffer.alloc(40_000_001), 'picture-too-heavy'],
  ['heavy.svg', Buffer.alloc(1_000_001), 'picture-too-heavy'],
  ['tiff.jpg', await noise(8, 8).tiff().toBuffer(), 'picture-format'],
  ['phone.jpg', heic, 'picture-format'],
  ['script.svg', vector('<script/>'), 'unsafe-drawing'],
  ['drawing.png', vector(''), 'not-a-picture'],
  // Noise may happen to have a tag.
  ['photo.svg', await sharp(png).jpeg().toBuffer(), 'not-a-picture'],
])('%s is refused', async (name, bytes, code) => {
  expect(await verdict(name, bytes)).toBe(code);
});
