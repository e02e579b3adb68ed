import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../support/papers/articles.ts';
import {
  attribute,
  pathOf,
  readPage,
  readPages,
  words,
  type Page,
} from '../support/built/pages.ts';
import { places } from '../support/sites/places.ts';
import { sharedSite } from '../support/sites/run-folder.ts';
import { buildSite, emptyContent } from '../support/sites/site.ts';

const content = (page: Page, attributes: Record<string, string>) =>
  attribute(page.one('meta', attributes), 'content');

describe.each(places)('every page of a paper $where', ({ site: name, origin, base }) => {
  /** By file; what stands in for a missing page has no address of its own. */
  let pages: [string, Page][];
  let addressed: [string, Page][];

  beforeAll(async () => {
    const site = await sharedSite(name);
    pages = [...(await readPages(site))];
    addressed = pages.filter(([file]) => file !== '404.html');
  });

  it('has a title of its own that names the paper', () => {
    const titles = pages.map(([, page]) => words(page.one('title')));
    for (const title of titles) expect(title).toMatch(/^Broadsheet$|^\S.* – Broadsheet$/);
    expect(new Set(titles).size).toBe(pages.length);
  });

  it('has a description', () => {
    for (const [file, page] of pages) {
      expect(content(page, { name: 'description' }).length, file).toBeGreaterThan(10);
    }
  });

  it('has one heading of the first rank', () => {
    for (const [file, page] of pages) expect(words(page.one('h1')), file).not.toBe('');
  });

  it('tells search engines its one address, the whole of it', () => {
    for (const [file, page] of addressed) {
      const address = origin + pathOf(file, base);
      expect(attribute(page.one('link', { rel: 'canonical' }), 'href')).toBe(address);
    }
  });

  it('has what other sites show of a link to it', () => {
    for (const [file, page] of addressed) {
      expect(content(page, { property: 'og:title' }), file).not.toBe('');
      expect(content(page, { property: 'og:description' })).toBe(
        content(page, { name: 'description' }),
      );
      expect(content(page, { property: 'og:url' })).toBe(origin + pathOf(file, base));
      const type = /^news\/(?!index|page\/)/.test(file) ? 'article' : 'website';
      expect(content(page, { property: 'og:type' }), file).toBe(type);
    }
  });

  it('names the icon and the feed, that of a section or of corrections after that of the paper', () => {
    for (const [file, page] of pages) {
      expect(attribute(page.one('link', { rel: 'icon' }), 'href'), file).toBe(`${base}favicon.svg`);
      const feeds = page.all('link', { rel: 'alternate', type: 'application/rss+xml' });
      const [section] = /^(?:sections\/[^/]+|corrections)\/(?=index)/.exec(file) ?? [];
      expect(feeds.map((feed) => attribute(feed, 'href'))).toEqual([
        `${base}rss.xml`,
        ...(section ? [`${base}${section}rss.xml`] : []),
      ]);
    }
  });

  it('links to the live broadcast', () => {
    for (const [file, page] of pages) {
      const live = page.one('a', { href: 'https://www.cbsnews.com/live/' });
      expect(words(live), file).toBe('Watch CBSN Live');
    }
  });

  it('keeps the page for missing ones out of search engines, and no other', () => {
    const robots = pages.map(([file, page]) => [file, content(page, { name: 'robots' })] as const);
    const hidden = robots.filter(([, words]) => words.includes('noindex'));
    expect(hidden.map(([file]) => file)).toEqual(['404.html']);
  });

  it('lets search engines show large pictures', () => {
    for (const [file, page] of addressed) {
      expect(content(page, { name: 'robots' }), file).toBe('max-image-preview:large');
    }
  });

  it('has a share picture that the site has, with its size and words', async () => {
    const site = await sharedSite(name);
    const files = new Set(await site.built());
    for (const [file, page] of addressed) {
      const picture = content(page, { property: 'og:image' });
      expect(picture.startsWith(`${origin}${base}_astro/`), file).toBe(true);
      expect(files).toContain(picture.slice(origin.length + base.length));
      expect(content(page, { property: 'og:image:width' })).toBe('1200');
      expect(content(page, { property: 'og:image:height' })).toBe('630');
      expect(content(page, { property: 'og:image:alt' })).not.toBe('');
      expect(content(page, { name: 'twitter:card' })).toBe('summary_large_image');
    }
  });
});

it('an article whose headline could end a script has structured data that parses', async () => {
  const headline = '</script><b>Bold & “quoted” <!';
  const site = await buildSite({
    ...emptyContent,
    ...article({ keys: { headline: JSON.stringify(headline) } }),
  });
  try {
    const page = await readPage(site, 'news/a-story/index.html');
    const data = words(page.one('script', { type: 'application/ld+json' }));
    expect(JSON.parse(data)).toMatchObject({ '@type': 'NewsArticle', headline });
    expect(page.all('b')).toEqual([]);
    expect(words(page.one('h1'))).toBe(headline);
    expect(content(page, { property: 'og:title' })).toBe(headline);
    expect(words(page.one('title'))).toBe(`${headline} – The Test`);
  } finally {
    await site.remove();
  }
});

it('pages with a very long word in a headline have the style that hyphenates it, and no others', async () => {
  const site = await buildSite({
    ...emptyContent,
    ...article({ keys: { headline: 'Das Bundesverfassungsgericht' }, body: 'Ein Satz.' }),
  });
  try {
    const hasStyle = async (file: string) =>
      (await site.read(file)).toString().includes('hyphenate-limit-chars:18');
    expect(await hasStyle('news/a-story/index.html')).toBe(true);
    expect(await hasStyle('news/index.html')).toBe(true);
    expect(await hasStyle('names/index.html')).toBe(false);
  } finally {
    await site.remove();
  }
});
