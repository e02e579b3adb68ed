import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';
import { htmlOf } from '../../../support/built/rendered-html.ts';

const stopsOf = (text: string) => leftOver(parseMarkdown(text), text).map(({ kind }) => kind);

describe('attributes that only say how something looks are left out', () => {
  it.each([
    ['below a paragraph', 'One\n{: .lead}\n\ntwo', '<p>One</p>\n<p>two</p>'],
    ['between two paragraphs', 'One\n{: .lead }\ntwo', '<p>One</p>\n<p>two</p>'],
    ['above a paragraph', 'One\n\n{:.lead .big}\ntwo', '<p>One</p>\n<p>two</p>'],
    ['below a quotation', '> One\n> {: .lead}\n\ntwo', '<blockquote>\n<p>One</p>\n</blockquote>'],
    ['below a list', '- a\n- b\n{: .lead}', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    [
      'after a link',
      '[a](https://b.example/){:target="_blank" rel="noopener"}, c',
      '<p><a href="https://b.example/">a</a>, c</p>',
    ],
    ['after a link by label', '[a][1]{.x}.\n\n[1]: /news/', '<p><a href="/news/">a</a>.</p>'],
    ['a style', 'One\n{: style="border:1px solid"}\n\ntwo', '<p>One</p>\n<p>two</p>'],
    ['after bold words', '**a**{: .x} b', '<p><strong>a</strong> b</p>'],
    ['after a word at the end of a line', '*a*{: .x}\nb', '<p><em>a</em>\nb</p>'],
    ['after HTML', '<a href="/news/">a</a>{: .x} b', '<p><a href="/news/">a</a> b</p>'],
    ['after a heading', '## One {.x}\n\ntwo', '<h2 id="one">One</h2>\n<p>two</p>'],
    [
      'the number of a list',
      'One\n\n{:start="6"}\n6. a\n7. b',
      '<ol start="6">\n<li>a</li>\n<li>b</li>',
    ],
    [
      'the number after an item',
      '5. a\n\n    b\n\n{: start=6 }\n6. c',
      '<li>\n<p>c</p>\n</li>\n</ol>',
    ],
  ])('%s', (_where, text, html) => {
    expect(stopsOf(text)).toEqual([]);
    expect(htmlOf(text)).toContain(html);
  });

  it('a picture stays a figure of its own', () => {
    expect(htmlOf('![A road](a.png){: .left width="50%"}')).toMatch(/^<figure/);
  });
});

describe('a heading of nothing but attributes is left out', () => {
  it.each([
    'One\n\n#### {#problem}\n\ntwo',
    'One\n\n## {: .x #y}\n\ntwo',
    'One\n\n### {.lead}\n\ntwo',
    'One\n\n##  {#top}\ntwo',
    '#### {#a}\n\nOne\n\ntwo',
  ])('%j', (text) => expect(htmlOf(text)).toBe('<p>One</p>\n<p>two</p>'));

  it('one without even these stays', () => expect(htmlOf('One\n\n##\n\ntwo')).toContain('<h2'));
});

it('a style that hides words stops the build', () =>
  expect(stopsOf('One\n{: style="display:none"}\n\ntwo')).toEqual(['attributes']));

describe('the id of a heading is a place that links lead to', () => {
  it.each([
    ['## One {#first}', '<h2 id="one"><span id="first"></span>One</h2>'],
    ['## One {: .x #first}', '<h2 id="one"><span id="first"></span>One</h2>'],
    ['## *One* {#l’un}', '<h2 id="one"><span id="l’un"></span><em>One</em></h2>'],
    ['### One {#a.b.c} ###', '<h2 id="one"><span id="a"></span>One</h2>'],
    ['## One <br>two {#first}', '<span id="first"></span>One <br>\ntwo</h2>'],
  ])('%s', (text, html) => {
    expect(stopsOf(text)).toEqual([]);
    expect(htmlOf(text)).toContain(html);
  });

  it.each([
    ['the id that the heading has', '## One {#one}'],
    ['the id of another heading', '## One {#two}\n\n## Two'],
    ['an id that the page has', '## One {#top}'],
    ['an id of HTML', '<a name="a"></a>b\n\n## One {#a}'],
  ])('%s is not given twice', (_name, text) => {
    expect(stopsOf(text)).toEqual([]);
    expect(htmlOf(text)).toContain('<h2 id="one">One</h2>');
  });
});

describe('attributes stop the build', () => {
  it.each([
    ['within a sentence', 'One {.lead} two.'],
    ['an id after plain words', 'One {#lead}'],
    ['after a full stop', 'A line.{.lead}'],
    ['after brackets that are no link', '[a]{.x} b'],
    ['between two lines', 'One\n{.lead}\ntwo'],
    ['an id between two lines', 'One\n{: #lead}\ntwo'],
    ['alone', 'One\n\n{: .lead}\n\ntwo'],
    ['with words for readers', '[a](/news/){: title="One"}'],
    ['that hide', '[a](/news/){: style="display: none"}'],
    ['that ask for contents', '- a\n{:toc}'],
    ['of a program', "awk -F: {FS=','}"],
  ])('%s', (_where, text) => {
    expect(stopsOf(text)).toContain('attributes');
  });
});

it('code is printed as it is typed', () => {
  expect(htmlOf('`[a](b){: .x}`')).toBe('<p><code>[a](b){: .x}</code></p>');
  expect(htmlOf('```\n## A {#b}\n{: .x}\n```')).toContain('## A {#b}\n{: .x}\n');
});
