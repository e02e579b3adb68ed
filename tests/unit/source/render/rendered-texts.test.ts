import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readPublication } from '../../../../src/source/read/publication.ts';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';
import { getTexts } from '../../../../src/source/render/rendered-texts.ts';
import { article } from '../../../support/articles.ts';
import { emptyContent } from '../../../support/site.ts';
import { tempFolder } from '../../temp-folder.ts';

const name = (alias: string) =>
  `---\nname: Siraj Haqqani\nrole: Commander\naliases: [${alias}]\n---\n\nA text.\n`;

it('an alias that was added is found in a text that has not changed', async () => {
  const person = 'content/people/siraj-haqqani.md';
  const root = await tempFolder({
    ...emptyContent,
    ...article({ slug: 'x', body: 'Quorndyke came.' }),
    [person]: name('Khalifa'),
  });
  const cache = createMemoryCache();
  const read = () =>
    readPublication({
      root,
      environment: {},
      moment: Date.now(),
      results: { cache, engine: '' },
    });
  const mentioned = () =>
    getTexts(cache)
      .get('content/articles/x.md')
      ?.mentions.map(({ slug }) => slug);
  expect((await read()).rendered).toBe(5);
  expect(mentioned()).toEqual([]);
  expect((await read()).rendered).toBe(0);

  await writeFile(path.join(root, person), name('Quorndyke'));
  expect((await read()).rendered).toBe(2);
  expect(mentioned()).toEqual(['siraj-haqqani']);
});
