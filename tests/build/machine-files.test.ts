import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../support/articles.ts';
import { pathOf } from '../support/pages.ts';
import { places } from '../support/places.ts';
import { buildSite, emptyContent, type Site } from '../support/site.ts';
import { xmlFaults } from '../support/xml.ts';

const story = 'news/pakistan-us-at-odds-over-taliban-leader/';

const values = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'g'))].map(
    ([, value = '']) => value,
  );

describe.each(places)('for machines, a paper $where', ({ environment, origin, base }) => {
  let site: Site;
  const home = origin + base;

  beforeAll(async () => {
    site = await buildSite('real', environment);
    return () => site.remove();
  });

  it('has a well-formed feed with the whole address of the story', async () => {
    const feed = await site.read('rss.xml');
    expect(xmlFaults(feed)).toEqual([]);
    const [item = ''] = values(feed, 'item');
    expect(values(item, 'link')).toEqual([home + story]);
    expect(values(item, 'title')).toEqual(['Pakistan, U.S. at Odds over Taliban Leader']);
    expect(values(item, 'pubDate').map(Date.parse)).toEqual([Date.UTC(2009, 11, 15)]);
    expect(feed).toContain(`href="${home}rss.xml" rel="self"`);
  });

  it('has a sitemap of every page but the search and the one for missing pages', async () => {
    const index = await site.read('sitemap-index.xml');
    expect(xmlFaults(index)).toEqual([]);
    expect(values(index, 'loc')).toEqual([`${home}sitemap-0.xml`]);
    const sitemap = await site.read('sitemap-0.xml');
    expect(xmlFaults(sitemap)).toEqual([]);
    const pages = (await site.built())
      .filter((file) => file.endsWith('.html') && !/^(404\.html|search\/)/.test(file))
      .map((file) => origin + pathOf(file, base));
    expect(values(sitemap, 'loc').sort()).toEqual(pages.sort());
  });

  it('has a robots.txt that names the sitemap', async () => {
    const robots = await site.read('robots.txt');
    expect(robots).toContain(`Sitemap: ${home}sitemap-index.xml\n`);
    expect(robots).not.toContain('Disallow');
  });

  it('has what hosts look for', async () => {
    const files = await site.built();
    expect(files).toEqual(expect.arrayContaining(['404.html', '.nojekyll', 'favicon.svg']));
  });
});

describe('a feed', () => {
  it('stays well-formed whatever the words of an article are', async () => {
    const text = 'R&D <b>“up”</b> ]]> 5 < 6';
    const keys = { headline: `'${text}'`, dek: `'${text}'` };
    const author = `---\nname: 'Smith & <Sons>'\n---\n`;
    const site = await buildSite({
      ...emptyContent,
      'content/authors/desk.md': author,
      ...article({ keys }),
    });
    try {
      const feed = await site.read('rss.xml');
      expect(xmlFaults(feed)).toEqual([]);
      const unescaped = (values(values(feed, 'item')[0] ?? '', 'title')[0] ?? '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
      expect(unescaped).toBe(text);
    } finally {
      await site.remove();
    }
  });
});
