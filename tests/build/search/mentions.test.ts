import { beforeAll, expect, it } from 'vitest';
import {
  heldOut,
  mentionCorpus,
  type RecordedMention,
} from '../../support/papers/mention-corpus.ts';
import {
  attribute,
  inside,
  pathOf,
  readPages,
  words,
  type Page,
} from '../../support/built/pages.ts';
import { buildSite, type Site } from '../../support/sites/site.ts';

const corpus = mentionCorpus();
const perPage = 50;
let site: Site;
let pages: Map<string, Page>;

beforeAll(async () => {
  site = await buildSite(corpus.files);
  pages = new Map([...(await readPages(site))].map(([file, page]) => [pathOf(file), page]));
  return () => site.remove();
}, 600_000);

function pageAt(path: string): Page {
  const page = pages.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
}

/** The pages of a name, by the links from one to the next. */
function pagesOf(path: string): Page[] {
  const page = pageAt(path);
  const [next] = page.all('a', { rel: 'next' });
  return next ? [page, ...pagesOf(attribute(next, 'href'))] : [page];
}

const ofHeldOut = corpus.record.filter(({ slug }) => slug === heldOut);
const heldOutPath = `/people/${heldOut}/`;
const total = (rows: readonly RecordedMention[]) => rows.reduce((sum, { count }) => sum + count, 0);
const key = ({ slug, story, paragraph, count }: RecordedMention) =>
  `${slug} ${story} ${paragraph} ×${count}`;

/** The paragraphs that a page of a name lists. */
const listed = (page: Page) =>
  page.all('ul', { class: 'mentions' }).flatMap((list) => inside(list).all('li'));

/** The ids of the paragraphs of a story, in its order. */
const idsOf = (story: Page) =>
  inside(story.one('div', { class: 'story-text prose' }))
    .all('p')
    .map((paragraph) => attribute(paragraph, 'id'));

/** What the pages of all names say, in the form of the record. */
function published(): RecordedMention[] {
  return corpus.names.flatMap(({ kind, slug }) =>
    pagesOf(`/${kind}/${slug}/`).flatMap((page) =>
      listed(page).map((item) => {
        const [path = '', id = ''] = attribute(inside(item).one('a'), 'href').split('#');
        const paragraph = idsOf(pageAt(path)).indexOf(id);
        const story = path.replace(/^\/news\/|\/$/g, '');
        return { slug, story, paragraph, count: inside(item).all('mark').length };
      }),
    ),
  );
}

it('the record has a person with 2,000 mentions over 20 years, among 100 other names', () => {
  expect(total(ofHeldOut)).toBe(2000);
  expect(corpus.names).toHaveLength(101);
  expect(new Set(ofHeldOut.map(({ story }) => story.slice(6, 10))).size).toBe(20);
});

it('every mention is found, and nothing else is: precision and recall of 99 % at least', () => {
  const wanted = new Set(corpus.record.map(key));
  const found = published().map(key);
  const right = found.filter((one) => wanted.has(one));
  const shown = new Set(found);
  expect([...wanted].filter((one) => !shown.has(one)).slice(0, 5)).toEqual([]);
  expect(found.filter((one) => !wanted.has(one)).slice(0, 5)).toEqual([]);
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.99);
  expect(right.length / wanted.size).toBeGreaterThanOrEqual(0.99);
});

it('the person’s paragraphs stand on pages of fifty, the newest first', () => {
  const all = pagesOf(heldOutPath);
  expect(all).toHaveLength(Math.floor(ofHeldOut.length / perPage));
  const counts = all.map((page) => listed(page).length);
  // The first page has the newest, and takes what does not fill a page yet.
  expect(counts[0]).toBe(perPage + (ofHeldOut.length % perPage));
  expect(counts.slice(1).every((count) => count === perPage)).toBe(true);
  expect(counts.reduce((sum, count) => sum + count)).toBe(ofHeldOut.length);
  const dates = all.flatMap((page) => {
    const list = page.one('ul', { class: 'story-list' });
    return inside(list)
      .all('time')
      .map((time) => attribute(time, 'datetime'));
  });
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(pages.has(`${heldOutPath}page/2/`)).toBe(true);
});

it('the years are a table of their own, and add up', () => {
  const rows = inside(pageAt(heldOutPath).one('table', { class: 'years' }))
    .all('tr')
    .slice(1);
  expect(rows.map(words)).toEqual(
    Array.from({ length: 20 }, (_, index) => expect.stringMatching(`^${2000 + index} ?100$`)),
  );
});

it('up to ten names that appear with the person most are linked', () => {
  const links = inside(pageAt(heldOutPath).one('section', { class: 'companions' })).all('a');
  expect(links).toHaveLength(10);
  const bySlug = Map.groupBy(corpus.record, ({ slug }) => slug);
  const places = new Set(ofHeldOut.map(({ story, paragraph }) => `${story} ${paragraph}`));
  const shared = (slug: string) =>
    (bySlug.get(slug) ?? []).filter(({ story, paragraph }) => places.has(`${story} ${paragraph}`))
      .length;
  const counts = links.map((link) => shared(attribute(link, 'href').split('/')[2] ?? ''));
  const best = corpus.names
    .filter(({ slug }) => slug !== heldOut)
    .map(({ slug }) => shared(slug))
    .sort((a, b) => b - a);
  expect(counts).toEqual(best.slice(0, 10));
});

it('a story links the first mention of each name, and no other', () => {
  const text = inside(pageAt('/news/story-2004-3/').one('div', { class: 'story-text prose' }));
  const links = text.all('a').map((link) => attribute(link, 'href'));
  const own = links.filter((href) => href.startsWith('/'));
  const wanted = corpus.record.filter(({ story }) => story === 'story-2004-3');
  expect(new Set(own).size).toBe(own.length);
  expect(own.map((href) => href.split('/')[2]).sort()).toEqual(
    [...new Set(wanted.map(({ slug }) => slug))].sort(),
  );
});

it('the search finds the first page of a name alone', () => {
  const [first, ...others] = pagesOf(heldOutPath);
  expect(first?.html).toContain('data-pagefind-body');
  expect(others.filter(({ html }) => html.includes('data-pagefind-body'))).toEqual([]);
});
