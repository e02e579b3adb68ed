/** What other sites show beside a link to a page. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { article } from '../support/papers/articles.ts';
import { attribute, readPage, words, type Page } from '../support/built/pages.ts';
import { patchEngine } from '../support/sites/patch-engine.ts';
import { halves, picture } from '../support/papers/pictures.ts';
import { buildSite, emptyContent, type Site } from '../support/sites/site.ts';

/** With marks that mean something in YAML, HTML and the markup of cards. */
const quoted = `'A "quoted" bridge & a road: 5 < 6'`;
const arabic = 'باكستان ترفض طلب الولايات المتحدة';
const picturesOf = (files: readonly string[]) =>
  files.filter((file) => /\.share-|\/card\./.test(file));

let site: Site;

beforeAll(async () => {
  site = await buildSite({
    ...emptyContent,
    ...article({
      slug: 'photo',
      keys: { image: '{ file: ./café road.png, alt: "A “road”", credit: A. Khan }' },
    }),
    ...article({ slug: 'words', keys: { headline: quoted } }),
    ...article({ slug: 'arabic', keys: { headline: arabic } }),
    ...article({ slug: 'hindi', keys: { headline: 'हिन्दी समाचार' } }),
    ...article({
      slug: 'small',
      keys: { image: '{ file: ./small.png, alt: Small, credit: A. Khan }' },
    }),
    ...article({
      slug: 'draft',
      keys: {
        headline: 'Not yet',
        draft: 'true',
        image: '{ file: ./secret.png, alt: A secret, credit: A. Khan }',
      },
    }),
    // The left half is black and the right half is white.
    'content/articles/café road.png': await halves(2400, 1000),
    'content/articles/small.png': await picture(320, 200),
    'content/articles/secret.png': await picture(1300, 700),
  });
  return () => site.remove();
});

const meta = (page: Page, property: string) => attribute(page.one('meta', { property }), 'content');

async function sharedBy(file: string) {
  const page = await readPage(site, file);
  const url = new URL(meta(page, 'og:image'));
  const name = decodeURI(url.pathname.slice(1));
  return { page, url, name, file: path.join(site.root, 'dist', name) };
}

/** How much ink is on each half of a card, below its head. */
async function inkOnHalves(file: string): Promise<{ left: number; right: number }> {
  const inkFrom = async (left: number) => {
    const region = { left, top: 130, width: 600, height: 400 };
    const { channels } = await sharp(await sharp(file).extract(region).toBuffer()).stats();
    return 255 - (channels[0]?.mean ?? 255);
  };
  return { left: await inkFrom(0), right: await inkFrom(600) };
}

describe('every share picture', () => {
  it('is a JPEG file of 1200 × 630 pixels', async () => {
    const files = picturesOf(await site.built());
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const found = await sharp(path.join(site.root, 'dist', file)).metadata();
      expect(found, file).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    }
  });

  it('is of something that is public', async () => {
    const pages = ['photo', 'words', 'arabic', 'hindi', 'small'].map((slug) =>
      sharedBy(`news/${slug}/index.html`),
    );
    const others = ['index.html', 'sections/world/index.html'].map(sharedBy);
    const shared = await Promise.all([...pages, ...others]);
    const files = picturesOf(await site.built());
    expect(files).toEqual([...new Set(shared.map(({ name }) => name))].sort());
    expect(files.join()).not.toContain('secret');
  });
});

