/** The examples of content/directives.md, as readers, screen readers, the search and feeds get them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DomUtils } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../src/model/search/search-format.ts';
import { documentedExamples } from '../support/papers/documented-directives.ts';
import { openIndex, type IndexSearch } from '../support/searching/index-search.ts';
import {
  attribute,
  inside,
  readPage,
  words,
  type Element,
  type Page,
} from '../support/built/pages.ts';
import { sharedSite, type SharedSite } from '../support/sites/run-folder.ts';
import { serveFolder } from '../support/sites/static-server.ts';

let site: SharedSite;
let page: Page;
let index: IndexSearch;

const address = '/news/as-documented/';

beforeAll(async () => {
  site = await sharedSite('furnished');
  page = await readPage(site, 'news/as-documented/index.html');
  const dist = path.join(site.root, 'dist');
  const host = await serveFolder(dist);
  const entry = JSON.parse(await site.read('pagefind/entry.json')) as SearchEntry;
  index = await openIndex(dist, host.address, entry);
  return () => host.close();
});

/** The elements of a kind whose first class is a certain one. */
const withClass = (tag: string, name: string): Element[] =>
  page
    .all(tag, { class: true })
    .filter((element) => attribute(element, 'class').split(' ')[0] === name);

const first = <Item>([item]: readonly Item[]): Item => {
  if (item === undefined) throw new Error('there is none');
  return item;
};

/** What an element is named by. */
const nameOf = (element: Element) =>
  words(
    first(
      page.elements.filter(
        ({ attribs }) => attribs['id'] === attribute(element, 'aria-labelledby'),
      ),
    ),
  );

it('the guide has an example of each, and these tests read all', async () => {
  const names = (await documentedExamples()).map((example) => /^:+(\w+)/.exec(example)?.[1]);
  expect(names).toEqual('figure gallery quote box timeline embed embed lang note'.split(' '));
});

describe('on the page', () => {
  it('a figure has its picture, caption and credit', () => {
    const figure = first(withClass('figure', 'figure'));
    expect(attribute(figure, 'class')).toBe('figure wide');
    expect(words(figure)).toBe('The old bridge, from the north. A. Khan');
    expect(attribute(inside(figure).one('img'), 'alt')).toBe('A concrete bridge');
  });

  it('a gallery has three pictures in a region that the keyboard can scroll', () => {
    const gallery = inside(first(withClass('figure', 'gallery')));
    const region = gallery.one('div', { role: 'region', 'aria-label': 'Three days on the road' });
    expect(attribute(region, 'tabindex')).toBe('0');
    expect(inside(region).all('figure').map(words)).toEqual([
      'Lorries on Tuesday.',
      'The river at the border.',
      'The checkpoint. B. Lind',
    ]);
    expect(
      inside(region)
        .all('img')
        .map((image) => attribute(image, 'alt')),
    ).toEqual(['A line of lorries', 'A wide river', 'A checkpoint']);
    expect(words(first(gallery.all('figcaption')))).toBe('Three days on the road A. Khan');
    expect(page.html).toContain('.f40-20{object-position:40% 20%}');
  });

  it('a pull quote that stands in the text is there for the eye only', () => {
    const quote = first(withClass('figure', 'pull-quote'));
    expect(words(inside(quote).one('blockquote'))).toBe('The river does not wait for a committee.');
    expect(words(inside(quote).one('figcaption'))).toBe('Ruth Abara, harbour master');
    expect(attribute(quote, 'aria-hidden')).toBe('true');
    expect(inside(quote).elements.filter(({ attribs }) => attribs['id'])).toEqual([]);
  });

  it('a box is named by its title, and its headings follow that', () => {
    const box = first(withClass('aside', 'box'));
    expect(nameOf(box)).toBe('The bridge in figures');
    expect(words(inside(box).one('h3'))).toBe('The bridge in figures');
    expect(words(inside(box).one('h4'))).toBe('Who paid');
    expect(inside(box).all('li').map(words)).toEqual(['218 metres long', '40 million dollars']);
  });

  it('a timeline is a list, with its dates for readers and programs', () => {
    const timeline = first(withClass('section', 'timeline'));
    expect(nameOf(timeline)).toBe('How the bridge was built');
    expect(inside(inside(timeline).one('ol')).all('li').map(words)).toEqual([
      '9 January 2023 Work begins.',
      'March 2024 A flood takes the first pier.',
      'Since then Nobody speaks of the second.',
    ]);
    expect(
      inside(timeline)
        .all('time')
        .map((time) => attribute(time, 'datetime')),
    ).toEqual(['2023-01-09', '2024-03']);
  });

  it('a passage has its language, with the marks and spaces of that', () => {
    const passage = page.one('blockquote', { lang: 'fr' });
    expect(DomUtils.textContent(passage).trim()).toBe(
      'Le maire a dit\u202f: «\u202fNous sommes patients\u202f!\u202f»',
    );
  });

  it('cards say what they lead to, and ask nothing of it', () => {
    const [film, post] = withClass('figure', 'embed');
    expect(film && words(film)).toBe(
      'Video on YouTube How the bridge was built The whole film, in nine minutes. Border Films, 11 January 2026 Border Films',
    );
    expect(post && words(post)).toBe(
      'Post on Bluesky The port on the closing of the bridge The bridge is closed until Thursday. Lorries wait at the port. Port of Karachi, 12 January 2026',
    );
    const links = withClass('figure', 'embed').flatMap((card) => inside(card).all('a'));
    expect(links.map((link) => attribute(link, 'href'))).toEqual([
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      'https://bsky.app/profile/port.example/post/1',
    ]);
    const loaded = [
      ...page.all('img'),
      ...page.all('source'),
      ...page.all('iframe'),
      ...page.all('script'),
    ];
    for (const element of loaded) {
      expect(attribute(element, 'src') + attribute(element, 'srcset')).not.toMatch(/\/\//);
    }
  });

  it('only pages that have one carry their styles', async () => {
    expect(page.html).toContain('.pull-quote');
    expect(await site.read('news/river-1/index.html')).not.toContain('.pull-quote');
  });
});

it('the search finds what they say, and a repeated quotation once', async () => {
  for (const typed of ['committee', 'checkpoint', 'flood pier', 'Bluesky', '218 metres']) {
    expect(await index.urls(typed), typed).toContain(address);
  }
  const [found] = (await index.pages('committee')).filter(({ url }) => url === address);
  expect(found?.raw_content?.match(/committee/g)).toHaveLength(1);
});

it('the feed has none of it', async () => {
  const feed = await site.read('rss.xml');
  expect(feed).not.toMatch(/committee|checkpoint|harbour trust/);
});

it('no byte of what is published has a note to the desk', async () => {
  const dist = path.join(site.root, 'dist');
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  let read = 0;
  for (const file of files.filter((item) => item.isFile())) {
    const bytes = await readFile(path.join(file.parentPath, file.name));
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
    read += 1;
    expect(/harbour trust|lawyer|third paragraph/i.test(text), file.name).toBe(false);
  }
  expect(read).toBeGreaterThan(50);
});
