import { DomUtils } from 'htmlparser2';
import sharp from 'sharp';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { creditsOf } from '../../src/publish/pictures/picture-credits.ts';
import { article } from '../support/papers/articles.ts';
import { attribute, inside, readPage, readPages, type Page } from '../support/built/pages.ts';
import { altsOf, filesOf, picturesOf, publishedPicture } from '../support/built/page-pictures.ts';
import { openSearch } from '../support/searching/node-search.ts';
import { drawing, picturedPaper } from '../support/papers/pictured-paper.ts';
import { picture } from '../support/papers/pictures.ts';
import { buildSite, type Site } from '../support/sites/site.ts';

let site: Site;
let story: Page;
let letters: Page;

beforeAll(async () => {
  site = await buildSite(await picturedPaper());
  story = await readPage(site, 'news/a-story/index.html');
  letters = await readPage(site, 'news/letters/index.html');
  return () => site.remove();
});

const metadataOf = (src: string) => publishedPicture(site, src).metadata();

describe('a reader sees the pictures of an article', () => {
  it('each with the words for those who cannot see it', () => {
    expect(altsOf(story)).toEqual([
      'A “road” & a gate',
      expect.stringMatching(/^A drawing of .it.$/),
      'clear',
      'again',
    ]);
  });

  it('with caption and credit', () => {
    expect(story.html).toMatch(/At noon\./);
    expect(story.html).toMatch(/A\. Khan/);
    expect(letters.html).toMatch(/A\. Khan, CC BY 4\.0/);
    expect(letters.html).toMatch(/<figcaption>The <em>café<\/em>\. <span class="credit"/);
    expect(letters.html).toMatch(/<figcaption>From the north\. <span [^>]*>Ada Lov<\/span>/);
  });

  it('in sizes that are what they say, none larger than the original', async () => {
    const sizes = [];
    for (const { candidates: formats } of picturesOf(story)) {
      for (const { src, width } of formats.flat())
        expect((await metadataOf(src)).width).toBe(width);
      sizes.push(formats.map((format) => format.map(({ width }) => width)));
    }
    const large = [
      [480, 800, 1200, 1600],
      [480, 1200],
    ];
    expect(sizes).toEqual([
      large,
      [[300], [300]],
      [
        [480, 800, 1200, 1300],
        [480, 1200],
      ],
      large,
    ]);
  });

  it('in AVIF and WebP, with a JPEG or, if it is transparent, a PNG for all browsers', async () => {
    const found = [];
    for (const { image, formats, candidates: all } of picturesOf(story)) {
      const files = [...all.map(([first]) => first?.src ?? ''), attribute(image, 'src')];
      const kinds = await Promise.all(files.map(async (src) => (await metadataOf(src)).format));
      found.push([...formats, ...kinds].join(' '));
    }
    const photo = 'avif webp heif webp jpeg';
    expect(found).toEqual([photo, photo, 'avif webp heif webp png', photo]);
    const [clear = ''] = filesOf(story, 'clear').filter((src) => src.endsWith('.png'));
    expect((await metadataOf(clear)).hasAlpha).toBe(true);
  });

  it('without the text moving while they load', async () => {
    for (const image of [...story.all('img'), ...letters.all('img')]) {
      const { width, height } = await metadataOf(attribute(image, 'src'));
      expect(attribute(image, 'width')).toBe(String(width));
      expect(attribute(image, 'height')).toBe(String(height));
    }
  });

  it('the lead before all others, and those below when they come near', () => {
    const [lead, ...others] = story.all('img').map(({ attribs }) => attribs);
    expect(lead).toMatchObject({ fetchpriority: 'high' });
    expect(lead).not.toHaveProperty('loading');
    for (const attribs of others) expect(attribs).toMatchObject({ loading: 'lazy' });
    expect(others.filter((attribs) => 'fetchpriority' in attribs)).toEqual([]);
  });

  it('each as a figure of its own, and not within a paragraph', () => {
    expect(letters.html).not.toMatch(/<p[^>]*>\s*<figure/);
    const figures = letters.all('figure').map((figure) => attribute(figure, 'class'));
    expect(figures).toEqual(['story-picture', 'figure', 'figure wide', 'figure', 'figure']);
    const inSentences = story.all('p').map((p) => inside(p).all('img').length);
    expect(inSentences.find((count) => count > 0)).toBe(1);
  });

  it('and words that only look like one stay as they were typed', () => {
    expect(letters.html).toContain('At 10:30 :smile:');
  });

  it('also on the front page', async () => {
    expect(altsOf(await readPage(site, 'index.html'))).toContain('A “road” & a gate');
  });
});

