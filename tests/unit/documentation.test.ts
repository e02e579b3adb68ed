/** Links of the documentation to files of the project. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/sites/site.ts';

/** A link to a file beside the page, without its fragment. */
const link = /\]\((?![a-z]+:|\/|#)([^)#\s]+)/g;

/** Examples of what people write, between marks of code, link to nothing. */
const withoutCode = (text: string) => text.replace(/^```[^]*?^```$|`[^`\n]*`/gm, '');

const pages = (
  await Promise.all(
    ['.', 'content', 'src', 'tests'].map(async (root) => {
      const found = await readdir(path.join(projectRoot, root), { recursive: root !== '.' });
      return found.map((file) => path.posix.join(root, ...file.split(path.sep)));
    }),
  )
)
  .flat()
  .filter((file) => /(^|\/)README\.md$|^CHANGELOG\.md$|^src\/decisions\/.*\.md$/.test(file));

it('finds the pages', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['README.md', 'content/README.md', 'src/README.md']),
  );
});

it.each(pages)('each link of %s leads to a file', async (page) => {
  const text = withoutCode(await readFile(path.join(projectRoot, page), 'utf8'));
  const folder = path.join(projectRoot, path.dirname(page));
  const targets = [...text.matchAll(link)].map(([, target = '']) => decodeURI(target));
  expect(targets.filter((target) => !existsSync(path.join(folder, target)))).toEqual([]);
});
