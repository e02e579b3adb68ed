import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../../src/model/search/search-format.ts';
import type { FoundPage, PagefindOptions } from '../../../src/search/engine/pagefind-api.ts';
import { article } from '../../support/papers/articles.ts';
import { openIndex, type IndexSearch } from '../../support/searching/index-search.ts';
import { picture } from '../../support/papers/pictures.ts';
import { buildSite, emptyContent } from '../../support/sites/site.ts';
import { serveFolder } from '../../support/sites/static-server.ts';

let index: IndexSearch;

const find = (term: string, options: PagefindOptions = {}) => index.pages(term, options);

const urls = (found: readonly FoundPage[]) => found.map(({ url }) => url);

beforeAll(async () => {
  const story = (slug: string, published: string, section = 'world') =>
    article({ slug, keys: { published, section }, body: 'A word on the bridge.' });
  const site = await buildSite({
    ...emptyContent,
    'content/site.yaml': String(emptyContent['content/site.yaml']).replace('UTC', 'Asia/Karachi'),
    'content/sections/arts.md': '---\ntitle: The Arts\ndescription: Music.\n---\n',
    'content/pages/about.md': '---\ntitle: About\ndescription: What.\n---\n\nOn the bridge.\n',
    'content/pages/blank.md': '---\ntitle: Blank\ndescription: Nothing.\n---\n',
    'content/people/asma-khan.md':
      '---\nname: Asma Khan\nrole: Engineer\naliases: [Aasmah, Bridge Lady]\n' +
      'native: { text: اسما خان, lang: ur }\n---\n\nShe built the bridge.\n',
    'content/places/north.md': '---\nname: The North\nrole: Region\naliases: [Norden]\n---\n',
    ...story('oldest', '2019-05-04T09:30:00+00:00', 'arts'),
    // By the letters of these two, the older one would come first.
    ...story('older', '2019-12-31T23:30:00+05:00'),
    ...story('newer', '2019-12-31T20:00:00+00:00'),
    ...story('newest', '2020-05-04T09:30:00+00:00', 'arts'),
    'content/authors/bo-lind.md': '---\nname: Bo Lind\nkind: person\n---\n',
    ...article({
      slug: 'pictured',
      keys: {
        image: '{ file: ./road.png, alt: A lorry, credit: C. Camera, caption: Traffic at dawn. }',
        byline: '[desk, bo-lind]',
        dateline: 'Peshawar',
        sources:
          '[{ title: Tolls, publisher: Road Board, date: 2018-11-02 }, { title: Maps, publisher: An Atlas }]',
        corrections: '[{ date: 2021-12-03T09:30:00+00:00, text: A bolt was miscounted. }]',
      },
      body: 'Two pictures.\n\n![A tractor](./field.png)',
    }),
    'content/articles/road.png': await picture(64, 48),
    'content/articles/field.png': await picture(48, 64),
  });
  const dist = path.join(site.root, 'dist');
  const host = await serveFolder(dist);
  const entry = JSON.parse(await site.read('pagefind/entry.json')) as SearchEntry;
  index = await openIndex(dist, host.address, entry);
  return async () => {
    await host.close();
    await site.remove();
  };
});

describe('a reader can narrow what was found', () => {
  it('by its kind', async () => {
    const ofKind = async (kind: string) => urls(await find('bridge', { filters: { kind } }));
    expect(await ofKind('articles')).toHaveLength(4);
    expect(await ofKind('people')).toEqual(['/people/asma-khan/']);
    expect(await ofKind('pages')).toEqual(['/about/']);
  });

  it('by the section and the year, which is that of the paper’s time zone', async () => {
    const filters = { kind: 'articles', section: 'world', year: '2020' };
    expect(urls(await find('bridge', { filters }))).toEqual(['/news/newer/']);
    const of2019 = urls(await find('bridge', { filters: { year: '2019' } }));
    expect(of2019.toSorted()).toEqual(['/news/older/', '/news/oldest/']);
    expect(await find('bridge', { filters: { section: 'sport' } })).toEqual([]);
  });

  it('by the month, in the same time zone, and the author', async () => {
    expect(urls(await find('bridge', { filters: { month: '2020-01' } }))).toEqual(['/news/newer/']);
    const byBo = urls(await find('pictures', { filters: { author: 'bo-lind' } }));
    expect(byBo).toEqual(['/news/pictured/']);
    expect(await find('bridge', { filters: { author: 'bo-lind' } })).toEqual([]);
  });
});

it('a reader finds a page that has a title alone', async () => {
  expect(urls(await find('Blank'))).toEqual(['/blank/']);
});

describe('a reader finds a story with pictures', () => {
  it.each(['lorry', 'tractor'])('by what they show: %s', async (word) => {
    expect(urls(await find(word))).toEqual(['/news/pictured/']);
  });

  it.each(['64', 'field', 'webp'])('not by their addresses: %s', async (word) => {
    // That of the picture in results is stored, but is no field that is searched.
    const found = (await index.results(word)).flat();
    const others = found.filter(({ words, matchedMetaFields = [] }) =>
      [...words, ...matchedMetaFields].some((where) => where !== 'picture'),
    );
    expect(others).toEqual([]);
  });
});

describe('a reader finds what is printed around a story', () => {
  it.each([
    ['dawn', 'caption', 'Traffic at dawn.'],
    ['Camera', 'credit', 'C. Camera'],
    ['Peshawar', 'dateline', 'Peshawar'],
    ['Lind', 'byline', 'The Desk, Bo Lind'],
    ['Atlas', 'sources', 'Tolls. Road Board. Maps. An Atlas.'],
    ['miscounted', 'corrections', 'A bolt was miscounted.'],
    ['sentence', 'dek', 'What the story says in one sentence.'],
  ])('%s, in its %s', async (word, field, text) => {
    const found = (await index.results(word)).flat();
    const pages = await Promise.all(found.map((result) => result.data()));
    const at = pages.findIndex(({ url }) => url === '/news/pictured/');
    expect(found[at]?.matchedMetaFields).toContain(field);
    expect(pages[at]?.meta[field]).toBe(text);
  });

  it.each(['November', 'December'])(
    'but not the days of sources and corrections: %s',
    async (month) => {
      expect(urls(await find(month))).not.toContain('/news/pictured/');
    },
  );

  it('with a small picture', async () => {
    const [page] = await find('dawn');
    expect(page?.meta['picture']).toMatch(/^\/_astro\/road\.[^/]+\/64\.webp$/);
  });
});

it('a reader can have stories by their dates', async () => {
  const filters = { kind: 'articles' };
  const found = await find('bridge', { filters, sort: { date: 'desc' } });
  const newestFirst = ['/news/newest/', '/news/newer/', '/news/older/', '/news/oldest/'];
  expect(urls(found)).toEqual(newestFirst);
});

describe('a reader finds a name', () => {
  it.each(['Asma Khan', 'Aasmah', 'Lady', 'اسما'])('by %s, and reads who it is', async (term) => {
    const [found, ...others] = await find(term);
    expect(others).toEqual([]);
    expect(found?.url).toBe('/people/asma-khan/');
    expect(found?.raw_content).toBe('She built the bridge.');
    expect(found?.meta).toMatchObject({
      title: 'Asma Khan',
      kind: 'Person',
      role: 'Engineer',
      aliases: 'Aasmah, Bridge Lady',
      native: 'اسما خان',
    });
  });

  it('that has no biography', async () => {
    expect(urls(await find('Norden'))).toEqual(['/places/north/']);
    expect(urls(await find('North'))).toEqual(['/places/north/']);
  });
});
