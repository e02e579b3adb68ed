/** House rules on the names of files and folders. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/sites/site.ts';

/** Names that say nothing of what is inside. */
const grabBags = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib'];

/** `story-card.astro`, `robots.txt.ts`; a page may also be `[slug].astro` or `[...page].astro`. */
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
const parameter = /^\[(\.\.\.)?[a-z]+\](\.[a-z]+)*$/;

const found = await readdir(path.join(projectRoot, 'src'), { recursive: true });
const files = found.map((file) => file.split(path.sep).join('/')).sort();

it('finds the source', () => {
  expect(files).toEqual(expect.arrayContaining(['errors/catalogue.ts', 'pages/news/[slug].astro']));
});

it('files and folders have names in small letters and hyphens', () => {
  const odd = files.filter((file) => {
    const name = path.posix.basename(file);
    const isParameter = file.startsWith('pages/') && parameter.test(name);
    return name !== 'README.md' && !isParameter && !kebabCase.test(name);
  });
  expect(odd).toEqual([]);
});

it('no file hides what it holds behind the name index', () => {
  expect(files.filter((file) => /(^|\/)index\.(ts|mjs|js)$/.test(file))).toEqual([]);
});

it('no folder or file is a grab-bag', () => {
  const names = (file: string) => path.posix.basename(file).replace(/\..*$/, '');
  expect(files.filter((file) => grabBags.includes(names(file)))).toEqual([]);
});
