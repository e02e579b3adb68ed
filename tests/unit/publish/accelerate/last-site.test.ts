import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { takeAway } from '../../../../src/publish/accelerate/last-site.ts';
import { tempFolder } from '../../temp-folder.ts';

it('takes files away, and the folders that are empty then, and no others', async () => {
  const gone = ['news/a/index.html', 'news/b/c/index.html', 'news/b/index.html', 'gone/x/y/z.txt'];
  const kept = ['index.html', 'news/d/index.html'];
  const root = await tempFolder(Object.fromEntries([...gone, ...kept].map((file) => [file, ''])));
  takeAway(root, gone);
  expect((await readdir(root, { recursive: true })).sort()).toEqual([
    'index.html',
    'news',
    'news/d',
    'news/d/index.html',
  ]);
});
