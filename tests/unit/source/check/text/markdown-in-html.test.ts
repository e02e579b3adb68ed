import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import { createAddresses } from '../../../../../src/model/url.ts';
import { checkText } from '../../../../../src/source/check/text/check-text.ts';
import { createMarkdownRenderer } from '../../../../support/built/render-markdown.ts';

const renderText = createMarkdownRenderer(createAddresses('https://test.example/'));
const render = (text: string) =>
  renderText(text, { file: 'content/articles/x.md' })
    .html.replace(/ id="[^"]*"/g, '')
    .trim();

function check(body: string) {
  const tree = parseMarkdown(body);
  const nodesOf = nodesByType(tree);
  const file = 'content/articles/x.md';
  return checkText({ file, body, bodyOffset: 0, tree, nodesOf, mayBeEmpty: false }).problems;
}

const link = '<a href="https://x.example/">b</a>';

describe('marks of a sentence between tags stop the build, and the repair works', () => {
  it.each([
    ['<div>\n*a* [b](https://x.example/)\n</div>', 2, `<em>a</em> ${link}`],
    ['<div>\nOne\n**a** two\n</div>', 3, '<strong>a</strong> two'],
    [
      '<table><tr><td>**a**</td></tr></table>',
      1,
      '<table><tr><td><strong>a</strong></td></tr></table>',
    ],
    ['<ul>\n<li>_a_ ~~b~~</li>\n</ul>', 2, '<li><em>a</em> <del>b</del></li>'],
    ['One\n\n<p>`a < b`</p>', 3, '<p><code>a &lt; b</code></p>'],
    ['<p>*a <b>b</b> __c__*</p>', 1, '<p><em>a <b>b</b> <strong>c</strong></em></p>'],
    [
      '<p>a</p><p>[b](https://x.example/ "c")</p>',
      1,
      '<p>a</p><p><a href="https://x.example/" title="c">b</a></p>',
    ],
    ['> <div>\n> *a*\n> </div>', 2, '<em>a</em>'],
    ['- <div>\n  *a*\n  </div>', 2, '<em>a</em>'],
    [
      '<details><summary>*a*</summary>b</details>',
      1,
      '<details><summary><em>a</em></summary>b</details>',
    ],
    ['<div>\n## A *b*\n</div>', 2, '<h2>A <em>b</em></h2>'],
    ['<div>\n![a](a.png)\n</div>', 2, '<img src="a.png" alt="a">'],
    [
      '<div>\n![a](a.png "B. C")\n</div>',
      2,
      '<figure><img src="a.png" alt="a"><figcaption>B. C</figcaption></figure>',
    ],
    ['<p>f\\*\\*k</p>', 1, '<p>f&#42;&#42;k</p>'],
  ])('%j', (text, line, repaired) => {
    const [found, ...others] = check(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'markdown-in-html', line });
    expect(found?.fix).toContain(`Write it as HTML, too: ${repaired} `);
    const lines = text.split('\n');
    const prefix = /^(?:> |  )?/.exec(lines[line - 1] ?? '')?.[0] ?? '';
    lines[line - 1] = prefix + repaired;
    expect(check(lines.join('\n'))).toEqual([]);
  });

  it('publishes what was meant', () => {
    expect(render('<div>\n<em>a</em>\n</div>')).toBe(render('<div>\n\n*a*\n\n</div>'));
  });
});

describe('blocks of markdown between tags stop the build, and blank lines repair them', () => {
  it.each([
    ['<div>\n', '- a\n- b', '\n</div>', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['<td>\n', '1. a\n2. b', '\n</td>', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['<div>\nOne\n', '> a', '\n</div>', '<p>One</p>\n<blockquote>\n<p>a</p>\n</blockquote>'],
    ['<div>\n', '```\n*a*\n```', '\n</div>', '<pre tabindex="0"><code>*a*\n</code></pre>'],
    ['<div>a\n', '***', '\n<b>b</b></div>', '<p>a</p>\n<hr>\n<p><strong>b</strong></p>'],
  ])('%s%s%s', (before, markdown, after, html) => {
    const [found, ...others] = check(before + markdown + after);
    expect(others).toEqual([]);
    expect(found?.code).toBe('markdown-in-html');
    expect(found?.fix).toBe('Put a blank line before and after it.');
    const repaired = `${before}\n${markdown}\n${after}`;
    expect(check(repaired)).toEqual([]);
    expect(render(repaired)).toBe(html);
  });
});

describe('what is no markdown between tags is printed', () => {
  it.each([
    '<p>- one</p><p>1. two</p><p># 3</p><table><tr><td>+ 5</td><td>*</td></tr></table>',
    '<p>2 * 3 * 4, f**k, M*A*S*H, snake_case_x, [sic], * Names changed.</p>',
    '<p><code>*a*</code> <kbd>`b`</kbd></p>\n<pre>\n- *c*\n- [d](e)\n</pre>',
    '<!-- *a* -->\n<p title="*b*">c <a href="/a_b_c/">d</a> https://x.example/a_b_c</p>',
    '<div>\n\n*a* [b](https://x.example/)\n\n- c\n- d\n\n</div>',
    '<p>[a] https://x.example/ and b@x.example</p>',
    '<p>&#42;a&#42; [b&#93;(c) [[d&#93;&#93;</p>',
    '<em>*a*</em> <span>[b](https://x.example/)</span>',
    '<p>\n- Yes, he said.\n</p>',
  ])('%j', (text) => expect(check(text)).toEqual([]));
});

describe('what is left over between tags has a repair for HTML', () => {
  it.each([
    ['<p>**a</p>', '<strong>words</strong>. If readers are to see it, write &#42;&#42;'],
    ['<p>[gallery ids="1"]</p>', 'write &#91;gallery ids="1"]'],
    ['<p>{{ a }}</p>', '<code>{{ a }}</code>'],
    ['<p>==a==</p>', '<mark>a</mark>'],
    ['<p>[[a]]</p>', '<a href="address">words</a>'],
    ['<div>\n##A\n</div>', '<h2>A</h2>'],
    ['<p>a[^1]</p>\n\n[^1]: Note.', 'a blank line before and after the words with [^1]'],
  ])('%j', (text, fix) => {
    const [found, ...others] = check(text);
    expect(others).toEqual([]);
    expect(found?.fix).toContain(fix);
  });

  it('has that for markdown elsewhere', () => {
    expect(check('**a')[0]?.fix).toContain('write \\*\\*');
    expect(check('[[a]]')[0]?.fix).toContain('Write [words](address)');
  });
});
