/** The navigation bar, as builds publish it. */
import { beforeAll, expect, it } from 'vitest';
import { articles } from '../support/articles.ts';
import { attribute, inside, readPage, words } from '../support/pages.ts';
import { buildSite, emptyContent, type Site } from '../support/site.ts';

let site: Site;

beforeAll(async () => {
  const own = await buildSite({ ...emptyContent, ...articles(3) });
  site = own;
  return () => own.remove();
});

/** The links of the bar of a page: words and address. */
async function navigation(file: string): Promise<string[]> {
  const bar = (await readPage(site, file)).one('nav', { 'aria-label': 'Sections' });
  const links = inside(bar).all('a');
  return links.map((link) => `${words(link)} ${attribute(link, 'href')}`);
}

async function build(): Promise<void> {
  const { code, output } = await site.run('build');
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
