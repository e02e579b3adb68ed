/** What a build relies on of Astro's documented API (docs.astro.build). One small project is built with Astro alone. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parsePage, words, attribute } from '../support/built/pages.ts';
import { linkPackages } from '../support/sites/engine-links.ts';
import { runCommand } from '../support/sites/commands.ts';
import { projectRoot } from '../support/sites/site.ts';

const changed = (what: string) => `Astro changed ${what}: see src/publish/README.md`;

/** Appends what the project's own code observes to a file, one JSON object a line. */
const observe = `import { appendFileSync } from 'node:fs';
export const observe = (what, facts = {}) =>
  appendFileSync(process.env.OBSERVED, JSON.stringify({ what, ...facts }) + '\\n');
`;

const config = `import { pathToFileURL } from 'node:url';
import { observe } from './observe.mjs';

export default {
  site: 'https://contract.example',
  base: '/sub',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [{
    name: 'contract',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        observe('config:setup', { command });
        globalThis[Symbol.for('contract')] = 'set by the integration';
        updateConfig({ outDir: pathToFileURL(process.env.OUTPUT + '/') });
      },
      'astro:build:setup': ({ target, pages }) =>
        observe('build:setup', { target, pages: pages instanceof Map }),
      'astro:build:start': () => observe('build:start'),
      'astro:build:done': ({ pages, dir }) =>
        observe('build:done', { dir: dir.href, pages: pages.map(({ pathname }) => pathname).sort() }),
    },
  }],
};
`;

const story = `---
import { observe } from '../../../observe.mjs';

export async function getStaticPaths() {
  observe('getStaticPaths');
  return ['one', 'two'].map((slug) => ({ params: { slug }, props: { title: 'Title of ' + slug } }));
}

const { title } = Astro.props;
---
<html lang="en"><body>
  <h1>{title}</h1>
  <p id="slug">{Astro.params.slug}</p>
  <p id="path">{Astro.url.pathname}</p>
</body></html>
`;

const rest = `---
export const getStaticPaths = () => [
  { params: { page: undefined } },
  { params: { page: 'page/1' } },
];
---
<html lang="en"><body><p id="page">{String(Astro.params.page)}</p></body></html>
`;

const front = `---
const shared = globalThis[Symbol.for('contract')];
---
<html lang="en"><head><style>h1 { color: teal }</style></head>
<body><h1>Front</h1><p id="shared">{shared}</p></body></html>
`;

const files: Record<string, string> = {
  'package.json': '{ "name": "contract", "type": "module" }',
  'observe.mjs': observe,
  'astro.config.mjs': config,
  'src/pages/index.astro': front,
  'src/pages/404.astro': '<html lang="en"><body><h1>Missing</h1></body></html>',
  'src/pages/news/[slug].astro': story,
  'src/pages/list/[...page].astro': rest,
  'src/pages/feed.xml.ts': `export const GET = () => new Response('<feed/>');`,
};

interface Observation {
  what: string;
  [fact: string]: unknown;
}

let output: string;
let observed: Observation[];

const read = (file: string) => readFile(path.join(output, file), 'utf8');

/** Reads a page that the build has to make. */
const page = async (file: string) =>
  parsePage(await read(file).catch(() => Promise.reject(new Error(changed(`where ${file} is`)))));

beforeAll(async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'broadsheet-contract-'));
  output = path.join(root, 'elsewhere');
  const log = path.join(root, 'observed.jsonl');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  linkPackages(projectRoot, root);
  const command = ['npx', '--no-install', 'astro', 'build'] as const;
  const environment = { OBSERVED: log, OUTPUT: output, ASTRO_TELEMETRY_DISABLED: '1' };
  const { code, output: printed } = await runCommand(root, command, environment);
  expect(code, `${changed('how a plain project is built')}\n${printed}`).toBe(0);
  const lines = (await readFile(log, 'utf8')).trim().split('\n');
  observed = lines.map((line) => JSON.parse(line) as Observation);
  return () => rm(root, { recursive: true, force: true });
});

const all = (what: string) => observed.filter((one) => one.what === what);

it('an integration’s hooks run in this order, with these facts', () => {
  const hooks = observed.map(({ what }) => what).filter((what) => /^(config|build):/.test(what));
  expect([...new Set(hooks)], changed('the order of hooks')).toEqual([
    'config:setup',
    'build:start',
    'build:setup',
    'build:done',
  ]);
  expect(all('config:setup'), changed('astro:config:setup')).toEqual([
    { what: 'config:setup', command: 'build' },
  ]);
  for (const { pages } of all('build:setup')) {
    expect(pages, changed('the pages of astro:build:setup')).toBe(true);
  }
  const [done] = all('build:done');
  expect(all('build:done'), changed('astro:build:done')).toHaveLength(1);
  expect(done?.['pages'], changed('the pages of astro:build:done')).toEqual([
    '',
    '404/',
    'list/',
    'list/page/1/',
    'news/one/',
    'news/two/',
  ]);
});

it('an integration can choose the folder of the build', () => {
  const [done] = all('build:done');
  expect(String(done?.['dir']), changed('updateConfig({ outDir })')).toMatch(/\/elsewhere\/$/);
});

it('getStaticPaths is called once a build, and its params and props reach the page', async () => {
  expect(all('getStaticPaths'), changed('how often getStaticPaths is called')).toHaveLength(1);
  for (const id of ['one', 'two']) {
    const { one } = await page(`news/${id}/index.html`);
    expect(words(one('h1')), changed('props of getStaticPaths')).toBe(`Title of ${id}`);
    expect(words(one('p', { id: 'slug' })), changed('params of getStaticPaths')).toBe(id);
    expect(words(one('p', { id: 'path' })), changed('Astro.url with a base')).toBe(
      `/sub/news/${id}/`,
    );
  }
});

it('a rest parameter may be undefined, or have several parts', async () => {
  const found = await Promise.all(
    ['list/index.html', 'list/page/1/index.html'].map(async (file) =>
      words((await page(file)).one('p', { id: 'page' })),
    ),
  );
  expect(found, changed('rest parameters')).toEqual(['undefined', 'page/1']);
});

it('each page is a folder with an index.html, but for 404.html; an endpoint is a file', async () => {
  expect(words((await page('404.html')).one('h1'))).toBe('Missing');
  expect(words((await page('index.html')).one('h1'))).toBe('Front');
  const feed = await read('feed.xml').catch(() => changed('where endpoints are'));
  expect(feed, changed('endpoints')).toBe('<feed/>');
});

it('pages see what an integration has set on globalThis: they are rendered in its process', async () => {
  const shared = words((await page('index.html')).one('p', { id: 'shared' }));
  expect(shared, changed('the process that renders pages')).toBe('set by the integration');
});

it('a page’s style sheet is a file that it links to, under the base', async () => {
  const { all: find } = await page('index.html');
  expect(find('style'), changed('inlineStylesheets: never')).toEqual([]);
  const links = find('link', { rel: 'stylesheet' }).map((link) => attribute(link, 'href'));
  expect(links, changed('how style sheets are linked')).toEqual([
    expect.stringMatching(/^\/sub\/_astro\/[^/]+\.css$/),
  ]);
});