describe('a shared link shows', () => {
  it('the photograph of a story, cropped to its middle', async () => {
    const { page, file, name } = await sharedBy('news/photo/index.html');
    expect(name).toMatch(/^_astro\/café road\.[0-9a-f]{8}\.share-50-33\.jpg$/);
    expect(meta(page, 'og:image:alt')).toBe('A “road”');
    const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number) => data[(315 * info.width + x) * info.channels];
    expect([at(590), at(610)]).toEqual([expect.closeTo(0, -1), expect.closeTo(255, -1)]);
  });

  it('the photograph to search engines, too', async () => {
    const { page, url } = await sharedBy('news/photo/index.html');
    const data = JSON.parse(words(page.one('script', { type: 'application/ld+json' })));
    expect(data.image).toEqual([
      url.href,
      expect.stringMatching(/^https:\/\/test\.example\/_astro\/.*\/1200\.png$/),
    ]);
  });

  it('a card with the headline of a story that has none', async () => {
    const { page, name, file } = await sharedBy('news/words/index.html');
    expect(name).toMatch(/^_astro\/card\./);
    expect(meta(page, 'og:image:alt')).toBe('A “quoted” bridge & a road: 5 < 6');
    const { left, right } = await inkOnHalves(file);
    expect(left).toBeGreaterThan(right);
  });

  it('a card set from the right for a headline in Arabic', async () => {
    const { left, right } = await inkOnHalves((await sharedBy('news/arabic/index.html')).file);
    expect(right).toBeGreaterThan(left);
  });

  it('a card in place of a photograph that is too small', async () => {
    expect((await sharedBy('news/small/index.html')).name).toMatch(/^_astro\/card\./);
  });

  it('the card of the section, where no font has the letters of the headline', async () => {
    const { name } = await sharedBy('news/hindi/index.html');
    expect(name).toBe((await sharedBy('sections/world/index.html')).name);
  });

  it('the card of the paper for pages without one of their own', async () => {
    const front = await sharedBy('index.html');
    expect((await sharedBy('names/index.html')).name).toBe(front.name);
    expect((await sharedBy('sections/world/index.html')).name).not.toBe(front.name);
  });
});

describe('the next build', () => {
  it('draws the same bytes', async () => {
    const before = await site.hashes();
    await site.forgetBuilds('program');
    expect((await site.build()).code).toBe(0);
    expect(await site.hashes()).toEqual(before);
  });

  it('draws only what is new, and removes what no page shows', async () => {
    const before = await site.hashes();
    const file = 'content/articles/words.md';
    await site.write(article({ slug: 'words', keys: { headline: 'Another headline' } }));
    onTestFinished(async () => {
      await site.write(article({ slug: 'words', keys: { headline: quoted } }));
    });
    expect((await site.build()).code, file).toBe(0);
    const after = await site.hashes();
    const changed = (one: typeof before, other: typeof before) =>
      picturesOf(Object.keys(one)).filter((name) => one[name] !== other[name]);
    expect(changed(before, after)).toHaveLength(1);
    expect(changed(after, before)).toHaveLength(1);
  });

  it('shows a plain picture and says so in one line if no card can be drawn', async () => {
    const draw = [
      'export function createCardPainter()',
      'export function createPainter()',
    ] as const;
    await patchEngine(site, 'src/publish/share/draw-card.ts', ...draw, {});
    await rm(path.join(site.root, '.astro/broadsheet/share'), { recursive: true });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(output.match(/share pictures? .*plain.*/g)).toHaveLength(1);
    const cards = picturesOf(await site.built()).filter((name) => name.includes('card.'));
    const hashes = await site.hashes();
    expect(new Set(cards.map((name) => hashes[name])).size).toBe(1);
    const [card = ''] = cards;
    const found = await sharp(path.join(site.root, 'dist', card)).metadata();
    expect(found).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  });

  it('draws the cards that the last one could not draw, though no file has changed', async () => {
    const folder = path.join(site.root, '.astro/broadsheet');
    for (const name of ['share', 'fonts']) await rm(path.join(folder, name), { recursive: true });
    // Where fonts are unpacked stands a file.
    await writeFile(path.join(folder, 'fonts'), '');
    const { file } = await sharedBy('index.html');
    await rm(file);
    expect((await site.build()).output).toMatch(/share pictures are plain/);
    const plain = await readFile(file);
    await rm(path.join(folder, 'fonts'));
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(await readFile(file)).not.toEqual(plain);
    expect((await site.build()).output).toContain('Nothing has changed');
  });
});
