/** The navigation bar, as builds publish it. */
import { beforeAll, expect, it } from 'vitest';
import { articles } from '../support/papers/articles.ts';
import { attribute, inside, readPage, words } from '../support/built/pages.ts';
import { buildSite, emptyContent, type Site } from '../support/sites/site.ts';

let site: Site;

beforeAll(async () => {
  const own = await buildSite({ ...emptyContent, ...articles(3) });
  site = own;
  return () => own.remove();
});

/** The links of a navigation of a page: words and address. */
async function navigation(file: string, label = 'Sections'): Promise<string[]> {
  const bar = (await readPage(site, file)).one('nav', { 'aria-label': label });
  const links = inside(bar).all('a');
  return links.map((link) => `${words(link)} ${attribute(link, 'href')}`);
}

async function build(): Promise<void> {
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
}

it('gets a new section and a new page on every page, old ones too', async () => {
  const story = 'news/story-3/index.html';
  expect(await navigation(story)).toEqual(['World /sections/world/', 'About /about/']);
  await site.write({
    'content/sections/arts.md': '---\ntitle: Arts\ndescription: Stages.\nrank: 2\n---\n',
    'content/pages/jobs.md': '---\ntitle: Jobs\ndescription: Work here.\n---\n\nNone.\n',
  });
  await build();
  for (const file of [story, 'index.html', 'sections/world/index.html', '404.html']) {
    expect(await navigation(file), file).toEqual([
      'Arts /sections/arts/',
      'World /sections/world/',
      'About /about/',
      'Jobs /jobs/',
    ]);
  }
});

it('is that of site.yaml if it has one', async () => {
  const own = 'timeZone: UTC\nnavigation: [{ label: Abroad, url: /sections/world/ }]\n';
  await site.patch('content/site.yaml', 'timeZone: UTC\n', own);
  await build();
  expect(await navigation('news/story-3/index.html')).toEqual(['Abroad /sections/world/']);
});

it('the foot of every page leads to the topics once there are any, of old ones too', async () => {
  const foot = async (file: string) =>
    (await navigation(file, 'About this paper')).filter((link) => /topics|series/.test(link));
  expect(await foot('news/story-3/index.html')).toEqual([]);
  await site.write({
    'content/topics/floods.md': '---\ntitle: Floods\ndescription: Water.\n---\n',
  });
  await build();
  for (const file of ['news/story-3/index.html', 'index.html', '404.html']) {
    expect(await foot(file), file).toEqual(['Topics /topics/']);
  }
});
