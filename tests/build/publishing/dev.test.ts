import { chromium } from '@playwright/test';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { article, type ArticleParts } from '../../support/papers/articles.ts';
import { findBrowser } from '../../support/browser/browser.ts';
import { picture } from '../../support/papers/pictures.ts';
import { serve, type Running } from '../../support/sites/running.ts';
import type { Files, Site } from '../../support/sites/site.ts';
import { makeDevSite, person, renderedIn, storiesOnCard, story } from './dev-site.ts';

/** Far longer than a change takes to show, so that a slow machine fails nothing. */
const patience = { timeout: 60_000, interval: 100 };

let site: Site;
let server: Running;

async function get(path: string): Promise<string> {
  const response = await fetch(new URL(path, server.address));
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status}\n${text}\n${server.output()}`);
  return text;
}

beforeAll(async () => {
  site = await makeDevSite();
  server = await serve(site.root, 'run', 'dev');
  return async () => {
    await server.stop();
    await site.remove();
  };
});

const rendered = () => renderedIn(server.output());

it('an editor sees each change, and only what has changed is rendered', async () => {
  const shows = (path: string, text: string) =>
    vi.waitUntil(async () => (await get(path)).includes(text), patience);
  // Nothing was built: the lexicon is that of the stories as they are, and the page says that they have no index.
  expect(await storiesOnCard(get)).toEqual(['first']);
  expect(await get('search/')).toMatch(/no index of the stories\. <code>npm start<\/code> builds/);
  const paths = ['', 'news/first/', 'news/second/', 'names/', 'people/asma-khan/'];
  for (const path of paths) await get(path);
  expect(rendered()).toEqual({ first: 1, second: 1, third: 1 });

  await site.write(story('third', 'It was Asma Khan again.'));
  await shows('news/third/', 'again');
  await shows('people/asma-khan/', 'again');
  expect(await storiesOnCard(get)).toEqual(['first', 'third']);
  expect(rendered()).toEqual({ first: 1, second: 1, third: 2 });

  await site.write(story('fourth', 'A new story.'));
  await shows('news/', '/news/fourth/');
  await site.write({ 'content/articles/fourth.md': null });
  await vi.waitUntil(async () => !(await get('news/')).includes('/news/fourth/'), patience);
  expect(rendered()).toEqual({ first: 1, second: 1, third: 2, fourth: 1 });

  // Another spelling of a name may stand in any story.
  await site.write({ 'content/people/asma-khan.md': person('Aasmah') });
  await shows('news/second/', 'href="/people/asma-khan/"');
  expect(await storiesOnCard(get)).toEqual(['first', 'second', 'third']);
  expect(rendered()).toEqual({ first: 2, second: 2, third: 3, fourth: 1 });

  await site.patch('src/markdown/processor.ts', 'rendering ', 'rendering anew-');
  await vi.waitUntil(async () => {
    await get('news/first/');
    return rendered()['anew-first'] === 1;
  }, patience);
});

it('an editor sees pictures in the formats of the site as soon as they are there', async () => {
  await site.write({
    'content/articles/lorry.png': await picture(900, 600),
    ...article({ slug: 'pictured', body: '![A road](lorry.png "At noon. A. Khan")' }),
  });
  await vi.waitFor(async () => {
    const page = await get('news/pictured/');
    expect(page).toMatch(/<figcaption>At noon\. <span/);
    for (const [type, pattern] of [
      ['image/avif', /\/_astro\/[^" ,]+\/800\.avif/],
      ['image/webp', /\/_astro\/[^" ,]+\/480\.webp/],
      ['image/jpeg', /\/_astro\/[^" ,]+\/900\.jpg/],
    ] as const) {
      const [address = ''] = pattern.exec(page) ?? [];
      const response = await fetch(new URL(address, server.address));
      expect(response.headers.get('content-type')).toBe(type);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
  }, patience);
});

it('an editor can open a document to which a story links', async () => {
  const pdf = '%PDF-1.7\n…\n%%EOF\n';
  await site.write({
    'content/articles/report.pdf': pdf,
    ...article({ slug: 'reported', body: 'See [the report](report.pdf).' }),
  });
  await vi.waitFor(async () => {
    const page = await get('news/reported/');
    const [, address = ''] = /href="([^"]+\/report\.pdf)"/.exec(page) ?? [];
    const response = await fetch(new URL(address, server.address));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(await response.text()).toBe(pdf);
  }, patience);
});

describe('an editor who has made a mistake', () => {
  const open = async (path: string, accept = 'text/html') => {
    const response = await fetch(new URL(path, server.address), { headers: { accept } });
    return { status: response.status, text: await response.text() };
  };
  const shows = (path: string, status: number, ...texts: string[]) =>
    vi.waitFor(async () => {
      const page = await open(path);
      for (const text of texts) expect(page.text).toContain(text);
      expect(page.status).toBe(status);
    }, patience);

  it('reads in place of a page what is wrong with it, and sees the others', async () => {
    const faults: Record<string, [parts: ArticleParts, line: number, what: string]> = {
      'unknown-author': [{ keys: { byline: '[nobody]' } }, 5, 'names “nobody” under “byline”'],
      'no-picture': [{ body: '![A road](./road.png)' }, 9, 'shows the picture ./road.png'],
      'no-headline': [{ keys: { headline: '' } }, 2, 'has nothing behind “headline”'],
      'no-yaml': [{ keys: { headline: '"War" is over' } }, 2, 'a mistake in its YAML'],
      'open-passage': [{ body: ':::lang{fr}\nOui.' }, 9, 'that never ends'],
    };
    const slugs = Object.keys(faults);
    const wrong = Object.entries(faults).map(([slug, [parts]]) => article({ slug, ...parts }));
    await site.write(Object.assign({}, ...wrong) as Files);
    for (const [slug, [, line, what]] of Object.entries(faults)) {
      const place = `content/articles/${slug}.md:${line}`;
      await shows(`news/${slug}/`, 500, place, what, 'Why: ', 'Fix: ');
    }
    for (const path of ['news/first/', '', 'news/', 'people/asma-khan/']) {
      await shows(path, 200, 'Problems elsewhere: 5');
    }
    const right = slugs.map((slug) => story(slug, 'Now it is right.'));
    await site.write(Object.assign({}, ...right) as Files);
    for (const slug of slugs) await shows(`news/${slug}/`, 200, 'Now it is right.');
    expect((await open('')).text).not.toContain('Problems elsewhere');
  });

  it('reads so of a new story whatever asks for its page, until it is right', async () => {
    const fetched = (path: string) => open(path, '*/*');
    const files = {
      'never-right': 'content/articles/never-right.md',
      'in-new-folder': 'content/articles/2020/05/in-new-folder.md',
      'other-ending': 'content/articles/other-ending.markdown',
    };
    const text = article({ keys: { section: null, sectio: 'world' } })[
      'content/articles/a-story.md'
    ];
    await site.write(Object.fromEntries(Object.values(files).map((file) => [file, text ?? null])));
    for (const [slug, file] of Object.entries(files)) {
      await vi.waitFor(async () => {
        const page = await fetched(`news/${slug}/`);
        expect(page.text).toContain('This page cannot be shown');
        if (slug !== 'other-ending') expect(page.text).toContain('Write section: world');
        expect(page.text).toContain(file);
        expect(page.status).toBe(500);
      }, patience);
    }
    const [right] = Object.values(story('never-right', 'Now it is right.'));
    await site.write({
      [files['never-right']]: right ?? null,
      [files['in-new-folder']]: right ?? null,
      [files['other-ending']]: null,
    });
    for (const slug of ['never-right', 'in-new-folder']) {
      await vi.waitFor(async () => {
        const page = await fetched(`news/${slug}/`);
        expect(page.text).toContain('Now it is right.');
        expect(page.status).toBe(200);
      }, patience);
    }
    await vi.waitFor(async () => {
      expect((await fetched('news/other-ending/')).status).toBe(404);
    }, patience);
  });

  it('reads on the page itself what is wrong with a link in it', async () => {
    await site.write(story('linked', 'To [nowhere](/nowhere/), then.'));
    await shows('news/linked/', 200, 'Problems of this page: 1', 'links to /nowhere/', 'then.');
    await site.write({ 'content/articles/linked.md': null });
    await vi.waitFor(async () => {
      expect((await open('')).text).not.toContain('Problems elsewhere');
    }, patience);
  });

  it('finds a story that was right before in its lists, and names whose files are wrong', async () => {
    await site.write(article({ slug: 'third', keys: { headline: 'Third', section: 'wrold' } }));
    await site.write({ 'content/people/asma-khan.md': '---\nname: Asma Khan\n---\n' });
    await shows('news/third/', 500, 'names “wrold” under “section”');
    await shows('people/asma-khan/', 500, 'missing the key “role”');
    await shows('news/', 200, '/news/third/', '/news/first/');
    await shows('names/', 200, 'Asma Khan');
    await shows('news/first/', 200, 'Problems elsewhere: 2');
    await site.write({
      ...story('third', 'It was nobody.'),
      'content/people/asma-khan.md': person(''),
    });
    await shows('news/third/', 200, 'It was nobody.');
    await shows('people/asma-khan/', 200, 'An engineer.');
  });

  it('in the settings or on the front reads so on every page, which has the settings from before', async () => {
    await site.patch('content/site.yaml', 'title: The Test', 'titel: The Test');
    await shows('', 200, 'content/site.yaml:1', 'unknown key “titel”', '<title>The Test');
    await site.write({ 'content/front.yaml': 'lead: nobody\n' });
    await shows('news/first/', 200, 'unknown key “titel”', 'content/front.yaml:1', '“nobody”');
    await site.write({ 'content/front.yaml': null });
    await site.patch('content/site.yaml', 'titel: The Test', 'title: Another Test');
    await shows('news/first/', 200, '<title>first – Another Test');
    expect((await open('')).text).not.toContain('Problems');
  });

  it('sees the words of the site in another language as soon as the settings name it', async () => {
    await shows('names/', 200, 'Names A–Z');
    await site.patch('content/site.yaml', 'language: en-GB', 'language: de');
    await shows('names/', 200, '<html lang="de', 'Namen A–Z');
    await site.patch('content/site.yaml', 'language: de', 'language: en-GB');
    await shows('names/', 200, 'Names A–Z');
  });

  it('sees the page in the browser as soon as it is right', async () => {
    const browser = await chromium.launch(await findBrowser());
    try {
      await site.write(article({ slug: 'seen', keys: { headline: '' } }));
      await shows('news/seen/', 500, 'has nothing behind “headline”');
      const page = await browser.newPage();
      await page.goto(new URL('news/seen/', server.address).href);
      await page.getByRole('heading', { name: 'This page cannot be shown' }).waitFor();
      await site.write(story('seen', 'Now it is right.'));
      await page.getByText('Now it is right.').waitFor({ timeout: patience.timeout });
      await site.write(article({ slug: 'seen', keys: { headline: '' } }));
      const fault = page.getByText('has nothing behind “headline”');
      await fault.waitFor({ timeout: patience.timeout });
    } finally {
      await browser.close();
    }
  });
});

it('an editor sees the notice of a withdrawn story, also from its former address', async () => {
  const withdrawn = '{ at: 2020-05-20T10:00:00Z, reason: It was forged. }';
  await site.write(article({ slug: 'gone', keys: { withdrawn, formerly: '[/old/]' } }));
  await vi.waitUntil(async () => {
    const response = await fetch(new URL('old/', server.address));
    return response.url.endsWith('/news/gone/') && (await response.text()).includes('forged.');
  }, patience);
  expect(await get('news/')).toContain('Story withdrawn');
});
