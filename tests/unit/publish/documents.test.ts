import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addDocuments, documentsByFile } from '../../../src/publish/documents.ts';
import { readPageFacts } from '../../../src/publish/verify/page-facts.ts';
import { checkDocuments } from '../../../src/source/check/files/check-documents.ts';
import { unread } from '../../../src/source/create-content.ts';
import { createMemoryCache } from '../../../src/source/read/result-cache.ts';
import { tempFolder } from '../temp-folder.ts';

it('the documents to which pages link are copied, under any base path', async () => {
  const files = ['a b.csv', 'c.csv'].map((name) => `content/articles/${name}`);
  const root = await tempFolder(Object.fromEntries(files.map((file) => [file, `of ${file}`])));
  const cache = createMemoryCache();
  const { hashes } = await checkDocuments(root, files, cache);
  const publication = { ...unread.publication, hashes };
  const [linked = '', other = ''] = documentsByFile(publication, cache).keys();
  expect(linked).toMatch(/^_astro\/[0-9a-f]{8}\/a-b\.csv$/);
  for (const base of ['/', '/sub/dir/']) {
    const folder = path.join(root, `dist${base}`);
    const page = readPageFacts(
      `<a href="${base}${linked}#x">A</a> <a href="/other/${other}">b</a>`,
    );
    const source = { publication, cache, engine: '' };
    await addDocuments({ root, folder }, source, base, new Map([['index.html', page]]));
    expect(existsSync(path.join(folder, linked))).toBe(true);
    expect(existsSync(path.join(folder, other))).toBe(false);
  }
});
