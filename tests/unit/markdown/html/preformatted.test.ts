import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { createAddresses } from '../../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';

const renderText = createMarkdownRenderer(createAddresses('https://test.example/'));
const render = (text: string) =>
  renderText(text, { file: 'content/articles/x.md' })
    .html.replace(/ (?:id="p-[^"]*"|tabindex="0")/g, '')
    .trim();

const lines = 'a\n  b\n\nc &lt; *d*\n\n- e';
const printed = '<pre><code>a\n  b\n\nc &#x3C; *d*\n\n- e\n</code></pre>';

describe('preformatted text keeps its lines', () => {
  it.each([
    ['by itself', `<pre>\n${lines}\n</pre>`],
    ['after a comment', `<!-- x --><pre>\n${lines}\n</pre>`],
    ['in a block', `<div><pre>\n${lines}\n</pre></div>`],
    ['in a block of several lines', `<div>\n<section>\n<pre>\n${lines}</pre>\n</section>\n</div>`],
    ['after another block', `<div></div><pre>${lines}</pre>`],
    ['of an old kind', `<div><listing>\n${lines}</listing></div>`],
  ])('%s', (_name, text) => expect(render(text)).toBe(printed));

  it.each([
    [
      'after another one',
      `<pre>x</pre><pre>\n${lines}</pre>`,
      `<pre><code>x\n</code></pre>\n${printed}`,
    ],
    ['with code', `<div><pre><code>${lines}</code></pre></div>`, printed],
    [
      'in a quotation',
      `> <div><pre>\n${lines.replace(/^/gm, '> ')}\n> </pre></div>`,
      `<blockquote>\n${printed}\n</blockquote>`,
    ],
    [
      'in a list',
      `- <div><pre>\n${lines.replace(/^/gm, '  ')}\n  </pre></div>`,
      `<ul>\n<li>\n${printed}\n</li>\n</ul>`,
    ],
    ['after words', `One\n<div><pre>\n${lines}\n</pre></div>`, `<p>One</p>\n${printed}`],
    [
      'before markdown',
      `<!-- x --><pre>\n${lines}\n</pre>\n*One*`,
      `${printed}\n<p><em>One</em></p>`,
    ],
  ])('%s', (_name, text, html) => expect(render(text)).toBe(html));
});

describe('other blocks of HTML end where CommonMark ends them', () => {
  it.each([
    ['a block', '<div>\n\n*a*\n\n</div>', '<p><em>a</em></p>'],
    ['a comment', '<!-- <pre> -->\n*a*\n\nb', '<p><em>a</em></p>\n<p>b</p>'],
    ['a block with the end of such text', '</pre><div>\n\n*a*', '<p><em>a</em></p>'],
    [
      'a block after such text',
      '<pre>a</pre>\n<div>\n\n*b*',
      '<pre><code>a\n</code></pre>\n<p><em>b</em></p>',
    ],
    [
      'the name of the element in code',
      '`<pre>` a\n\n*b*',
      '<p><code>&#x3C;pre></code> a</p>\n<p><em>b</em></p>',
    ],
  ])('%s', (_name, text, html) => expect(render(text)).toBe(html));
});

describe('preformatted text of several lines that begins within a line stops the build', () => {
  const faults = (text: string) =>
    (parseMarkdown(text).data?.htmlFaults ?? []).map(({ kind, line }) => [kind, line]);

  it.each([
    ['One <pre>a\n  b</pre>', 1],
    ['One\n\n- two <pre>a\nb</pre>', 3],
    ['<em>One</em> <pre>a\n\nb</pre>', 1],
    ['> One\n> two <listing>a\n> b</listing>', 2],
  ])('%j', (text, line) => expect(faults(text)).toEqual([['preformatted', line]]));

  it.each(['One <pre>a</pre> two', '<p>One <pre>a\n\nb</pre>', '<b>One</b>\n\n<pre>\na\n</pre>'])(
    'not %j',
    (text) => expect(faults(text)).toEqual([]),
  );
});
