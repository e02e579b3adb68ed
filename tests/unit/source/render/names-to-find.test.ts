import { expect, it } from 'vitest';
import { readPublication } from '../../../../src/source/read/publication.ts';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';
import {
  namesToFind,
  namesToSearch,
  printedNames,
} from '../../../../src/source/render/names-to-find.ts';
import { getTexts } from '../../../../src/source/render/rendered-texts.ts';
import { article } from '../../../support/papers/articles.ts';
import { emptyContent } from '../../../support/sites/site.ts';
import { tempFolder } from '../../temp-folder.ts';

const manning = `---
name: Chelsea Manning
role: Whistleblower
aliases:
  - Chelsea Elizabeth Manning
  - { name: Bradley Manning, former: true }
  - { name: Breanna Manning }
---
`;

async function read() {
  const cache = createMemoryCache();
  const publication = await readPublication({
    root: await tempFolder({
      ...emptyContent,
      ...article({ slug: 'x', body: 'The army arrested Bradley Manning.' }),
      'content/people/chelsea-manning.md': manning,
      'content/authors/the-desk.md': '---\nname: The Desk\nkind: desk\n---\n',
    }),
    environment: {},
    moment: Date.now(),
    results: { cache, engine: '' },
  });
  return { publication, cache };
}

it('a former name is searched and found in texts, and not among the shown aliases', async () => {
  const { publication, cache } = await read();
  const { entries } = publication;
  expect(printedNames(entries, String)).toMatchObject([
    { aliases: ['Chelsea Elizabeth Manning', 'Breanna Manning'], former: ['Bradley Manning'] },
  ]);
  expect(namesToFind(entries, String)[0]?.aliases).toContain('Bradley Manning');
  expect(namesToSearch(entries)[0]).toMatchObject({ hidden: ['Bradley Manning'] });
  const { mentions } = getTexts(cache).get('content/articles/x.md') ?? {};
  expect(mentions?.map(({ slug }) => slug)).toEqual(['chelsea-manning']);
});

it('the search knows authors, and desks as such', async () => {
  const { entries } = (await read()).publication;
  const authors = namesToSearch(entries).filter(({ kind }) => kind === 'authors');
  expect(authors).toContainEqual(expect.objectContaining({ id: 'the-desk', desk: true }));
});
