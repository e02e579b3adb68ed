import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../../src/model/url.ts';
import { htmlOf } from '../../../support/built/rendered-html.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';

const render = createMarkdownRenderer(createAddresses('https://test.example/'));

describe('two backticks and two apostrophes are quotation marks', () => {
  it.each([
    ["``We left,'' he said. ``Not now''", '“We left,” he said. “Not now”'],
    ["He called it ``a mistake'' and left.", 'He called it “a mistake” and left.'],
    ["(``Now,'' he said, ``or never.'')", '(“Now,” he said, “or never.”)'],
    ["``We\nleft''", '“We\nleft”'],
    ["``*Now*'' and `code`", '“<em>Now</em>” and <code>code</code>'],
    ["``Run `ls`,'' he said", '“Run <code>ls</code>,” he said'],
    ["``We're here,'' he said", '“We’re here,” he said'],
  ])('%s', (text, html) => expect(htmlOf(text)).toBe(`<p>${html}</p>`));

  it('in the marks of the language', () => {
    expect(
      render("``Wir gehen'', sagte er.", { file: 'content/articles/x.md', language: 'de' }).html,
    ).toContain('„Wir gehen“');
  });
});

describe('a backtick and an apostrophe are single quotation marks', () => {
  it.each([
    ["`single' and `other'.", '‘single’ and ‘other’.'],
    ["He said `we don't' and left.", 'He said ‘we don’t’ and left.'],
    ["``He said `no','' she said", '“He said ‘no’,” she said'],
    ["`Yes' and `ls`", '‘Yes’ and <code>ls</code>'],
    ["`Tis it's", '`Tis it’s'],
  ])('%s', (text, html) => expect(htmlOf(text)).toBe(`<p>${html}</p>`));
});

describe('a backtick between letters is an apostrophe', () => {
  it.each([
    ['It`s five o`clock', 'It’s five o’clock'],
    ['Hawai`i and Qur`an', 'Hawai’i and Qur’an'],
    ['It`s the `ls` command', 'It’s the <code>ls</code> command'],
    ['rock`n`roll', 'rock’n’roll'],
    ['об`явление', 'об’явление'],
    ['**It`s** o`clock', '<strong>It’s</strong> o’clock'],
  ])('%s', (text, html) => expect(htmlOf(text)).toBe(`<p>${html}</p>`));
});

describe('code stays code', () => {
  it.each([
    ['`foo`s and `bar`s', '<code>foo</code>s and <code>bar</code>s'],
    ["``a ` b`` and ''", '<code>a ` b</code> and ’’'],
    ["``a = ''`` and ``b = ''``", "<code>a = ''</code> and <code>b = ''</code>"],
    ["`don't` and `it's`", "<code>don't</code> and <code>it's</code>"],
    ["`a = 'b'` and 'c'", "<code>a = 'b'</code> and ‘c’"],
    ["Type `echo 'hi'`.", "Type <code>echo 'hi'</code>."],
    ["Type `echo 'hi'`, then `ls`.", "Type <code>echo 'hi'</code>, then <code>ls</code>."],
    ["(`say 'yes'`)", "(<code>say 'yes'</code>)"],
    ["[`grep 'a'`](https://a.b)", '<a href="https://a.b"><code>grep \'a\'</code></a>'],
    ["the `dogs'`.", "the <code>dogs'</code>."],
    ["Use `a='b'`; and `c='d'`.", "Use <code>a='b'</code>; and <code>c='d'</code>."],
    ["`rock 'n'`-`roll`", "<code>rock 'n'</code>-<code>roll</code>"],
    ["all `'a'`s and `'b'`s", "all <code>'a'</code>s and <code>'b'</code>s"],
    ["all `a 'b'`s", "all <code>a 'b'</code>s"],
    ["`Run 'ls' ` then `cd`", "<code>Run 'ls' </code> then <code>cd</code>"],
    ["`` ''a'' ``", "<code>''a''</code>"],
    ['the`ls -a` command', 'the<code>ls -a</code> command'],
    ['re`name`d', 're<code>name</code>d'],
    ['运行`ls`命令', '运行<code>ls</code>命令'],
    ['`a`b` c', '<code>a</code>b` c'],
    ['[w](/a`b/) and `c`', '<a href="/a%60b/">w</a> and <code>c</code>'],
    ['five o\\`clock', 'five o`clock'],
  ])('%s', (text, html) => expect(htmlOf(text)).toContain(`${html}</p>`));

  it('in a block', () => {
    expect(htmlOf("```\n``a'' it`s\n```")).toContain("``a'' it`s");
    expect(htmlOf("` ``a'' it`")).toContain("<code> ``a'' it</code>");
  });
});
