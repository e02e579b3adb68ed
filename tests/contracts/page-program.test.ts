/** What `src/publish/accelerate/program/page-program.ts` relies on of Astro, and Astro does not document. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { testedAstroVersions } from '../../src/publish/accelerate/program/astro-versions.ts';
import {
  openProgram,
  type PageProgram,
} from '../../src/publish/accelerate/program/page-program.ts';
import { setContent } from '../../src/source/content.ts';
import { article } from '../support/papers/articles.ts';
import { buildSite, emptyContent, type Site } from '../support/sites/site.ts';

const see = 'see src/publish/accelerate/program/page-program.ts';

let site: Site;
let folder: string;
let opened: PageProgram;

beforeAll(async () => {
  site = await buildSite({ ...emptyContent, ...article({ slug: 'story' }) });
  const programs = path.join(site.root, '.astro/broadsheet/program');
  const [name = ''] = await readdir(programs).catch(() => []);
  expect(name, `Astro leaves no page program in .prerender: ${see}`).not.toBe('');
  folder = path.join(programs, name);
  return () => site.remove();
});

it('the entry of the program exports Astro’s app with the methods of a prerendered site', async () => {
  const code = path.join(folder, 'code');
  const entry = (await readdir(code)).find((name) => name.startsWith('prerender-entry.'));
  expect(entry, `Astro changed the name of the entry of the page program: ${see}`).toBeDefined();
  const { app } = (await import(pathToFileURL(path.join(code, entry ?? '')).href)) as {
    app: Record<string, unknown> | undefined;
  };
  for (const method of ['setInternals', 'setOptions', 'getComponentByRoute', 'render']) {
    expect(typeof app?.[method], `Astro changed app.${method}: ${see}`).toBe('function');
  }
  const { clearAll } = (app?.['routeCache'] ?? {}) as { clearAll?: unknown };
  expect(typeof clearAll, `Astro changed app.routeCache.clearAll: ${see}`).toBe('function');
  const { pageMap } = (app?.['manifest'] ?? {}) as { pageMap?: unknown };
  expect(pageMap, `Astro changed app.manifest.pageMap: ${see}`).toBeInstanceOf(Map);
});

it('the routes of the manifest have a pattern, a type and, if they have one page, its pathname', async () => {
  opened = await openProgram(folder);
  const found = opened.routes.map(({ route, type, pathname }) => [route, type, pathname]);
  expect(found, `Astro changed app.manifest.routes: ${see}`).toEqual(
    expect.arrayContaining([
      ['/news/[slug]', 'page', undefined],
      ['/', 'page', '/'],
      ['/404', 'page', '/404'],
      ['/rss.xml', 'endpoint', '/rss.xml'],
    ]),
  );
});

it('a page of static paths that are given anew is rendered with its props', async () => {
  const route = opened.routes.find((one) => one.route === '/[page]');
  expect(route, `Astro changed app.manifest.routes: ${see}`).toBeDefined();
  const render = async (title: string) => {
    const page = { slug: 'about', file: 'about.md', title, description: 'd', path: '/about/' };
    const pages = [{ path: '/about/', params: { page: 'about' }, props: { page } }];
    setContent({
      entries: () => [],
      front: undefined,
      navigation: { bar: [], lists: [] },
      withdrawn: { addresses: new Set(), byFile: new Map() },
      text: () => ({
        hash: '',
        html: () => '<p>The text.</p>',
        mentions: [],
        inDek: [],
        isAmbiguous: false,
        pictures: [],
        documents: [],
      }),
      nearWords: async () => new Set<string>(),
      searchedForms: async (names) => [...names],
      document() {
        throw new Error('no document');
      },
      picture() {
        throw new Error('the page shows no picture');
      },
      results: new Map(),
      selection: { select: async () => pages },
    });
    opened.forgetPages();
    const response = await opened.render('/[page]', new URL('https://test.example/about/'));
    return response.text();
  };
  const first = await render('About this');
  expect(first, `Astro changed app.render or setInternals: ${see}`).toContain('<p>The text.</p>');
  expect(first, `Astro changed setInternals: pages lack style sheets: ${see}`).toMatch(
    /<link rel="stylesheet"/,
  );
  expect(await render('About that'), `Astro changed routeCache.clearAll: ${see}`).toContain(
    'About that',
  );
});

it('a page that answers with an error is not taken for a page', async () => {
  await expect(
    opened.render('/[page]', new URL('https://test.example/another/')),
    `Astro changed how app.render answers for unknown pages: ${see}`,
  ).rejects.toThrow();
});

it('this version of Astro is in the list of tested versions', async () => {
  const manifest = path.join(site.root, 'node_modules/astro/package.json');
  const { default: astro } = (await import(pathToFileURL(manifest).href, {
    with: { type: 'json' },
  })) as { default: { version: string } };
  expect(
    testedAstroVersions,
    'if the tests above pass, add the version to src/publish/accelerate/program/astro-versions.ts',
  ).toContain(astro.version);
});
