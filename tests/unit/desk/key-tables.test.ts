import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { keyTablesFiles, withKeyTables } from '../../../src/desk/key-tables.ts';

test.each(keyTablesFiles)('%s has the keys of the schemas (npm run docs)', async (file) => {
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/\| `\w+` /);
  expect(text).toBe(await withKeyTables(text, file));
});

test.each([
  ...['article', 'name', 'section', 'author', 'page', 'site'],
  ...['front', 'frontStory', 'frontRow', 'frontBanner'],
  ...['figure', 'gallery', 'quote', 'embed', 'note'],
])('the documentation for editors has a table of the keys of %s', async (name) => {
  const texts = await Promise.all(keyTablesFiles.map((file) => readFile(file, 'utf8')));
  expect(texts.join('\n')).toContain(`<!-- keys:${name} -->`);
});

test('a table is replaced, and the text around it stays', async () => {
  const text = 'One.\n\n<!-- keys:page -->\n\nout of date\n\n<!-- /keys -->\n\nTwo.\n';
  const updated = await withKeyTables(text, 'content/README.md');
  expect(updated).toMatch(
    /^One\.\n\n<!-- keys:page -->\n\n\| Key .*\n\n<!-- \/keys -->\n\nTwo\.\n$/s,
  );
  expect(updated).toMatch(/^\| `title` +\| yes +\| The title of the page\. +\| `About us`/m);
  expect(updated).not.toContain('out of date');
});

test('a table of an unknown name is an error with its line, so that no table goes missing', async () => {
  const text = '# Keys\n\n<!-- keys:artcle --><!-- /keys -->';
  await expect(withKeyTables(text, 'content/README.md')).rejects.toThrow(
    /content\/README\.md:3 .*“artcle”.*\[unknown-key-table\]\n.*\n.*Did you mean article\?/,
  );
});
