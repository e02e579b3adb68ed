import { beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../support/papers/articles.ts';
import { attribute, pathOf, readPages, type Page } from '../support/built/pages.ts';
import { buildSite, emptyContent } from '../support/sites/site.ts';

const count = 170;
let pages: Map<string, Page>;
let feed: string;

beforeAll(async () => {
  const site = await buildSite({ ...emptyContent, ...articles(count) });
  pages = new Map([...(await readPages(site))].map(([file, page]) => [pathOf(file), page]));
  feed = await site.read('rss.xml');
  return () => site.remove();
});

const hrefs = (page: Page, attributes?: Record<string, string>) =>
  page.all('a', attributes).map((link) => attribute(link, 'href'));

/** The pages of a list from its first on, as a reader gets to them: by the link to older stories. */
function* follow(path: string): Generator<[path: string, page: Page]> {
  for (let next: string | undefined = path; next;) {
    const page = pages.get(next);
    if (!page) throw new Error(`no page ${next}`);
    yield [next, page];
    [next] = hrefs(page, { rel: 'next' });
  }
}

describe.each(['/news/', '/sections/world/'])('the reader of %s with 170 stories', (list) => {
  it('gets to all pages by the links to older stories, and back by those to newer ones', () => {
    const paths = [...follow(list)].map(([path]) => path);
    expect(paths).toEqual([list, `${list}page/2/`, `${list}page/1/`]);
    const back = paths.map((path) => hrefs(pages.get(path)!, { rel: 'prev' }));
    expect(back).toEqual([[], [list], [`${list}page/2/`]]);
  });

  it('finds each story once, the newest first', () => {
    const found = [...follow(list)].flatMap(([, page]) =>
      hrefs(page).filter((href) => href.startsWith('/news/story-')),
    );
    const wanted = Array.from({ length: count }, (_, index) => `/news/story-${index + 1}/`);
    expect(found).toEqual(wanted);
  });

  it('can tell the pages apart by their titles', () => {
    const titles = [...follow(list)].map(([, page]) => page.html.match(/<title>(.*?)</)?.[1]);
    expect(new Set(titles).size).toBe(3);
  });
});

it('a feed reader gets the fifty newest stories', () => {
  const numbers = [...feed.matchAll(/<link>.*?story-(\d+)\/<\/link>/g)].map(([, n]) => Number(n));
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});
