import { describe, expect, it } from 'vitest';
import { finishedPages } from '../../../../src/publish/page-renderer.ts';
import { listFiles } from '../../../../src/source/read/list-files.ts';
import { readPageFacts } from '../../../../src/publish/verify/page-facts.ts';
import { checkPages } from '../../../../src/publish/verify/check-pages.ts';
import { createAddresses } from '../../../../src/model/url.ts';
import { tempFolder } from '../../temp-folder.ts';

const other = '<h2 id="part">Part</h2><h2 id="ünï">Ünï</h2>';

/** Checks a build under /sub/ whose page news/x/ holds `html`. */
async function check(html: string) {
  const folder = await tempFolder({
    'index.html': '<p id="top">',
    'news/x/index.html': html,
    'news/y/index.html': other,
    '404.html': '',
    'a.pdf': 'x',
    'ü b.pdf': 'x',
    'ü#c.pdf': 'x',
    'a.png': 'x',
  });
  const files = new Set(listFiles(folder));
  const problems = checkPages(
    { files, ...finishedPages(folder, { publicFiles: new Set() }) },
    createAddresses('https://test.example/sub/'),
  );
  return problems.map(({ code, file, what }) => ({ code, file, what }));
}

describe('a page without problems', () => {
  it.each([
    ['links', '<a href="/sub/news/y/">y</a> <a href="../y/">y</a> <a href="/sub/">f</a>'],
    ['fragments', '<a href="/sub/news/y/#part">y</a><a href="../y/#%C3%BCn%C3%AF">y</a>'],
    ['a place of its own', '<a href="#here">x</a><p id="here">'],
    ['a fragment that means the top', '<a href="#">x</a>'],
    ['its whole address', '<link rel="canonical" href="https://test.example/sub/news/x/">'],
    ['a query', '<a href="/sub/news/y/?a=b#part">y</a>'],
    ['files', '<a href="/sub/a.pdf">a</a><a href="/sub/%C3%BC%20b.pdf">b</a>'],
    ['pictures', '<img src="/sub/a.png"><img src="data:image/png;base64,AA">'],
    ['a shared picture', '<meta property="og:image" content="https://test.example/sub/a.png">'],
    ['links to other hosts', '<a href="https://x.example/">x</a> <a href="mailto:a@x">m</a>'],
  ])('%s', async (_name, html) => {
    expect(await check(html)).toEqual([]);
  });
});

describe('a problem of a page', () => {
  it.each([
    ['a dead link', '<a href="/sub/news/z/">', 'dead-link', 'the build has no such file'],
    ['a link without its last slash', '<a href="/sub/news/y">', 'dead-link', 'no such file'],
    ['a dead link from here', '<a href="z/">', 'dead-link', 'the build has no such file'],
    ['a dead fragment', '<a href="/sub/news/y/#nothing">', 'dead-link', 'has no “nothing”'],
    ['a dead fragment on the page', '<a href="#nothing">', 'dead-link', 'has no “nothing”'],
    ['a link without the base', '<a href="/news/y/">', 'dead-link', 'outside /sub/'],
    ['a link that climbs out of the base', '<a href="../../../news/">', 'dead-link', 'outside'],
    ['what is no address', '<a href="https://">', 'dead-link', 'not an address'],
    ['a picture that is not there', '<img src="/sub/b.png">', 'dead-link', 'no such file'],
    [
      'a picture in a set',
      '<img srcset="/sub/a.png 1x, /sub/b.png 2x">',
      'dead-link',
      '/sub/b.png',
    ],
    [
      'a shared picture that is not there',
      '<meta property="og:image" content="https://test.example/sub/b.jpg">',
      'dead-link',
      'the build has no such file',
    ],
    [
      'a shared picture of another host',
      '<meta property="og:image" content="https://x.example/a.jpg">',
      'foreign-host',
      'x.example',
    ],
    ['a foreign script', '<script src="https://x.example/a.js">', 'foreign-host', 'x.example'],
    ['a foreign picture', '<img src="//x.example/a.png">', 'foreign-host', 'x.example'],
    ['a foreign frame', '<iframe src="http://test.example/sub/">', 'foreign-host', 'http:'],
    ['a foreign style', '<link rel=stylesheet href="https://x/a.css">', 'foreign-host', 'a.css'],
    ['an inline script', '<script>alert(1)</script>', 'inline-code', 'an inline script'],
    ['an inline style', '<style>p {}</style>', 'inline-code', 'an inline style element'],
    ['a style attribute', '<p style="x">', 'inline-code', 'a style attribute on <p>'],
    ['a handler', '<p onclick="x">', 'inline-code', 'onclick attribute on <p>'],
    ['an id that stands there twice', '<p id="a"><p id="a">', 'duplicate-id', '“a” more than once'],
  ])('%s', async (_name, html, code, words) => {
    const [found, ...others] = await check(html);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code, file: 'news/x/index.html' });
    expect(found?.what).toContain(words);
  });

  it('an id that stands there three times is one problem', async () => {
    expect(await check('<p id="a"><p id="a"><p id="a">')).toHaveLength(1);
  });

  it.each([
    ['a fragment in another encoding', '<a href="#caf%E9">', 'dead-link'],
    ['an address in another encoding', '<a href="/sub/caf%E9/">', 'dead-link'],
    ['a script as a link', '<a href="javascript:alert(1)">', 'dangerous-link'],
  ])('%s', async (_name, html, code) => {
    expect(await check(html)).toMatchObject([{ code, file: 'news/x/index.html' }]);
  });

  it('is not reported where a file has a # in its name', async () => {
    expect(await check('<a href="/sub/%C3%BC%23c.pdf">c</a>')).toEqual([]);
  });
});

it('a site at the root of its host has links without a base', () => {
  const pages = new Map([['index.html', readPageFacts('<a href="/x/">')]]);
  const files = new Set(['index.html', 'x/index.html']);
  const addresses = createAddresses('https://test.example/');
  expect(checkPages({ files, pages }, addresses)).toEqual([]);
});
