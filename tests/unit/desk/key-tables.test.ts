import { readFile } from 'node:fs/promises';
import prettier from 'prettier';
import { expect, test } from 'vitest';
import { withKeyTables } from '../../../src/desk/key-tables.ts';

test('the README documents the keys as the schemas have them (npm run docs)', async () => {
  const readme = await readFile('README.md', 'utf8');
  const options = await prettier.resolveConfig('README.md');
  const current = await prettier.format(withKeyTables(readme), {
    ...options,
    filepath: 'README.md',
  });
  expect(readme).toBe(current);
});

test('a mark that names no schema is an error, so that a table never goes missing', () => {
  expect(() => withKeyTables('<!-- keys:nothing --><!-- /keys -->')).toThrow('nothing');
});
