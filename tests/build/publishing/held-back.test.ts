import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../../support/papers/articles.ts';
import { picture } from '../../support/papers/pictures.ts';
import { buildSite, emptyContent, type Files, type Site } from '../../support/sites/site.ts';

/** An article whose every part has the word in it. */
async function marked(word: string, keys: Record<string, string> = {}): Promise<Files> {
  return {
    [`content/articles/${word}-picture.png`]: await picture(64, 48),
    [`content/articles/${word}-drawing.png`]: await picture(48, 64),
    ...article({
      slug: `${word}-story`,
      keys: {
        headline: `The ${word} affair`,
        dek: `What ${word} means.`,
        image: `{ file: ./${word}-picture.png, alt: A ${word}, credit: Studio ${word} }`,
        ...keys,
      },
      body: `All about ${word}.\n\n![A ${word}, drawn](./${word}-drawing.png)`,
    }),
  };
}

const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The published files that have a word in their name or anywhere in them. */
async function filesWith({ root, built }: Site, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of await built()) {
    const bytes = await readFile(path.join(root, 'dist', file));
    const text = (isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('latin1');
    if (file.includes(word) || text.includes(word)) found.push(file);
  }
  return found;
}

const moment = Date.parse('2030-01-01T12:00:00Z') / 1000;

describe('of articles that are not public,', () => {
  let site: Site;

  beforeAll(async () => {
    site = await buildSite(
      {
        ...emptyContent,
        ...(await marked('zyxopen')),
        ...(await marked('zyxdraft', { draft: 'true' })),
        ...(await marked('zyxlater', { published: '2030-01-01T12:00:00+00:00' })),
      },
      { SOURCE_DATE_EPOCH: String(moment - 1) },
    );
    return () => site.remove();
  });

  it.each([
    ['a draft', 'zyxdraft'],
    ['one that is scheduled, a second before its moment,', 'zyxlater'],
  ])('%s is nowhere in what is published', async (_what, word) => {
    expect(await filesWith(site, word)).toEqual([]);
  });

  it('each would have been on pages, in the feed, the sitemap, the search and among the pictures', async () => {
    const files = (await filesWith(site, 'zyxopen')).join('\n');
    expect(files).toMatch(/^index\.html$/m);
    expect(files).toMatch(/^news\/zyxopen-story\/index\.html$/m);
    expect(files).toMatch(/^sections\/world\/index\.html$/m);
    expect(files).toMatch(/^rss\.xml$/m);
    expect(files).toMatch(/^sitemap-0\.xml$/m);
    expect(files).toMatch(/^pagefind\/.*\bfragment\//m);
    expect(files).toMatch(/^_astro\/zyxopen-picture.*\.webp$/m);
    expect(files).toMatch(/^_astro\/zyxopen-drawing.*\.webp$/m);
  });

  it('a scheduled one is published by a build at its moment', async () => {
    const { code, output } = await site.build({ SOURCE_DATE_EPOCH: String(moment) });
    expect(code, output).toBe(0);
    expect(await filesWith(site, 'zyxlater')).toContain('news/zyxlater-story/index.html');
    expect(await filesWith(site, 'zyxdraft')).toEqual([]);
  });

  it('a draft stops the build if a public one links to it, and the editor is told why', async () => {
    await site.write(article({ body: 'See [there](/news/zyxdraft-story/).' }));
    const { code, output } = await site.build();
    expect(code).not.toBe(0);
    expect(output).toContain(
      'content/articles/a-story.md:9 links to /news/zyxdraft-story/, which is a draft',
    );
  });
});
