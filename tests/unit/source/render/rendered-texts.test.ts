import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readPublication } from '../../../../src/source/read/publication.ts';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';
import { getTexts } from '../../../../src/source/render/rendered-texts.ts';
import { article } from '../../../support/papers/articles.ts';
import { emptyContent } from '../../../support/sites/site.ts';
import { tempFolder } from '../../temp-folder.ts';

const name = (alias: string) =>
  `---\nname: Siraj Haqqani\nrole: Commander\naliases: [${alias}]\n---\n\nA text.\n`;

/** Reads a publication again and again with the same cache. */
function readerOf(root: string) {
  const cache = createMemoryCache();
  const results = { cache, engine: '' };
  return {
    read: () => readPublication({ root, environment: {}, moment: Date.now(), results }),
    mentioned: () =>
      getTexts(cache)
        .get('content/articles/x.md')
        ?.mentions.map(({ slug }) => slug),
  };
}

it('an alias that was added is found in a text that has not changed', async () => {
  const person = 'content/people/siraj-haqqani.md';
  const root = await tempFolder({
    ...emptyContent,
    ...article({ slug: 'x', body: 'Quorndyke came.' }),
    [person]: name('Khalifa'),
  });
  const { read, mentioned } = readerOf(root);
  expect((await read()).rendered).toBe(5);
  expect(mentioned()).toEqual([]);
  expect((await read()).rendered).toBe(0);

  await writeFile(path.join(root, person), name('Quorndyke'));
  expect((await read()).rendered).toBe(2);
  expect(mentioned()).toEqual(['siraj-haqqani']);
});

it('a name that a story lists is found anew when another name takes its alias', async () => {
  const person = (title: string, alias: string) =>
    `---\nname: ${title}\nrole: Poet\naliases: [${alias}]\n---\n\nA text.\n`;
  const root = await tempFolder({
    ...emptyContent,
    ...article({ slug: 'x', keys: { people: '[Jo]' }, body: 'Smith came.' }),
    'content/people/joanna-smith.md': person('Joanna Smith', 'Jo'),
  });
  const { read, mentioned } = readerOf(root);
  await read();
  expect(mentioned()).toEqual(['joanna-smith']);

  await writeFile(path.join(root, 'content/people/jo.md'), person('Jo', 'Jojo'));
  expect((await read()).rendered).toBe(2);
  expect(mentioned()).toEqual([]);
});
