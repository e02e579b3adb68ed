import { describe, expect, it } from 'vitest';
import { readBuiltPage, searchedText } from '../../../../src/publish/verify/built-page.ts';
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
    const { references } = readBuiltPage(html);
    expect(references.map(({ kind, url }) => `${kind} ${url}`)).toEqual(expected);
  });
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
    expect(readBuiltPage(html).inlineCode).toEqual(expected);
  });
});

it('code that the policy of the page lets through is no fault, and no other code', () => {
  const policy = contentPolicy({ scripts: ['one()'], styles: ['p {}'], webAssembly: false });
  const page = readBuiltPage(
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>p {}</style>` +
      '<style>q {}</style><script>one()</script><script>two() && 1</script>',
  );
  expect(page.inlineCode).toEqual(['an inline style element', 'an inline script']);
});

it('ids are listed as often as they stand there', () => {
  expect(readBuiltPage('<p id="a"><p id="b"><p id="a"><p id="">').ids).toEqual(['a', 'b', 'a']);
});

describe('what the search takes of a page', () => {
  const of = (html: string) => searchedText(html, readBuiltPage(html).searchedParts);

  it.each([
    ['<p>a</p><main data-pagefind-body>b</main><p>c</p>', '<main data-pagefind-body>b</main>'],
    [
      '<i data-pagefind-body>a</i>b<i data-pagefind-body>c</i>',
      '<i data-pagefind-body>a</i><i data-pagefind-body>c</i>',
    ],
    ['<p>a data-pagefind-body</p>', ''],
  ])('is its marked parts: %s', (html, searched) => {
    expect(of(html)).toBe(searched);
  });

  const inBody = (html: string) => `<main data-pagefind-body>${html}</main>`;

  it.each([
    ['a link as its text', '<a href="/x/" rel="author">x &amp; y</a>', 'x &amp; y'],
    ['a title with any sign in it, too', '<a href="/x/" title="1 > 0">x</a>', 'x'],
  ])('has %s', (_what, html, text) => {
    expect(of(inBody(html))).toBe(inBody(text));
  });

  it.each([
    '<a href="/x/" data-pagefind-meta="section">World</a>',
    '<a href="/x/"><em>x</em></a>',
    '<abbr title="x">y</abbr>',
    "<a href='/x/'>x</a>",
  ])('has all else as it stands: %s', (html) => {
    expect(of(inBody(html))).toBe(inBody(html));
  });
});
