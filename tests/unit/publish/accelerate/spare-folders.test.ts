import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  removeEmptyFolders,
  spareFolders,
  takeSpareFolders,
} from '../../../../src/publish/accelerate/spare-folders.ts';
import { tempFolder } from '../../temp-folder.ts';

const list = async (folder: string) =>
  (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();

it('a build gets the folders of the site before the last, and no file of it', async () => {
  const root = await tempFolder({ 'old/news/a/index.html': 'a', 'old/index.html': 'front' });
  spareFolders(root, path.join(root, 'old'));
  expect(existsSync(path.join(root, 'old'))).toBe(false);
  takeSpareFolders(root, path.join(root, 'build'));
  expect(await list(path.join(root, 'build'))).toEqual(['news', 'news/a']);
  takeSpareFolders(root, path.join(root, 'other'));
  expect(existsSync(path.join(root, 'other'))).toBe(false);
});

it('a build that has begun keeps what it has', async () => {
  const root = await tempFolder({ 'old/news/a/index.html': 'a', 'build/x.css': 'x' });
  spareFolders(root, path.join(root, 'old'));
  takeSpareFolders(root, path.join(root, 'build'));
  expect(await list(path.join(root, 'build'))).toEqual(['x.css']);
});

it('the folders of the last site replace those before it', async () => {
  const root = await tempFolder({ 'old/a/index.html': 'a', 'newer/b/index.html': 'b' });
  spareFolders(root, path.join(root, 'old'));
  spareFolders(root, path.join(root, 'newer'));
  takeSpareFolders(root, path.join(root, 'build'));
  expect(await list(path.join(root, 'build'))).toEqual(['b']);
});

it('folders of pages that are gone are removed', async () => {
  const root = await tempFolder({ 'site/a/b/index.html': 'x', 'old/c/d/index.html': 'y' });
  spareFolders(root, path.join(root, 'old'));
  takeSpareFolders(root, path.join(root, 'site/e'));
  removeEmptyFolders(path.join(root, 'site'));
  expect(await list(path.join(root, 'site'))).toEqual(['a', 'a/b', 'a/b/index.html']);
});
