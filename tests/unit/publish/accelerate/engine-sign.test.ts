import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { engineSign } from '../../../../src/publish/accelerate/engine-sign.ts';
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
])('is another after a change of %s', async (_what, file, text) => {
  const root = await tempFolder(engine);
  const before = engineSign(root);
  await writeFile(path.join(root, file), text);
  expect(engineSign(root)).not.toBe(before);
});

it('is the same for other content, and in another place', async () => {
  const one = await tempFolder(engine);
  const other = await tempFolder({ ...engine, 'content/articles/x.md': 'Another story' });
  expect(engineSign(one)).toBe(engineSign(other));
});
