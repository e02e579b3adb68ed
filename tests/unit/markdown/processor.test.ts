import { describe, expect, it } from 'vitest';
import { setPictures } from '../../../src/markdown/figures/pictures.ts';
import { createMarkdownRenderer } from '../../support/built/render-markdown.ts';
import { createAddresses, type Addresses } from '../../../src/model/url.ts';

const file = 'content/articles/2009/x.md';

/** Removes the ids of paragraphs, which paragraph-ids.test.ts tests. */
const withoutParagraphIds = (html: string) => html.replace(/<p id="p-[^"]*">/g, '<p>');

function render(
  markdown: string,
  addresses: Pick<Addresses, 'path'> = createAddresses('https://test.example/sub/'),
) {
  return withoutParagraphIds(createMarkdownRenderer(addresses)(markdown, { file }).html);
}

const values = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe('what markdown becomes', () => {
  it.each([
    ['One *two* **three**', '<p>One <em>two</em> <strong>three</strong></p>'],
    ['~~gone~~', '<p><del>gone</del></p>'],
    ['> Said', '<blockquote>\n<p>Said</p>\n</blockquote>'],
    ['a < b & c', '<p>a &#x3C; b &#x26; c</p>'],
    ['`a < "b"`', '<p><code>a &#x3C; "b"</code></p>'],
    ['```js\na -- "b"\n```', '<pre tabindex="0"><code class="language-js">a -- "b"\n</code></pre>'],
    [
      '## The road to *Peshawar*',
      '<h2 id="the-road-to-peshawar">The road to <em>Peshawar</em></h2>',
    ],
    ['## Ünï, 2009', '<h2 id="ünï-2009">Ünï, 2009</h2>'],
    ['## A\n\n## A', '<h2 id="a">A</h2>\n<h2 id="a-1">A</h2>'],
  ])('%j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });
});

describe('what never reaches a reader', () => {
  it.each([
    '<script>alert(1)</script>',
    'x <script>alert(1)</script> y',
    '<iframe src="https://x.example/"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>p { display: none }</style>',
    '<svg onload=alert(1)>',
    '<p onclick="alert(1)" style="color: red">x</p>',
    '<!-- secret -->',
  ])('%s', (markdown) => {
    const html = render(`Before\n\n${markdown}\n\nAfter`);
    expect(html).toMatch(/^<p>Before<\/p>[\s\S]*<p>After<\/p>$/);
    expect(html).not.toMatch(/<(?!\/?p>)|onerror|onclick|style=|href|secret/);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x]( JaVaScript:alert(1))',
    '[x](<java&#10;script:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHN)',
    '[x](vbscript:x)',
    '[x][1]\n\n[1]: javascript:alert(1)',
    '<javascript:alert(1)>',
  ])('a dangerous link such as %j, while its words stay', (markdown) => {
    const html = render(markdown);
    expect(values(html, 'href').filter((href) => !href.startsWith('/sub/'))).toEqual([]);
    expect(html).toMatch(/<a( href="[^"]*")?>[^<]+<\/a>/);
  });

  it.each(['![x](javascript:alert(1))', '![x](data:image/svg+xml,x)'])(
    'a picture such as %s',
    (markdown) => {
      expect(render(markdown)).toBe('<figure class="figure"><img alt="x"></figure>');
    },
  );
});

describe('links', () => {
  it.each([
    ['/news/y/', '/sub/news/y/'],
    ['/news/y', '/sub/news/y/'],
    ['./y.md', '/sub/news/y/'],
    ['../../people/y.md#life', '/sub/people/y/#life'],
    ['/a.pdf', '/sub/a.pdf'],
    ['/about/?a=b#c', '/sub/about/?a=b#c'],
    ['#here', '#here'],
    ['https://www.example.org/', 'https://www.example.org/'],
    ['mailto:editor@example.org', 'mailto:editor@example.org'],
    ['tel:+441234', 'tel:+441234'],
  ])('%s leads to %s', (written, href) => {
    expect(render(`[x](${written})`)).toBe(`<p><a href="${href}">x</a></p>`);
    expect(render(`[x][1]\n\n[1]: ${written}`)).toBe(`<p><a href="${href}">x</a></p>`);
  });
});

describe('footnotes', () => {
  const text = 'One[^1], two[^b], one again[^1].\n\n## Note fn\n\n[^1]: First.\n[^b]: Second.';

  it('link to their notes and back', () => {
    const html = render(text);
    const ids = values(html, 'id');
    const targets = values(html, 'href').map((href) => href.slice(1));
    expect(targets).toHaveLength(6);
    expect(ids).toEqual(expect.arrayContaining(targets));
    expect(ids).toEqual(expect.arrayContaining(values(html, 'aria-describedby')));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a heading for screen readers', () => {
    expect(render(text)).toContain('>Notes</h2>');
  });
});

describe('smart punctuation', () => {
  it.each([
    ['"Yes"', '“Yes”'],
    [`"He said 'no'," she said`, '“He said ‘no’,” she said'],
    ["isn't, the Taliban's, the states'", 'isn’t, the Taliban’s, the states’'],
    ["the '90s", 'the ’90s'],
    ['2008--2009', '2008–2009'],
    ['wait---no', 'wait—no'],
    ['"Go" -- "now"', '“Go” – “now”'],
    ['so ...', 'so …'],
    ['("Yes")', '(“Yes”)'],
    ['“typed” as it is’', '“typed” as it is’'],
    ['co-operate - a hyphen', 'co-operate - a hyphen'],
  ])('%s → %s', (written, printed) => {
    expect(render(written)).toBe(`<p>${printed}</p>`);
  });
});

it('a table is in a region that the keyboard can scroll', () => {
  const html = render('| a | b |\n|---|--:|\n| 1 | 2 |\n\nAfter');
  expect(html).toMatch(
    /^<div class="table" role="region" tabindex="0" aria-label="[^"]+"><table>[\s\S]*<\/table><\/div>\n<p>After<\/p>$/,
  );
});

it('a plugin that throws stops the rendering: no article is published empty', () => {
  const broken = {
    path() {
      throw new Error('the plugin is broken');
    },
  };
  expect(() => render('[x](/news/y/)', broken)).toThrow('the plugin is broken');
});

describe('pictures', () => {
  const renderMarkdown = createMarkdownRenderer(createAddresses('https://test.example/'));
  const text =
    'Beside ![A "b"](./a%20b.png "T") ![](https://a.example/c.png)\n\n![d][1] `<!--picture-->`\n\n[1]: ../d.png';

  it('that are local files are reported in document order, decoded', () => {
    expect(renderMarkdown(text, { file }).pictures).toEqual([
      { src: './a b.png', alt: 'A "b"', title: 'T' },
      { src: '../d.png', alt: 'd' },
    ]);
  });

  it('are replaced with their tags, and nothing else is', () => {
    const html = setPictures(renderMarkdown(text, { file }).html, ['<img $&>', '<img 2>']);
    expect(withoutParagraphIds(html)).toBe(
      '<p>Beside <img $&> <img src="https://a.example/c.png" alt=""></p>\n<p><img 2> <code>&#x3C;!--picture--></code></p>',
    );
  });
});
