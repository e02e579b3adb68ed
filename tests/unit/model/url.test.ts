import { describe, expect, it } from 'vitest';
import { createAddresses, entryPath, readLink } from '../../../src/model/url.ts';

describe('createAddresses', () => {
  it.each([
    ['https://test.example', 'https://test.example', '/'],
    ['https://test.example/', 'https://test.example', '/'],
    ['https://test.example/sub', 'https://test.example', '/sub/'],
    ['https://test.example/sub/dir/', 'https://test.example', '/sub/dir/'],
    ['https://test.example//sub///dir//', 'https://test.example', '/sub/dir/'],
    ['http://localhost:4321/x/', 'http://localhost:4321', '/x/'],
  ])('%s has the origin %s and the base %s', (address, origin, base) => {
    expect(createAddresses(address)).toMatchObject({ origin, base, front: base });
  });

  it.each([
    ['https://test.example/', ''],
    ['https://test.example/sub/dir', '/sub/dir'],
  ])('under %s every address has the base once', (address, base) => {
    const site = createAddresses(address);
    expect({
      page: site.path('/about/'),
      withoutSlash: site.path('about/'),
      root: site.path('/'),
      article: site.entry('articles', 'x'),
      person: site.entry('people', 'x'),
      standing: site.entry('pages', 'about'),
      names: site.names,
      search: site.search,
      feed: site.feed,
      sitemap: site.sitemap,
      favicon: site.favicon,
      bundle: site.searchBundle,
      absolute: site.absolute(site.entry('articles', 'x')),
    }).toEqual({
      page: `${base}/about/`,
      withoutSlash: `${base}/about/`,
      root: `${base}/`,
      article: `${base}/news/x/`,
      person: `${base}/people/x/`,
      standing: `${base}/about/`,
      names: `${base}/names/`,
      search: `${base}/search/`,
      feed: `${base}/rss.xml`,
      sitemap: `${base}/sitemap-index.xml`,
      favicon: `${base}/favicon.svg`,
      bundle: `${base}/pagefind/`,
      absolute: `https://test.example${base}/news/x/`,
    });
  });

  it('numbers the pages of a list but the first', () => {
    const { archive, entry } = createAddresses('https://test.example/sub/');
    expect([archive(), archive(1), archive(2)]).toEqual([
      '/sub/news/',
      '/sub/news/page/1/',
      '/sub/news/page/2/',
    ]);
    expect([entry('sections', 'world'), entry('sections', 'world', 3)]).toEqual([
      '/sub/sections/world/',
      '/sub/sections/world/page/3/',
    ]);
  });
});

it('an entry has the address of its collection and slug', () => {
  expect(entryPath('organisations', 'cbs-news')).toBe('/organisations/cbs-news/');
  expect(entryPath('pages', 'about')).toBe('/about/');
});

describe('readLink, from content/articles/2009/y.md', () => {
  const read = (url: string) => readLink(url, 'content/articles/2009/y.md');

  it.each([
    ['/news/x/', '/news/x/', ''],
    ['/news/x', '/news/x/', ''],
    ['/', '/', ''],
    ['/about/?a=b#c', '/about/', '?a=b#c'],
    ['/about#c', '/about/', '#c'],
    ['/file.pdf', '/file.pdf', ''],
    ['/file.pdf#page=2', '/file.pdf', '#page=2'],
    ['x.md', '/news/x/', ''],
    ['./x.md', '/news/x/', ''],
    ['../2010/x.md', '/news/x/', ''],
    ['../../people/y.md#life', '/people/y/', '#life'],
    ['../../pages/about.md', '/about/', ''],
    ['?page=2', '/news/y/', '?page=2'],
    // What names no file of a collection stays, and is found to be broken afterwards.
    ['./x', '/content/articles/2009/x/', ''],
    ['../../nothing/x.md', '/content/nothing/x.md', ''],
    ['../../constructor/x.md', '/content/constructor/x.md', ''],
    ['../../../README.md', '/README.md', ''],
  ])('%s is inside the site: %s and %j', (url, path, fragment) => {
    expect(read(url)).toEqual({ kind: 'inside', path, fragment });
  });

  it.each(['#here', '#', '#Ünï'])('%s is a place on the same page', (url) => {
    expect(read(url)).toEqual({ kind: 'here', fragment: url });
  });

  it.each([
    'https://www.example.org/x',
    'HTTPS://www.example.org/',
    'http://www.example.org/',
    'https://',
    'mailto:editor@example.org',
    'tel:+441234',
    '//host/x',
    '\\\\host\\x',
    '/\\host/x',
    '/\t/host/x',
  ])('%j leads outside and stays as it is', (url) => {
    expect(read(url)).toEqual({ kind: 'outside', url });
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x',
    'ftp://host/x',
  ])('%j is dangerous', (url) => {
    expect(read(url)).toEqual({ kind: 'dangerous', url });
  });

  it('reads a file of any collection from any folder', () => {
    expect(readLink('../people/y.md#life', 'content/articles/x.md')).toMatchObject({
      path: '/people/y/',
    });
    expect(readLink('../my-story/index.md', 'content/articles/x/index.md')).toMatchObject({
      path: '/news/my-story/',
    });
    expect(readLink('./index.md', 'content/articles/2024/x/index.md')).toMatchObject({
      path: '/news/x/',
    });
    expect(readLink('../articles/2009/x.md', 'content/pages/about.md')).toMatchObject({
      path: '/news/x/',
    });
  });
});
