import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCache } from '../../../../src/publish/accelerate/cache.ts';
import { readTexts } from '../../../../src/source/render/kept-texts.ts';
import { readPublication } from '../../../../src/source/read/publication.ts';
import { article } from '../../../support/articles.ts';
import { emptyContent } from '../../../support/site.ts';
import { tempFolder } from '../../temp-folder.ts';

const name = (alias: string) =>
  `---\nname: Siraj Haqqani\nrole: Commander\naliases: [${alias}]\n---\n\nA text.\n`;

it.each([true, false])(
  'an alias that was added is found, also after a reading that rendered texts: %j',
  async (rendersTexts) => {
    const person = 'content/people/siraj-haqqani.md';
    const root = await tempFolder({
      ...emptyContent,
      ...article({ slug: 'x', body: 'Quorndyke came.' }),
      [person]: name('Khalifa'),
    });
    const cache = openCache();
    const options = { root, environment: {}, moment: Date.now(), kept: { cache, engine: '' } };
    const mentioned = () =>
      readTexts(cache)
        .get('content/articles/x.md')
        ?.mentions.map(({ slug }) => slug);
    await readPublication(options);
    expect(mentioned()).toEqual([]);

    await writeFile(path.join(root, person), name('Quorndyke'));
    await readPublication({ ...options, rendersTexts });
    await readPublication(options);
    expect(mentioned()).toEqual(['siraj-haqqani']);
  },
);
