import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { createNameIndex } from '../../../../src/names/text/name-index.ts';
import { sampleName } from '../../samples.ts';
import { createAddresses } from '../../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';

const file = 'content/articles/x.md';
const renderMarkdown = createMarkdownRenderer(createAddresses('https://test.example/sub/'));
const render = (text: string) => renderMarkdown(text, { file });
const html = (text: string) => render(text).html.replace(/ id="p-[^"]*"/g, '');

describe('HTML becomes what its markdown becomes, ids of paragraphs included', () => {
  it.each([
    ['a link', '<a href="./y.md" target="_blank" rel="nofollow">y</a>', '[y](./y.md)'],
    ['emphasis', '<em>a</em> <i>b</i> <b>c</b> <strong>d</strong>', '*a* *b* **c** **d**'],
    ['deleted words', '<del>a</del>', '~~a~~'],
    ['code', '<p>a <code>b &lt; "c"</code></p>', 'a `b < "c"`'],
    [
      'preformatted text',
      '<pre><code class="language-js">a\n  b</code></pre>',
      '```js\na\n  b\n```',
    ],
    ['paragraphs', '<p>One</p>\n<p>Two</p>', 'One\n\nTwo'],
    ['paragraphs by line breaks', 'One<br><br>Two<br/>\n<br/>Three', 'One\n\nTwo\n\nThree'],
    ['a line break', 'One<br>two', 'One\\\ntwo'],
    ['wrappers', '<div class="x"><section><p>One</p>two</section></div>', 'One\n\ntwo'],
    ['empty wrappers', '<p>&nbsp;</p><p><span></span></p><div></div>One<p><br></p>', 'One'],
    ['a quotation', '<blockquote><p>a</p></blockquote>', '> a'],
    ['a rule', 'a\n\n<hr/>\n\nb', 'a\n\n***\n\nb'],
    ['crossheads', '<h1>A <em>b</em></h1><h3>C</h3>', '## A *b*\n\n### C'],
    ['a list', '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', '- a\n- b\n  1. c'],
    ['the number of an item', '<ol start="3"><li>a</li></ol>', '3. a'],
    ['a loose list', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n\n  b'],
    [
      'a table',
      '<table><thead><tr><th>a</th><th align="right">b</th></tr></thead><tbody><tr><td>c</td><td align="right">d</td></tr></tbody></table>',
      '| a | b |\n|---|--:|\n| c | d |',
    ],
    ['quotation marks', '<p>"a <em>b"</em> -- it\'s...</p>', '"a *b"* -- it\'s...'],
    ['a picture', '<p><img src="a.png" alt="A" title="DSC_1"></p>', '![A](a.png)'],
    [
      'a figure',
      '<figure><img src="a.png" alt="A"><figcaption>Lorries on Tuesday. A. Khan</figcaption></figure>',
      '![A](a.png "Lorries on Tuesday. A. Khan")',
    ],
    [
      'a figure with marks in its caption',
      '<figure><img src="a.png" alt="A"><figcaption>An <em>old</em> road. <span class="photo-credit">B</span></figcaption></figure>',
      '::figure[An *old* road.]{src=a.png alt=A credit=B}',
    ],
    ['a paste from Word', '<p class="MsoNormal">a <b>b</b><o:p></o:p></p>', 'a **b**'],
    ['a span that is bold', '<span style="font-weight:700">a</span>', '**a**'],
    [
      'a b that is not bold',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p>a</p></b>',
      'a',
    ],
    ['old elements', '<center><font size="2">a <tt>b</tt></font></center>', 'a b'],
    ['a footnote', 'a <b>b</b>[^1]\n\n[^1]: Note <i>c</i>.', 'a **b**[^1]\n\n[^1]: Note *c*.'],
    ['an element around paragraphs', '<em>a\n\nb</em> c', '*a*\n\n*b* c'],
    ['paragraphs in an item of markdown', '- <p>a</p><p>b</p>\n- c', '- a\n\n  b\n- c'],
    ['indented HTML', '<ul>\n\n    <li>a</li>\n\n</ul>', '- a'],
    ['a tag before markdown', '<br>\n*a*\n## b', '*a*\n\n## b'],
    ['an address in HTML', '<p>to <a@b.example></p>', 'to <a@b.example>'],
  ])('%s', (_name, typed, markdown) => {
    const lines = (text: string) => render(text).html.replace(/\n/g, '');
    expect(lines(typed)).toBe(lines(markdown));
    expect(render(typed).pictures).toEqual(render(markdown).pictures);
  });
});

describe('HTML that markdown has no marks for is kept', () => {
  it.each([
    'CO<sub>2</sub> m<sup>2</sup> <u>a</u> <s>b</s> <ins>c</ins> <small>d</small> <mark>e</mark>',
    '<q>a</q> <cite>b</cite> <kbd>c</kbd> <abbr title="World">W</abbr> super<wbr>man',
    '<time datetime="2014-05-02">2 May</time> <span lang="fr">bon</span> <em lang="la">vitro</em>',
  ])('%s', (typed) => expect(html(typed)).toBe(`<p>${typed}</p>`));

  it.each([
    [
      '<details open class="x"><summary>a</summary>b</details>',
      '<details open><summary>a</summary><p>b</p></details>',
    ],
    ['<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['<ol type="a"><li value="3">a</li></ol>', '<ol type="a"><li value="3">a</li></ol>'],
    ['<pre>a\n  <i>b</i></pre>', '<pre tabindex="0">a  <em>b</em></pre>'],
    [
      '<table border=1><caption>a</caption><tr><th scope=col colspan=2 style="text-align: center">b</table>',
      '<caption>a</caption><tbody><tr><th scope="col" colspan="2" class="align-center">b</th></tr></tbody>',
    ],
  ])('%s', (typed, printed) => expect(html(typed).replace(/\n/g, '')).toContain(printed));
});

it('a paragraph in an item keeps its language', () => {
  const printed = '<li>\n<p lang="fr">a</p>\n</li>';
  expect(html('<ul><li><p lang="fr">a</p></li></ul>')).toContain(printed);
  expect(html('- <p lang="fr">a</p>')).toContain(printed);
});

describe('a place that links lead to', () => {
  it.each([
    ['a name', '<a name="x"></a>\n\nOne', '<p><span id="x"></span>One</p>'],
    [
      'the id of an item',
      '<p><a href="#x">One</a></p><ol><li id="x"><p>Two</p></li></ol>',
      '<p><a href="#x">One</a></p>\n<ol>\n<li><span id="x"></span>Two</li>\n</ol>',
    ],
    [
      'the id of a term',
      '<p><a href="#x">One</a></p><dl><dt id="x">Two</dt></dl>',
      '<p><a href="#x">One</a></p>\n<dl>\n<dt><span id="x"></span>Two</dt>\n</dl>',
    ],
    [
      'the id of a row',
      '<p><a href="#x">One</a></p><table><tr id="x"><td>Two</td></tr></table>',
      '<td><span id="x"></span>Two</td>',
    ],
    [
      'an id that the text links to',
      '<p id="x">One <a href="#x">two</a></p>',
      '<span id="x"></span>One',
    ],
    ['an id of a crosshead', '<h2 id="x">One</h2>', '<h2 id="one"><span id="x"></span>One</h2>'],
  ])('is kept: %s', (_name, typed, printed) => expect(html(typed)).toContain(printed));

  it.each([
    ['an id that nothing links to', '<p id="x">One</p>'],
    ['the id of a crosshead again', '<a name="one"></a>\n\n## One'],
    ['an id that a template has', '<a name="site.main"></a>One'],
  ])('is left out: %s', (_name, typed) => expect(html(typed)).not.toContain('<span id'));
});

it('names are found through HTML', () => {
  const nameIndex = createNameIndex([sampleName('Lee Moss', { kind: 'people' })]);
  const names = { nameIndex, listed: new Set<string>() };
  const options = { file, names };
  const typed = renderMarkdown(
    '<p>So <span class="x">said</span> Lee <font>Moss</font>.</p><p>Moss <i>left</i>.</p>',
    options,
  );
  const markdown = renderMarkdown('So said Lee Moss.\n\nMoss *left*.', options);
  expect(typed.mentions).toEqual(markdown.mentions);
  expect(typed.mentions.length).toBe(2);
  expect(typed.html).toContain('<a href="/people/lee-moss/">Lee Moss</a>');
});

it('nodes have the lines that they were typed on', () => {
  const { children } = parseMarkdown(
    'One\n\n<p>two</p>\n<h2>three</h2>\n\n> <p>\n> <img src="a.png"></p>',
  );
  const lines = children.map(({ position }) => position?.start.line);
  expect(lines).toEqual([1, 3, 4, 6]);
});