describe('each size of a photograph', () => {
  it('is upright', async () => {
    for (const src of filesOf(letters, 'Of a camera')) {
      const { width, height, orientation = 1 } = await metadataOf(src);
      expect(width).toBeLessThan(height);
      expect(orientation).toBe(1);
    }
  });

  it('has the colours of the web', async () => {
    for (const src of filesOf(letters, 'Of a camera')) {
      expect((await metadataOf(src)).hasProfile).toBe(false);
      const { channels } = await publishedPicture(site, src).stats();
      // In the numbers of Display P3 the same colour has 188, 71 and 51.
      const means = channels.map(({ mean }) => mean);
      for (const [at, value] of [200, 60, 40].entries()) {
        expect(Math.abs((means[at] ?? 0) - value)).toBeLessThan(6);
      }
    }
  });

  it('says who made it and who owns it, and not where', async () => {
    const files = filesOf(letters, 'Of a camera');
    expect(files.length).toBeGreaterThan(4);
    for (const src of files) {
      const metadata = await metadataOf(src);
      expect(creditsOf(metadata)).toMatchObject({
        creator: 'Ada Lov',
        copyright: 'Broadsheet Ltd',
      });
      expect(metadata.exif).toBeUndefined();
      expect(metadata.xmp?.toString()).not.toMatch(/gps|latitude/i);
    }
  });
});

it('a drawing is published as it is', async () => {
  const src = attribute(letters.one('img', { alt: 'A map' }), 'src');
  expect(await site.read(decodeURI(src).slice(1))).toBe(drawing);
});

it('an editor can name the file of a picture in any letters', async () => {
  const widths = letters
    .all('img')
    .slice(0, 3)
    .map(async (image) => (await metadataOf(attribute(image, 'src'))).width);
  expect(await Promise.all(widths)).toEqual([330, 320, 330]);
});

it('an editor says what crops of a picture show', async () => {
  const cards = (await readPage(site, 'news/index.html')).all('img');
  const classes = new Map(cards.map((card) => [attribute(card, 'alt'), attribute(card, 'class')]));
  expect(classes.get('A café')).toBe('card-picture f40-20');
  expect(classes.get('A “road” & a gate')).toBe('card-picture');
});

it.each([
  ['people/asma-khan', 'Asma Khan', 'f50-20'],
  ['authors/bo-lind', 'Bo on a boat', undefined],
])('%s has a portrait', async (page, alt, focus) => {
  const portrait = (await readPage(site, `${page}/index.html`)).one('figure', {
    class: 'portrait',
  });
  const image = inside(portrait).one('img');
  expect(image.attribs).toMatchObject({ alt, ...(focus && { class: focus }) });
  expect(await metadataOf(attribute(image, 'src'))).toMatchObject({ width: 700, height: 900 });
});

it('a picture that is damaged in its middle stops the build, with its name', async () => {
  const whole = await sharp(await picture(640, 400))
    .png()
    .toBuffer();
  const at = whole.indexOf('IDAT') + 60;
  const damaged = Buffer.from(whole).fill(0, at, at + 40);
  await site.write({
    'content/articles/damaged.png': damaged,
    ...article({ slug: 'damaged', body: 'Text.\n\n![A road](damaged.png)' }),
  });
  onTestFinished(() =>
    site.write({ 'content/articles/damaged.png': null, 'content/articles/damaged.md': null }),
  );
  const { code, output } = await site.build();
  expect(code, output).not.toBe(0);
  expect(output).toContain('content/articles/damaged.png is damaged or incomplete');
  expect(output).toContain('Copy the file again');
});

it('a publisher does not publish originals that no page shows', async () => {
  const shown = new Set(
    [...(await readPages(site)).values()].flatMap(({ html }) =>
      [...html.matchAll(/_astro\/[^"\s?]+/g)].map(([file]) => decodeURIComponent(file)),
    ),
  );
  const pictures = (await site.built()).filter((file) =>
    /^_astro\/.*\.(avif|jpe?g|png|svg|webp)$/.test(file),
  );
  expect(pictures.length).toBeGreaterThan(20);
  expect(pictures.filter((file) => !shown.has(file))).toEqual([]);
});

describe('a reader of a story with a document beside it', () => {
  it('reads what kind of file it is and how large, and gets it', async () => {
    const link = letters.one('a', { type: 'application/pdf' });
    expect(DomUtils.textContent(link)).toBe('the lanterns survey (PDF, 340 kB)');
    const [, file = ''] =
      /^\/(_astro\/[0-9a-f]{8}\/survey-of-2019\.pdf)#page=2$/.exec(attribute(link, 'href')) ?? [];
    expect(await site.read(file)).toMatch(/^%PDF-1\.7\s+%%EOF\n$/);
  });

  it('does not get what no story links to', async () => {
    expect((await site.built()).filter((file) => /\.(pdf|csv)$/.test(file))).toHaveLength(1);
  });

  it('finds the story by the title of the document', async () => {
    const { shown } = await openSearch(site.root, 'en-GB');
    expect((await shown('lanterns survey')).results).toEqual(['/news/letters/']);
  });
});

it('a picture of an archive is announced as one without a description', async () => {
  const page = await readPage(site, 'news/archived/index.html');
  const announced = 'Picture without a description';
  expect(altsOf(page)).toEqual([announced, announced]);
  const searched = page.all('img').map((image) => image.attribs['data-pagefind-meta'] ?? '');
  expect(searched.join()).not.toContain('alt');
});

it('a check tells an editor how many pictures have no description', async () => {
  const { code, output } = await site.run('check');
  expect(code, output).toBe(0);
  expect(output).toContain(
    '2 pictures have no description, in 1 story published before 2018-01-01. To list them,',
  );
});
