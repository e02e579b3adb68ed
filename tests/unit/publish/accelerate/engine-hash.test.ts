import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { engineHash } from '../../../../src/publish/accelerate/engine-hash.ts';
import { tempFolder } from '../../temp-folder.ts';

const engine = {
  'package.json': '{ "devDependencies": { "astro": "7.3.5" } }',
  'tsconfig.json': '{}',
  'astro.config.mjs': 'export default {};',
  'src/markdown/plugin.ts': 'export const plugin = 1;',
  'src/layouts/article.astro': '<article />',
  'node_modules/astro/package.json': '{ "version": "7.3.5" }',
  'content/articles/x.md': 'A story',
};

it.each([
  ['a plugin', 'src/markdown/plugin.ts', 'export const plugin = 2;'],
  ['a template', 'src/layouts/article.astro', '<section />'],
  ['the configuration', 'astro.config.mjs', 'export default { base: "/x/" };'],
  [
    'the version of Astro that is installed',
    'node_modules/astro/package.json',
    '{ "version": "8" }',
  ],
  ['what is installed beneath', 'node_modules/.package-lock.json', '{ "packages": {} }'],
])('changes with %s', async (_what, file, text) => {
  const root = await tempFolder(engine);
  const before = engineHash(root);
  await writeFile(path.join(root, file), text);
  expect(engineHash(root)).not.toBe(before);
});

it('is the same for other content, in another place, and after a change of documentation', async () => {
  const one = await tempFolder(engine);
  const other = await tempFolder({
    ...engine,
    'content/articles/x.md': 'Another story',
    'src/markdown/README.md': 'How it works',
  });
  expect(engineHash(one)).toBe(engineHash(other));
});
