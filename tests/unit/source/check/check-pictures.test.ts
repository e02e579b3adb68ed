import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';
import { checkPictures } from '../../../../src/source/check/check-pictures.ts';
import { tempFolder } from '../../temp-folder.ts';

const size = { width: 2, height: 2, channels: 3, background: 'red' } as const;
const png = await sharp({ create: size }).png().toBuffer();

it('each file that is not a picture is reported', async () => {
  const root = await tempFolder({ 'a.png': png, 'empty.png': '', 'text.jpg': 'no picture' });
  const files = ['a.png', 'empty.png', 'text.jpg'];
  const hashes = new Map(files.map((file) => [file, file]));
  const problems = await checkPictures(root, files, hashes, {
    cache: createMemoryCache(),
    engine: '',
  });
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['not-a-picture', 'empty.png'],
    ['not-a-picture', 'text.jpg'],
  ]);
});

it('a picture is checked again only if it has changed', async () => {
  const root = await tempFolder({ 'a.png': png });
  const results = { cache: createMemoryCache(), engine: '' };
  const check = (hash: string, folder = root) =>
    checkPictures(folder, ['a.png'], new Map([['a.png', hash]]), results);
  expect(await check('1')).toEqual([]);
  const changed = await tempFolder({ 'a.png': 'no picture' });
  expect(await check('1', changed)).toEqual([]);
  expect(await check('2', changed)).toMatchObject([{ code: 'not-a-picture', file: 'a.png' }]);
});
