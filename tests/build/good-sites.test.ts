import { describe, expect, it, onTestFinished } from 'vitest';
import { article, articles } from '../support/papers/articles.ts';
import { attribute, inside, readPage, words, type Part } from '../support/built/pages.ts';
import { sharedSite } from '../support/sites/run-folder.ts';
import { buildSite, emptyContent, type Files, type Site } from '../support/sites/site.ts';

async function built(content: Files): Promise<Site> {
  const site = await buildSite(content);
  onTestFinished(() => site.remove());
  return site;
}

const storyLinks = (page: Part) =>
  page.all('article').flatMap((card) => {
    const links = inside(card)
      .all('a')
      .map((link) => attribute(link, 'href'));
    return links.filter((href) => /^\/news\/[^/]+\/$/.test(href));
  });

const storyPath = (number: number) => `/news/story-${number}/`;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('a publisher gets a site', () => {
  it('of the content that comes with the engine', async () => {
    const site = await sharedSite('real');
    const front = await readPage(site, 'index.html');
    expect(words(front.one('h1'))).toBe('Broadsheet');
    expect(storyLinks(front)).toContain('/news/pakistan-us-at-odds-over-taliban-leader/');
  });

  it('without a single article', async () => {
    const site = await sharedSite('empty');
    for (const file of ['index.html', 'news/index.html', 'sections/world/index.html']) {
      const page = await readPage(site, file);
      expect(words(page.one('main')), file).toContain('No stories yet.');
    }
    expect(await site.read('rss.xml')).not.toContain('<item>');
    expect(await site.built()).toContain('search/index.html');
  });

  it('without anything but a site.yaml', async () => {
    const site = await built({
      'content/site.yaml': emptyContent['content/site.yaml'] ?? null,
      'public/favicon.svg': emptyContent['public/favicon.svg'] ?? null,
    });
    expect(words((await readPage(site, 'index.html')).one('main'))).toContain('No stories yet.');
  });

  it('of one article, which leads the front page', async () => {
    const site = await built({ ...emptyContent, ...article() });
    const front = await readPage(site, 'index.html');
    expect(storyLinks(front)).toEqual(['/news/a-story/']);
    expect(front.all('section', { class: 'band' })).toEqual([]);
    const story = await readPage(site, 'news/a-story/index.html');
    expect(words(story.one('h1'))).toBe('A test story');
    expect(words(story.one('main'))).toContain('One paragraph.');
  });

  it('of fifty articles: lists with the newest first, a front page with a lead, seconds and a band for each section', async () => {
    const files = articles(50);
    for (const number of range(26, 50)) {
      const file = `content/articles/story-${number}.md`;
      files[file] = String(files[file]).replace('section: world', 'section: sport');
    }
    const site = await built({
      ...emptyContent,
      'content/sections/sport.md': '---\ntitle: Sport\ndescription: Games.\nrank: 5\n---\n',
      ...files,
    });
    const world = await readPage(site, 'sections/world/index.html');
    expect(storyLinks(world)).toEqual(range(1, 25).map(storyPath));
    const front = await readPage(site, 'index.html');
    expect(words(front.all('h2')[0] ?? front.one('h2'))).toBe('Story number 1');
    const bands = front.all('section', { class: 'band' });
    expect(bands.map((band) => words(inside(band).one('h2')))).toEqual(['Sport', 'World']);
    const inBands = bands.map((band) => storyLinks(inside(band)));
    expect(inBands).toEqual([range(26, 29).map(storyPath), range(8, 11).map(storyPath)]);
    expect(storyLinks(front)).toEqual([...range(1, 7).map(storyPath), ...inBands.flat()]);
  });
});
