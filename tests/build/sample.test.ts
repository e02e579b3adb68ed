/** The sample paper: that it is whole, and what it is made of. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { photographs, pictures } from '../sample/pictures/catalogue.ts';
import { sampleEnvironment } from '../sample/paper.ts';
import {
  attribute,
  inside,
  readPage,
  readPages,
  words,
  type Page,
} from '../support/built/pages.ts';
import { sharedSite, type SharedSite } from '../support/sites/run-folder.ts';
import { siteAt } from '../support/sites/site.ts';

let site: SharedSite;
let pages: Map<string, Page>;

beforeAll(async () => {
  site = await sharedSite('sample');
  pages = await readPages(site);
});

const structuredData = (page: Page): unknown =>
  JSON.parse(words(page.one('script', { type: 'application/ld+json' })));

const pagesIn = (folder: string) =>
  [...pages].filter(([file]) => new RegExp(`^${folder}/[^/]*[a-z][^/]*/index\\.html$`).test(file));

const storyWith = (pattern: RegExp) =>
  pagesIn('news').filter(([, page]) => pattern.test(words(page.one('main'))));

describe('the sample paper', () => {
  it('has nothing that a check finds, not even a note', async () => {
    const { code, output } = await siteAt(site.root).check(sampleEnvironment);
    expect(output).toMatch(/^\s*\d+ files in content\/, no problems\.\s*$/);
    expect(code).toBe(0);
  });

  it('has 61 stories and one that is withdrawn, in seven sections, by nine authors', () => {
    expect(pagesIn('news')).toHaveLength(62);
    expect(storyWith(/^Story withdrawn/)).toHaveLength(1);
    expect(pagesIn('sections')).toHaveLength(7);
    expect(pagesIn('authors')).toHaveLength(9);
  });

  it('has some 60 names, of people above all', () => {
    const counts = ['people', 'places', 'organisations'].map((kind) => pagesIn(kind).length);
    expect(counts).toEqual([27, 19, 14]);
  });

  it('has 40 pictures of all shapes, and shows each', async () => {
    expect(pictures.size).toBe(40);
    const shapes = Object.values(photographs);
    const ratios = shapes.map(({ width, height }) => width / height);
    expect(Math.max(...ratios)).toBe(4);
    expect(Math.min(...ratios)).toBeLessThan(0.6);
    expect(ratios.filter((ratio) => ratio === 1).length).toBeGreaterThanOrEqual(4);
    const widths = shapes.map(({ width }) => width);
    expect(Math.max(...widths)).toBe(6400);
    expect(Math.min(...widths)).toBe(320);

    const shown = new Set(
      [...pages.values()].flatMap((page) =>
        page.all('img').map((image) => path.posix.basename(path.dirname(attribute(image, 'src')))),
      ),
    );
    expect(shown.size).toBe(40);
  });

  it('has no page whose headings skip a level', () => {
    const faults = [...pages].flatMap(([file, { elements }]) => {
      const levels = elements.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
      const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return skips ? [`${file}: ${levels.join(' ')}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('has stories with pictures and stories without', () => {
    const withPictures = pagesIn('news').filter(([, page]) => page.all('img').length > 0);
    expect(withPictures.length).toBeGreaterThanOrEqual(30);
    expect(withPictures.length).toBeLessThanOrEqual(40);
  });

  it('has passages in other scripts, long reads, tables, code, footnotes and corrections', () => {
    for (const script of ['Arabic', 'Hebrew', 'Han']) {
      expect(storyWith(new RegExp(`\\p{Script=${script}}{3}`, 'u')).length, script).toBeGreaterThan(
        0,
      );
    }
    const long = pagesIn('news').filter(
      ([, page]) => words(page.one('main')).split(' ').length > 2000,
    );
    expect(long).toHaveLength(3);
    const having = (tag: string) => pagesIn('news').filter(([, page]) => page.all(tag).length > 0);
    expect(having('table').length).toBeGreaterThanOrEqual(8);
    expect(having('pre')).toHaveLength(1);
    expect(having('sup')).toHaveLength(1);
  });

  it('has a correction at the top of its story, at its paragraph and below the story', async () => {
    const page = await readPage(site, 'news/the-gate-that-would-not-close/index.html');
    const top = page.one('aside', { class: 'at-top' });
    expect(words(top)).toContain('An earlier version gave the weight of a gate as 340 tonnes.');
    const link = attribute(inside(top).one('a'), 'href');
    const paragraph = page.one('p', { id: link.slice(1) });
    expect(words(paragraph)).toMatch(/^The barrier is the largest thing/);

    const note = page.one('div', { class: 'in-place' });
    expect(page.elements.indexOf(note)).toBeGreaterThan(page.elements.indexOf(paragraph));
    expect(note.prev).toBe(paragraph);
    expect(words(inside(note).one('del'))).toBe('was: 340');
    expect(words(inside(note).one('ins'))).toBe('now: 314');
    expect(words(page.one('section', { class: 'corrections' }))).toContain('was: 340 now: 314');
  });

  it('has a story in two languages, each of which leads to the other', async () => {
    const [english, french] = [
      await readPage(site, 'news/saint-brieuc-scallops/index.html'),
      await readPage(site, 'news/coquilles-saint-brieuc/index.html'),
    ];
    const address = 'https://test.example/news';
    for (const [page, name, language] of [
      [english, 'Français', 'fr'],
      [french, 'English', 'en-GB'],
    ] as const) {
      expect(
        page
          .all('link', { rel: 'alternate' })
          .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')])
          .filter(([hreflang]) => hreflang),
      ).toEqual([
        ['en-GB', `${address}/saint-brieuc-scallops/`],
        ['fr', `${address}/coquilles-saint-brieuc/`],
      ]);
      const link = page.one('a', { hreflang: language });
      expect(words(link)).toBe(name);
      expect(attribute(link, 'lang')).toBe(language);
    }
    expect(structuredData(english)).toMatchObject({
      inLanguage: 'en-GB',
      workTranslation: [{ inLanguage: 'fr', url: `${address}/coquilles-saint-brieuc/` }],
    });
    expect(structuredData(french)).toMatchObject({
      inLanguage: 'fr',
      translationOfWork: { inLanguage: 'en-GB', url: `${address}/saint-brieuc-scallops/` },
    });
    expect(french.html).toContain('elle du préfet\u202f? «\u202fQu’il vienne voir\u202f!\u202f»');
    expect(words(french.one('p', { lang: 'en' }))).toMatch(/“We shall wait,” said one/);
    expect(words(english.one('blockquote', { lang: 'fr' }))).toMatch(/^« On nous/);
  });

  it('ends with a brief, so that the newest story is not the most important', async () => {
    const latest = (await readPage(site, 'news/index.html')).all('h2')[0];
    expect(latest && words(latest)).toBe('Ferry Back');
  });
});
