import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { findBBCode } from '../../../../src/markdown/typed/bbcode.ts';
import { checkText } from '../../../../src/source/check/text/check-text.ts';

const find = (text: string) => findBBCode(parseMarkdown(text), text);

function check(body: string) {
  const tree = parseMarkdown(body);
  const nodesOf = nodesByType(tree);
  const file = 'content/articles/x.md';
  const { problems, references } = checkText({
    ...{ file, body, bodyOffset: 0, tree, nodesOf, mayBeEmpty: false },
  });
  return {
    problems,
    links: references.filter((one) => one.kind === 'link' && one.url.includes('[')),
  };
}

describe('BBCode stops the build once, with its line as markdown', () => {
  it.each([
    ['One [b]two[/b] three', 1, 'One **two** three'],
    ['One\n\n[i] two [/i]three [B]four[/B]', 3, '*two* three **four**'],
    ['[s]a[/s] [strike]b[/strike] [u]c[/u] [sup]d[/sup]', 1, '~~a~~ ~~b~~ <u>c</u> <sup>d</sup>'],
    ['[url=https://x.example/]a [b]b[/b][/url]', 1, '[a **b**](https://x.example/)'],
    ['[url="www.x.example"]a[/url]', 1, '[a](https://www.x.example)'],
    [
      '[url]https://x.example/[/url] and [email]a@x.example[/email]',
      1,
      '<https://x.example/> and <a@x.example>',
    ],
    ['[img]https://x.example/b/c.jpg[/img]', 1, '![what it shows](./c.jpg)'],
    ['[color=red]a[/color] [size=3]b[/size]', 1, 'a b'],
    ['[quote]a[/quote]', 1, '> a'],
    ['[quote="Ann"]a\nb[/quote]', 1, '> Ann:\n>\n> a\n> b'],
    ['[quote]\n\nOne\n\nTwo\n[/quote]', 1, '> One\n>\n> Two'],
    ['So [quote]a[/quote]', 1, 'So \n\n> a'],
    ['[list]\n[*]a\n[*]b\n[/list]', 1, '- a\n- b'],
    ['[code]a[/code]', 1, '`a`'],
    ['> [b]a[/b] `[i]b[/i]` \\[i]c\\[/i]', 1, '> **a** `[i]b[/i]` \\[i]c\\[/i]'],
  ])('%j', (text, line, repaired) => {
    expect(find(text)).toMatchObject([{ line, repaired }]);
    const { problems, links } = check(text);
    expect(problems.map(({ code }) => code)).toEqual(['bbcode']);
    expect(links).toEqual([]);
    expect(check(repaired).problems).toEqual([]);
  });

  it('tells of each kind once, with its number', () => {
    const text = '[b]a[/b]\n\n[b]b[/b] [i]c[/i]\n\n[I]d[/I] [b]e[/b]';
    expect(find(text)).toMatchObject([
      { line: 1, count: 3, text: '[b]a[/b]' },
      { line: 3, count: 2, text: '[i]c[/i]' },
    ]);
    expect(check(text).problems.map(({ what }) => what)).toEqual([
      'has BBCode, the markup of forums: [b]a[/b], 3 times',
      'has BBCode, the markup of forums: [i]c[/i], 2 times',
    ]);
  });

  it('has the repair for HTML between tags', () => {
    const { problems } = check('<p>[b]a[/b] [url=https://x.example/]b[/url]</p>');
    expect(problems.map(({ fix }) => fix)).toEqual([
      'Write <p><strong>a</strong> <a href="https://x.example/">b</a></p>',
    ]);
  });
});

describe('what is no BBCode is printed', () => {
  it.each([
    'See [b] and [i], [sic], “[u]nless”, [1] and [s].',
    '`[b]a[/b]` and \\[b]a\\[/b]',
    '```\n[quote]a[/quote]\n```',
    '[b](https://x.example/) and [code](https://x.example/)',
    '<pre>[b]a[/b]</pre>',
  ])('%j', (text) => {
    expect(find(text)).toEqual([]);
    expect(check(text).problems).toEqual([]);
  });
});
