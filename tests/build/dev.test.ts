import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleFile, bundleOf, detailsKey } from '../../src/names/files/details-bundle.ts';
import type { DetailsBundle, LexiconRoot } from '../../src/names/files/files.ts';
import { article } from '../support/articles.ts';
import { picture } from '../support/pictures.ts';
import { serve, type Running } from '../support/running.ts';
import { emptyContent, makeSite, type Site } from '../support/site.ts';

/** Far longer than a change takes to show, so that a slow machine fails nothing. */
const patience = { timeout: 60_000, interval: 100 };

const story = (slug: string, body: string) => article({ slug, keys: { headline: slug }, body });
const person = (aliases: string) =>
  `---\nname: Asma Khan\nrole: Engineer\naliases: [${aliases}]\n---\n\nAn engineer.\n`;

let site: Site;
let server: Running;

async function get(path: string): Promise<string> {
  const response = await fetch(new URL(path, server.address));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The stories on the card of the person, from the lexicon. */
async function storiesOnCard(): Promise<string[]> {
  const { edition, bundles } = JSON.parse(await get('lexicon/root.json')) as LexiconRoot;
  const key = detailsKey('people', 'asma-khan');
  const file = bundleFile(bundleOf(key, bundles));
  const bundle = JSON.parse(await get(`lexicon/${edition}/${file}`)) as DetailsBundle;
  return (bundle[key]?.articles ?? []).map(({ headline }) => headline);
}

/** How often each story has been rendered, by its slug. */
function rendered(): Record<string, number> {
  const slugs = [...server.output().matchAll(/^rendering (\S+)$/gm)].map(([, slug = '']) => slug);
  return Object.fromEntries(
    Object.entries(Object.groupBy(slugs, String)).map(([slug, all]) => [slug, all?.length ?? 0]),
  );
}

beforeAll(async () => {
  site = await makeSite({
    ...emptyContent,
    'content/people/asma-khan.md': person(''),
    ...story('first', 'It was Asma Khan.'),
    ...story('second', 'It was Aasmah.'),
    ...story('third', 'It was nobody.'),
  });
  const plugin = `() => (_tree: unknown, { path = '' }: { path?: string }) => {
    const slug = /articles.(.+)\\.md$/.exec(path)?.[1];
    if (slug) console.log(\`rendering \${slug}\`);
  },`;
  await site.patch('src/markdown/processor.ts', 'rehypeSlug,', `rehypeSlug, ${plugin}`);
  server = await serve(site.root, 'run', 'dev');
  return async () => {
    await server.stop();
    await site.remove();
  };
});

it('an editor sees each change, and only what has changed is rendered', async () => {
  const shows = (path: string, text: string) =>
    vi.waitUntil(async () => (await get(path)).includes(text), patience);

  // Nothing was built: the lexicon is that of the stories as they are.
  expect(await storiesOnCard()).toEqual(['first']);
  for (const path of [
    '',
    'news/first/',
    'news/second/',
    'names/',
    'people/asma-khan/',
    'search/',
  ]) {
    await get(path);
  }
  expect(rendered()).toEqual({ first: 1, second: 1, third: 1 });

  await site.write(story('third', 'It was Asma Khan again.'));
  await shows('news/third/', 'again');
  await shows('people/asma-khan/', 'again');
  expect(await storiesOnCard()).toEqual(['first', 'third']);
  expect(rendered()).toEqual({ first: 1, second: 1, third: 2 });

  await site.write(story('fourth', 'A new story.'));
  await shows('news/', '/news/fourth/');
  await site.write({ 'content/articles/fourth.md': null });
  await vi.waitUntil(async () => !(await get('news/')).includes('/news/fourth/'), patience);
  expect(rendered()).toEqual({ first: 1, second: 1, third: 2, fourth: 1 });

  // Another spelling of a name may stand in any story.
  await site.write({ 'content/people/asma-khan.md': person('Aasmah') });
  await shows('news/second/', 'href="/people/asma-khan/"');
  expect(await storiesOnCard()).toEqual(['first', 'second', 'third']);
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
  const open = async (path: string) => {
    const headers = { accept: 'text/html' };
    const response = await fetch(new URL(path, server.address), { headers });
    return { status: response.status, text: await response.text() };
  };

  it.each([
    [
      'an unknown author',
      article({ slug: 'wrong', keys: { byline: '[nobody]' } }),
      'names “nobody” under “byline”',
    ],
    [
      'a picture that is not there',
      article({ slug: 'wrong', body: '![A road](./road.png)' }),
      'shows the picture ./road.png',
    ],
    [
      'no headline',
      article({ slug: 'wrong', keys: { headline: '' } }),
      'sets “headline” to nothing',
    ],
  ])(
    'reads the report in place of the page with %s, and sees the others',
    async (_what, files, words) => {
      await site.write(files);
      await vi.waitFor(
        async () => expect((await open('news/wrong/')).text).toContain(words),
        patience,
      );
      expect((await open('news/wrong/')).text).toContain('Fix: ');
      expect(await open('news/first/')).toMatchObject({ status: 200 });
      await site.write(story('wrong', 'Now it is right.'));
      await vi.waitFor(async () => {
        expect(await open('news/wrong/')).toMatchObject({
          status: 200,
          text: expect.stringContaining('Now it is right.'),
        });
      }, patience);
    },
  );

  it('in the settings reads the report in place of every page', async () => {
    await site.patch('content/site.yaml', 'title: The Test', 'titel: The Test');
    await vi.waitFor(
      async () => expect((await open('')).text).toContain('unknown key “titel”'),
      patience,
    );
    await site.patch('content/site.yaml', 'titel: The Test', 'title: The Test');
    await vi.waitFor(async () => expect(await open('')).toMatchObject({ status: 200 }), patience);
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
