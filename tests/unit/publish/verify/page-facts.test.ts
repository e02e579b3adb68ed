import { describe, expect, it } from 'vitest';
import {
  createReferenceSharing,
  readPageFacts,
} from '../../../../src/publish/verify/page-facts.ts';
import { contentPolicy } from '../../../../src/seo/content-policy.ts';

describe('what a page refers to', () => {
  it.each([
    ['<a href="/x/">x</a>', ['link /x/']],
    ['<A HREF=/x/>x</A>', ['link /x/']],
    ['<a>x</a><a href="">y</a>', []],
    ['<a href="/?a=1&amp;b=2">x</a>', ['link /?a=1&b=2']],
    ['<area href="/x/">', ['link /x/']],
    ['<form action="/search/"></form>', ['link /search/']],
    ['<link rel="canonical" href="https://h/">', ['link https://h/']],
    ['<link rel="stylesheet" href="/a.css">', ['load /a.css']],
    ['<link rel="icon" href="/a.svg">', ['load /a.svg']],
    ['<link rel="modulepreload" href="/a.js">', ['load /a.js']],
    ['<script src="/a.js"></script>', ['load /a.js']],
    [
      '<img src="/a.png" srcset="/b.png 1x, /c.png 2x">',
      ['load /a.png', 'load /b.png', 'load /c.png'],
    ],
    [
      '<picture><source srcset="/a.webp 480w,\n /b.webp 800w"></picture>',
      ['load /a.webp', 'load /b.webp'],
    ],
    ['<video src="/a.mp4" poster="/a.jpg"></video>', ['load /a.mp4', 'load /a.jpg']],
    ['<iframe src="https://x.example/"></iframe>', ['load https://x.example/']],
    ['<object data="/a.pdf"></object><embed src="/b.pdf">', ['load /a.pdf', 'load /b.pdf']],
    ['<!-- <a href="/x/"> -->', []],
    ['<pre>&lt;a href="/x/"></pre>', []],
  ])('%s', (html, expected) => {
    const { references } = readPageFacts(html);
    expect(references.map(({ kind, url }) => `${kind} ${url}`)).toEqual(expected);
  });
});

it('the pictures that other sites show beside a link to it are known, and no other metadata', () => {
  const html =
    '<meta property="og:image" content="https://h/a.jpg"><meta property="og:image">' +
    '<meta property="og:image:alt" content="A picture"><meta name="description" content="b.jpg">';
  expect(readPageFacts(html).sharedPictures).toEqual(['https://h/a.jpg']);
});

it('equal references of several pages are one object', () => {
  const pages = ['<a href="/x/">x</a><img src="/x/">', '<a href="/x/">y</a>'].map(readPageFacts);
  const [first, second] = pages.map(createReferenceSharing());
  expect([first, second]).toEqual(pages);
  expect(second?.references[0]).toBe(first?.references[0]);
});

describe('code in a page', () => {
  it.each([
    ['<script>alert(1)</script>', ['an inline script']],
    ['<script type="module">x</script>', ['an inline script']],
    ['<script type="application/ld+json">{}</script>', []],
    ['<script type="application/json">{}</script>', []],
    ['<script type="speculationrules">{}</script>', ['an inline script']],
    ['<script type="module" src="/a.js"></script>', []],
    ['<style>p {}</style>', ['an inline style element']],
    ['<p style="color: red">', ['a style attribute on <p>']],
    ['<p onclick="x">', ['a onclick attribute on <p>']],
    ['<svg onload=x>', ['a onload attribute on <svg>']],
    ['<p class="onclick">one style</p>', []],
  ])('%s', (html, expected) => {
    expect(readPageFacts(html).inlineCode).toEqual(expected);
  });
});

it('code that the policy of the page lets through is no fault, and no other code', () => {
  const policy = contentPolicy({ scripts: ['one()'], styles: ['p {}'], webAssembly: false });
  const page = readPageFacts(
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>p {}</style>` +
      '<style>q {}</style><script>one()</script><script>two() && 1</script>',
  );
  expect(page.inlineCode).toEqual(['an inline style element', 'an inline script']);
});

it('ids are listed as often as they stand there', () => {
  expect(readPageFacts('<p id="a"><p id="b"><p id="a"><p id="">').ids).toEqual(['a', 'b', 'a']);
});

describe('the hash of what the search takes from a page', () => {
  const of = (html: string) => readPageFacts(html).searched;
  const page = (body: string, rest = '') => `<p>${rest}</p><main data-pagefind-body>${body}</main>`;

  it('changes with the marked parts and with nothing else', () => {
    expect(of(page('a', 'x'))).toBe(of(page('a', 'y')));
    expect(of(page('a'))).not.toBe(of(page('b')));
    const two = '<i data-pagefind-body>a</i>b<i data-pagefind-body>c</i>';
    expect(of(two)).not.toBe(of(two.replace('>c<', '>d<')));
    expect(of(two)).toBe(of(two.replace('>b<', '>d<')));
  });

  it('does not change with elements that the search ignores altogether', () => {
    const ignoring = (text: string) =>
      page(`a<div><section data-pagefind-ignore="all"><p>${text}<br></p></section>b</div>`);
    expect(of(ignoring('x'))).toBe(of(ignoring('<b>y</b>')));
    expect(of(ignoring('x'))).not.toBe(of(ignoring('x').replace('>b<', '>c<')));
    const keeping = page('<p data-pagefind-ignore>x</p>');
    expect(of(keeping)).not.toBe(of(keeping.replace('x', 'y')));
  });

  it('changes with the links in such elements, as a story is found by the names that it links to', () => {
    const list = (href: string) =>
      page(`a<ul data-pagefind-ignore="all"><li><a href="${href}">x</a></li></ul>`);
    expect(of(list('/people/a/'))).not.toBe(of(list('/people/b/')));
    expect(of(list('/people/a/'))).toBe(of(list('/people/a/').replace('>x<', '>y<')));
  });

  it('is empty without a marked part', () => {
    expect(of('<p>a data-pagefind-body</p>')).toBe('');
  });
});
