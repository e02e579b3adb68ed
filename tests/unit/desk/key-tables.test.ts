import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { keyTablesFile, withKeyTables } from '../../../src/desk/key-tables.ts';

test('the documentation for editors has the keys of the schemas (npm run docs)', async () => {
  const text = await readFile(keyTablesFile, 'utf8');
  expect(text).toContain('| `headline` ');
  expect(text).toBe(await withKeyTables(text));
});

test.each('article name section author page site front frontStory frontRow frontBanner'.split(' '))(
  'the documentation for editors has a table of the keys of %s',
  async (name) => {
    expect(await readFile(keyTablesFile, 'utf8')).toContain(`<!-- keys:${name} -->`);
  },
);

test('a table is replaced, and the text around it stays', async () => {
  const text = 'One.\n\n<!-- keys:page -->\n\nout of date\n\n<!-- /keys -->\n\nTwo.\n';
  const updated = await withKeyTables(text);
  expect(updated).toMatch(
    /^One\.\n\n<!-- keys:page -->\n\n\| Key .*\n\n<!-- \/keys -->\n\nTwo\.\n$/s,
  );
  expect(updated).toMatch(/^\| `title` +\| yes +\| The title of the page\. +\| `About us`/m);
  expect(updated).not.toContain('out of date');
});

test('a table of an unknown name is an error with its line, so that no table goes missing', async () => {
  const text = '# Keys\n\n<!-- keys:artcle --><!-- /keys -->';
  await expect(withKeyTables(text)).rejects.toThrow(
    /content\/README\.md:3 .*“artcle”.*\[unknown-key-table\]\n.*\n.*Did you mean article\?/,
  );
});
