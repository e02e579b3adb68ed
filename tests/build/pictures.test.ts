import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../support/articles.ts';
import { attribute, readPage, readPages, type Element, type Page } from '../support/pages.ts';
import { picture } from '../support/pictures.ts';
import { buildSite, emptyContent, type Site } from '../support/site.ts';

let site: Site;
let story: Page;

beforeAll(async () => {
  site = await buildSite({
    ...emptyContent,
    'content/articles/pictures/road.png': await picture(2000, 1000),
    'content/articles/drawing.png': await picture(300, 450),
    'content/articles/old mosque.png': await picture(320, 200),
    'content/articles/café.png': await picture(330, 200),
    ...article({
      slug: 'letters',
      keys: {
        published: '2019-05-04T09:30:00+00:00',
        image: '{ file: ./café.png, alt: A café, credit: A. Khan }',
      },
      body: '![A mosque](<./old mosque.png>)\n\n![The café](./café.png)',
    }),
    ...article({
      keys: {
        image:
          '{ file: ./pictures/road.png, alt: "A “road” & a gate", credit: A. Khan, caption: At noon. }',
      },
      body: 'First.\n\n![A drawing of "it"](./drawing.png)\n\nLast, ![again][d].\n\n[d]: ./pictures/road.png',
    }),
  });
  story = await readPage(site, 'news/a-story/index.html');
  return () => site.remove();
});

/** The candidates of a picture: address and width in pixels. */
const candidates = (image: Element) =>
  attribute(image, 'srcset')
    .split(', ')
    .map((candidate) => {
      const [src = '', width = ''] = candidate.split(' ');
      return { src, width: Number.parseInt(width, 10) };
    });

const sizeOf = async (src: string) => {
  const { width, height } = await sharp(path.join(site.root, 'dist', decodeURI(src))).metadata();
  return { width, height };
};

describe('a reader sees the pictures of an article', () => {
  it('each with the words for those who cannot see it', () => {
    const alts = story.all('img').map((image) => attribute(image, 'alt'));
    expect(alts).toEqual([
      'A “road” & a gate',
      expect.stringMatching(/^A drawing of .it.$/),
      'again',
    ]);
  });

  it('with caption and credit', () => {
    expect(story.html).toMatch(/At noon\./);
    expect(story.html).toMatch(/A\. Khan/);
  });

  it('in sizes that are what they say, none larger than the original', async () => {
    const sizes = [];
    for (const image of story.all('img')) {
      const srcset = candidates(image);
      for (const { src, width } of srcset) expect((await sizeOf(src)).width).toBe(width);
      sizes.push(srcset.map(({ width }) => width));
    }
    expect(sizes).toEqual([[480, 800, 1200, 1600], [300], [480, 800, 1200, 1600]]);
  });

  it('without the text moving while they load', async () => {
    for (const image of story.all('img')) {
      const { width, height } = await sizeOf(attribute(image, 'src'));
      expect(attribute(image, 'width')).toBe(String(width));
      expect(attribute(image, 'height')).toBe(String(height));
    }
  });

  it('also on the front page and where the link is shared', async () => {
    const front = await readPage(site, 'index.html');
    expect(front.all('img').map((image) => attribute(image, 'alt'))).toContain('A “road” & a gate');
    const shared = new URL(attribute(story.one('meta', { property: 'og:image' }), 'content'));
    expect(shared.origin).toBe('https://test.example');
    expect((await sizeOf(shared.pathname)).width).toBe(1600);
  });
});

it('an editor can name the file of a picture in any letters', async () => {
  const images = (await readPage(site, 'news/letters/index.html')).all('img');
  const widths = images.map(async (image) => (await sizeOf(attribute(image, 'src'))).width);
  expect(await Promise.all(widths)).toEqual([330, 320, 330]);
});

it('a publisher does not publish originals that no page shows', async () => {
  const shown = new Set(
    [...(await readPages(site)).values()].flatMap(({ html }) =>
      [...html.matchAll(/_astro\/[^"\s?]+/g)].map(([file]) => decodeURI(file)),
    ),
  );
  const pictures = (await site.built()).filter((file) => /^_astro\/.*\.(png|webp)$/.test(file));
  expect(pictures.filter((file) => !shown.has(file))).toEqual([]);
});
