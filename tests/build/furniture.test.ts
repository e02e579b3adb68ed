/** What is printed around stories, and the pages and feeds of series and topics. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  attribute,
  inside,
  readPage,
  words,
  type Page,
  type Part,
} from '../support/built/pages.ts';
import { sharedSite, type SharedSite } from '../support/sites/run-folder.ts';
import { xmlFaults } from '../support/built/xml.ts';

let site: SharedSite;
let river: Page;

const story = (slug: string) => readPage(site, `news/${slug}/index.html`);
const structuredData = (page: Page): unknown =>
  JSON.parse(words(page.one('script', { type: 'application/ld+json' })));
const hrefs = (part: Part) => part.all('a').map((link) => attribute(link, 'href'));
const kickerOf = (page: Page) =>
  words(page.all('p', { class: 'kicker' })[0] ?? page.one('p', { class: 'kicker' }));
const cards = (page: Page) =>
  page.all('article').map((card) => ({ card, text: words(card), part: inside(card) }));

beforeAll(async () => {
  site = await sharedSite('furnished');
  river = await story('river-2');
});

describe('kinds of story', () => {
  it.each([
    ['a-analysis', 'Analysis · World', 'AnalysisNewsArticle'],
    ['a-opinion', 'Opinion · World · Letters', 'OpinionNewsArticle'],
    ['a-obituary', 'Obituary · World', 'NewsArticle'],
    ['a-sponsored', 'Sponsored · World', 'AdvertiserContentArticle'],
    ['a-report', 'World', 'ReportageNewsArticle'],
    ['story-1', 'World', 'NewsArticle'],
  ])('%s is labelled “%s”, and %s for machines', async (slug, label, type) => {
    const page = await story(slug);
    expect(kickerOf(page)).toBe(label);
    expect(structuredData(page)).toMatchObject({ '@type': type });
  });

  it('are labelled on cards too, with the kicker in place of the section', async () => {
    const list = cards(await readPage(site, 'news/index.html'));
    const textOf = (headline: string) => list.find(({ text }) => text.includes(headline))?.text;
    expect(textOf('the kind analysis')).toMatch(/^Analysis · WorldStory/);
    expect(textOf('the kind opinion')).toMatch(/^Opinion · LettersStory.* opinionMara Lind/);
    expect(textOf('The river, part 2')).toMatch(/^From the sourceThe river/);
    expect(textOf('the kind report')).toMatch(/^WorldStory/);
  });

  it('links of sponsored stories to other sites are marked, and others are not', async () => {
    const buyer = (page: Page) => page.one('a', { href: 'https://buyer.example/' });
    const sponsored = await story('a-sponsored');
    expect(attribute(buyer(sponsored), 'rel')).toBe('sponsored');
    expect(attribute(buyer(await story('a-report')), 'rel')).toBe('');
    const text = inside(sponsored.one('div', { class: 'story-text prose' }));
    expect(attribute(text.one('a', { href: '/about/' }), 'rel')).toBe('');
  });
});

describe('guests and those who helped', () => {
  it('are printed as typed, authors with a link and guests without', () => {
    expect(words(river.one('p', { class: 'byline' }))).toBe('By Mara Lind, Lina Okafor');
    const additional = river.one('p', { class: 'additional-reporting' });
    expect(words(additional)).toBe('Additional reporting by The Desk, Tom Berg');
    expect(hrefs(inside(additional))).toEqual(['/authors/desk/']);
    expect(words(river.one('section', { class: 'citation' }))).toContain('Mara Lind, Lina Okafor:');
  });

  it('are in the data for machines and in the feed', async () => {
    expect(structuredData(river)).toMatchObject({
      author: [{ name: 'Mara Lind' }, { '@type': 'Person', name: 'Lina Okafor' }],
      contributor: [{ name: 'The Desk' }, { name: 'Tom Berg' }],
      keywords: ['Floods', 'Locks'],
    });
    expect(river.all('meta', { name: 'author', content: 'Lina Okafor' })).toHaveLength(1);
    expect(await site.read('rss.xml')).toContain('<dc:creator>Lina Okafor</dc:creator>');
  });
});

describe('a long story', () => {
  it('has its points in short, and its contents twice: above the text and beside it', () => {
    const summary = inside(river.one('section', { class: 'summary' }));
    expect(words(summary.one('h2'))).toBe('In short');
    expect(summary.all('li').map(words)).toEqual(['The water rose.', 'The “keepers” held.']);
    const contents = ['Contents of this story', 'Contents'].map((label) =>
      river.one('nav', { 'aria-label': label }),
    );
    for (const one of contents) {
      const links = inside(one).all('a');
      expect(links).toHaveLength(12);
      expect(links.map(words)[1]).toBe('Day 2 at the sluice');
      expect(attribute(links[1] ?? one, 'href')).toBe('#day-2-at-the-sluice');
    }
  });

  it('explains eight names, and the others on request', () => {
    const aside = inside(river.one('aside', { class: 'who-is-who' }));
    expect(aside.all('a')).toHaveLength(10);
    const others = aside.one('details');
    expect(words(inside(others).one('summary'))).toBe('2 more');
    expect(inside(others).all('a')).toHaveLength(2);
  });

  it('says above its text when it was last corrected, and leads there', () => {
    const link = river.one('a', { href: '#site.corrections' });
    expect(words(link)).toBe('Corrected on 5 May 2020');
    expect(river.all('h2', { id: 'site.corrections' })).toHaveLength(1);
    const changed = river.one('meta', { property: 'article:modified_time' });
    expect(attribute(changed, 'content')).toBe('2020-05-05T18:00:00+00:00');
    expect(structuredData(river)).toMatchObject({ dateModified: '2020-05-05T18:00:00+00:00' });
  });

  it('has headings in order', () => {
    const ranks = river.elements.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []);
    expect(ranks[0]).toBe('1');
    ranks.forEach((rank, at) => expect(Number(rank) - Number(ranks[at - 1] ?? 1)).toBeLessThan(2));
  });
});

describe('reading on', () => {
  it('every story leads to four others, those that its author chose first', async () => {
    const files = (await site.built()).filter((file) => /^news\/[^/]+\/index/.test(file));
    for (const file of files) {
      const page = await readPage(site, file);
      const related = inside(page.one('section', { class: 'related' })).all('article');
      expect(related, file).toHaveLength(4);
      expect(new Set(related.map(words)).size, file).toBe(4);
    }
    const chosen = cards(river).flatMap(({ part }) =>
      hrefs(part).filter((href) => href.startsWith('/news/')),
    );
    expect(chosen.slice(-4, -2)).toEqual(['/news/story-11/', '/news/a-opinion/']);
  });
});

describe('a series', () => {
  it('each part leads to the others', () => {
    const box = inside(river.one('section', { class: 'series' }));
    expect(words(box.all('p')[0] ?? box.one('p'))).toBe('Part 2 of 3');
    expect(box.all('li').map(words)).toEqual([1, 2, 3].map((part) => `The river, part ${part}`));
    expect(attribute(box.one('a', { rel: 'prev' }), 'href')).toBe('/news/river-1/');
    expect(attribute(box.one('a', { rel: 'next' }), 'href')).toBe('/news/river-3/');
    expect(kickerOf(river)).toBe('World · From the source · The river, part 2 of 3');
  });

  it('of a single part is named above its story', async () => {
    const page = await story('story-12');
    expect(kickerOf(page)).toBe('World · The lake');
    expect(page.all('a', { href: '/series/the-lake/' })).toHaveLength(1);
    expect(page.all('section', { class: 'series' })).toHaveLength(0);
  });

  it('has a page with its parts from the first on', async () => {
    const page = await readPage(site, 'series/the-river/index.html');
    expect(words(page.one('h1'))).toBe('The river');
    expect(words(page.one('main'))).toContain('We walked.');
    const head = inside(page.one('header', { class: 'list-head' }));
    expect(attribute(head.one('a'), 'href')).toBe('/series/');
    expect(page.all('h2').map(words)).toEqual([1, 2, 3].map((part) => `The river, part ${part}`));
    const list = await readPage(site, 'series/index.html');
    expect(list.all('a', { href: '/series/the-river/' })).toHaveLength(1);
  });
});

describe('a story in another language', () => {
  const languages = (part: Part, name: string, attributes: Record<string, string | true> = {}) =>
    part
      .all(name, attributes)
      .map((one) => `${attribute(one, 'lang')} ${attribute(one, 'dir')}`.trim());

  it('is in it, and what is printed around it is not', async () => {
    const page = await story('river-3');
    expect(languages(page, 'article', { class: 'story' })).toEqual(['']);
    const own = inside(page.one('article', { class: 'story' }));
    // They are in Latin letters.
    expect(languages(own, 'h1')).toEqual(['ur ltr']);
    expect(languages(own, 'p', { class: 'dek' })).toEqual(['ur ltr']);
    expect(languages(own, 'div', { class: 'story-text prose' })).toEqual(['ur rtl']);
    expect(languages(inside(own.one('section', { class: 'summary' })), 'ul')).toEqual(['ur rtl']);
    expect(languages(own, 'p', { class: 'byline' })).toEqual(['']);
    const [contents] = own.all('nav', { 'aria-label': 'Contents' });
    expect(contents && languages(inside(contents), 'ol')).toEqual(['ur rtl']);
    expect(page.all('meta', { property: 'og:locale', content: 'ur_PK' })).toHaveLength(1);
  });

  it('is in it wherever others show its headline', async () => {
    const list = cards(await readPage(site, 'news/index.html'));
    const card = list.find(({ text }) => text.includes('The river, part 3'));
    expect(card && languages(card.part, 'h2')).toEqual(['ur rtl']);
    expect(card && languages(card.part, 'p', { class: 'card-dek' })).toEqual(['ur rtl']);
    const box = inside(river.one('section', { class: 'series' }));
    const [link] = box.all('a', { href: '/news/river-3/' });
    expect(link && attribute(link, 'lang')).toBe('ur');
  });
});

describe('a topic', () => {
  it('has a page with its stories, to which they lead', async () => {
    expect(hrefs(inside(river.one('ul', { 'aria-labelledby': 'site.topics' })))).toEqual([
      '/topics/floods/',
      '/topics/locks/',
    ]);
    const page = await readPage(site, 'topics/floods/index.html');
    expect(cards(page).map(({ text }) => text)).toEqual([expect.stringContaining('part 2')]);
    expect(words(page.one('main'))).toContain('Each spring.');
    const list = await readPage(site, 'topics/index.html');
    expect(hrefs(inside(list.one('main'))).sort()).toEqual(['/topics/floods/', '/topics/locks/']);
  });

  it.each([
    ['topics/floods', 'Floods – The Test', 1],
    ['topics/locks', 'Locks – The Test', 1],
    ['sections/world', 'World – The Test', 21],
  ])('%s has a feed of its own, which its page names', async (folder, title, items) => {
    const feed = await site.read(`${folder}/rss.xml`);
    expect(xmlFaults(feed)).toEqual([]);
    expect(feed).toContain(`<title>${title}</title>`);
    expect(feed).toContain(`href="https://test.example/${folder}/rss.xml" rel="self"`);
    expect(feed.match(/<item>/g)).toHaveLength(items);
    const page = await readPage(site, `${folder}/index.html`);
    expect(page.all('link', { rel: 'alternate', href: `/${folder}/rss.xml` })).toHaveLength(1);
    expect(page.all('a', { href: `/${folder}/rss.xml` })).toHaveLength(1);
  });
});
