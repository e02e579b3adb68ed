import { beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../support/built/pages.ts';
import { places } from '../support/sites/places.ts';
import { sharedSite, type SharedSite } from '../support/sites/run-folder.ts';
import { xmlFaults } from '../support/built/xml.ts';

const story = 'news/pakistan-us-at-odds-over-taliban-leader/';

const values = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'g'))].map(
    ([, value = '']) => value,
  );

describe.each(places)('for machines, a paper $where', ({ site: name, origin, base }) => {
  let site: SharedSite;
  const home = origin + base;

  beforeAll(async () => {
    site = await sharedSite(name);
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
