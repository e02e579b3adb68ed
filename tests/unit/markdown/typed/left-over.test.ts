import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';

const found = (text: string) =>
  leftOver(parseMarkdown(text), text).map(({ kind, line, text: typed }) => [kind, line, typed]);

describe('what is left over, with its line', () => {
  it.each([
    ['One\n\na **b', 'bold', 3, 'a **b'],
    ['One **\ntwo', 'bold', 1, 'One **'],
    ['One\ntwo __three', 'bold', 2, 'two __three'],
    ['***Both: text', 'bold', 1, '***Both: text'],
    ['> a\n> b ** c', 'bold', 2, 'b ** c'],
    ['see www.example.org **now', 'bold', 1, 'see www.example.org **now'],
    ['**s****t****rategy** b', 'bold', 1, '**s****t****rategy** b'],
    ['a **b****r****i****dge**', 'bold', 1, 'a **b****r****i****dge**'],
    ['**The b****ri****dge is**', 'bold', 1, '**The b****ri****dge is**'],
    ['> **p****o****rt**', 'bold', 1, '**p****o****rt**'],
    ['## **T****h****e port**', 'bold', 1, '## **T****h****e port**'],
    ['a ~~b', 'strike', 1, 'a ~~b'],
    ['*Names. *Places.', 'emphasis', 1, '*Names. *'],
    ['The *New York Times * said', 'emphasis', 1, '*New York Times *'],
    ['un*believable*', 'emphasis', 1, 'n*believable*'],
    ['[gallery ids="1,2"]', 'shortcode', 1, '[gallery ids="1,2"]'],
    [
      'One\n\n[caption id="a" width="3"]Text[/caption]',
      'shortcode',
      3,
      '[caption id="a" width="3"]',
    ],
    ['[embed]https://example.org/[/embed]', 'shortcode', 1, '[embed]'],
    ['[url=https://example.org/]site[/url]', 'shortcode', 1, '[url=https://example.org/]'],
    ['[b]bold[/b]', 'shortcode', 1, '[b]bold[/b]'],
    ['[one]\n\nA\n\n[/one]', 'shortcode', 5, '[/one]'],
    ['- [youtube abc]', 'shortcode', 1, '[youtube abc]'],
    ['{{< youtube abc >}}', 'template', 1, '{{< youtube abc >}}'],
    ['a\n{{< box\n  title="b" >}}\nc', 'template', 2, '{{< box'],
    ['{{<box\n  title="b">}}', 'template', 1, '{{<box'],
    ['{{% notice %}}', 'template', 1, '{{% notice %}}'],
    ['{% include x.html %}', 'template', 1, '{% include x.html %}'],
    ['Dear {{ name }}', 'template', 1, '{{ name }}'],
    ['Dear ${name}', 'template', 1, '${name}'],
    ['Text\n{: #center}\nmore', 'attributes', 2, '{: #center}'],
    ['Top {#top}', 'attributes', 1, '{#top}'],
    ['A line.{.lead}', 'attributes', 1, '{.lead}'],
    ['(a){target=_blank}', 'attributes', 1, '{target=_blank}'],
    ['{:toc}', 'attributes', 1, '{:toc}'],
    ['> [!NOTE]\n> text', 'alert', 1, '[!NOTE]'],
    ['> [!warning]- Title', 'alert', 1, '[!warning]-'],
    ['[TOC]', 'contents', 1, '[TOC]'],
    ['One\n\n[x] done', 'taskBox', 3, '[x]'],
    ['[ ] to do', 'taskBox', 1, '[ ]'],
    ['One\n\n| a | b |\n| c | d |', 'table', 3, '| a | b |'],
    ['One\n\n!(bridge.jpg)', 'image', 3, '!(bridge.jpg)'],
    ['![bridge.jpg]', 'image', 1, '![bridge.jpg]'],
    ['[Photo: bridge.JPG]', 'image', 1, '[Photo: bridge.JPG]'],
    ['One\n\na | b | c\n1 | 2 | 3', 'table', 3, 'a | b | c'],
    ['==hot==', 'highlight', 1, '==hot=='],
    ['a {++new++} b', 'change', 1, '{++new++}'],
    ['a {--old--} b', 'change', 1, '{--old--}'],
    ['a {~~old~>new~~} b', 'change', 1, '{~~old~>new~~}'],
    ['a {>>check this<<} b', 'change', 1, '{>>check this<<}'],
    ['a {==hot==} b', 'change', 1, '{==hot==}'],
    ['One\n%% ask Khan %%', 'change', 2, '%% ask Khan %%'],
    ['a ++new++ b', 'change', 1, '++new++'],
    ['++New words,++ he said', 'change', 1, '++New words,++'],
    ['(++x++)', 'change', 1, '++x++'],
    ['a {++www.a.example++} b', 'change', 1, '{++www.a.example++}'],
    ['a {--https://a.example/b--} c', 'change', 1, '{--https://a.example/b--}'],
    ['a {~~www.a.example~>www.b.example~~}', 'change', 1, '{~~www.a.example~>www.b.example~~}'],
    ['a {==www.a.example==} b', 'change', 1, '{==www.a.example==}'],
    ['a ++www.a.example++ b', 'change', 1, '++www.a.example++'],
    ['%% see www.a.example%%', 'change', 1, '%% see www.a.example%%'],
    ['a ==www.a.example== b', 'highlight', 1, '==www.a.example=='],
    ['One\ntwo ++**three**++', 'change', 2, '++**three**++'],
    ['- ++[a](/b/)++', 'change', 1, '++[a](/b/)++'],
    ['One\n\nplace,lorries\nNorth,40\nSouth,30', 'values', 3, 'place,lorries'],
    ['a;b;c\n1;2;3\n4;5;6', 'values', 1, 'a;b;c'],
    ['> "a","b"\n> "c",2\n> "d",3', 'values', 1, '"a","b"'],
    ['2019,40,7\n2020,50,8\n2021,60,9', 'values', 1, '2019,40,7'],
    ['- Smith,Ann\n  Jones,Bob\n  Mill,Carl', 'values', 1, 'Smith,Ann'],
    ['Commented [JS1]: is it so?', 'change', 1, 'Commented [JS1]:'],
    ['a&amp;nbsp;b', 'entity', 1, '&amp;nbsp;'],
    ['Fish &foo; here', 'unknownEntity', 1, '&foo;'],
    ['One\n\n- caf&eacutee; *&NBSP;*', 'unknownEntity', 3, '&eacutee;'],
    ['<table><tr><td>a &foo; b</td></tr></table>', 'unknownEntity', 1, '&foo;'],
    ['| a **b | c |\n| --- | --- |', 'bold', 1, '| a **b'],
    ['x\n\n+---+---+\n| A | B |\n+---+---+', 'gridTable', 3, '+---+---+\n| A | B |\n+---+---+'],
    ['| A river\n|\n| and  \n|   a bridge', 'lineBlock', 1, '| A river\n|\n| and  \n|   a bridge'],
    ['See [the *bridge*]{.mark}', 'attributes', 1, '[the *bridge*]{.mark}'],
    ['[a b]{custom-style="x"}', 'attributes', 1, '[a b]{custom-style="x"}'],
    ['a[^ 1] b', 'footnote', 1, '[^ 1]'],
    ['a[^note\u00a0]', 'footnote', 1, '[^note\u00a0]'],
    [':span[a]{.lead}', 'attributes', 1, '{.lead}'],
    ['::: a {{ x }}\n\n:: b {{ y }}', 'template', 3, '{{ y }}'],
    ['<table>\n<tr><td>**b** c</td></tr>\n</table>', 'bold', 2, '<td>**b** c</td>'],
    ['<table><tr><td>a {{ x }}<td>b</table>', 'template', 1, '{{ x }}'],
    ['<table><caption>[gallery ids="1"]</caption></table>', 'shortcode', 1, '[gallery ids="1"]'],
    ['<dl><dt>a\n<dd>b {{ x }}</dl>', 'template', 2, '{{ x }}'],
    ['*\n## a ** <b>www.a.example b', 'bold', 2, '## a ** <b>www.a.example b'],
    ['<details><summary>[x] a</summary>b</details>', 'taskBox', 1, '[x]'],
  ])('%j', (text, kind, line, typed) => {
    expect(found(text)).toEqual([[kind, line, typed]]);
  });
});

describe('a mark of another program or language is left over', () => {
  it.each([
    '!!! note "Title"\n    Words',
    '??? tip',
    '.. image:: bridge.png',
    '== The port ==',
    '=== The port',
    'image::bridge.png[A bridge]',
    'Words {/* a comment */} here',
    '\\textbf{bold} and \\emph{x}',
    '> == The port ==',
    "The '''bridge''' is open",
    "- '''Bridge and port''', again",
    'See "the minutes":https://a.example/b for more',
    'See “the minutes”:www.a.example/b.',
    'Write to "the desk":mailto:a@b.example',
    'h2. The port',
    'h3(#port). The port',
    'bq. Nobody came.',
    'A bridge !bridge.jpg! is here',
    '!pics/bridge.png(A bridge)!',
    'See [the minutes|https://a.example/b] for more',
    'The water is H~2~O',
    'It is 3^rd^ in size',
    'It cost 40 million.^[Nobody knows.]',
    'SO~4~^2-^, (a+b)^2^ and 10^-3^',
  ])('%s', (text) => {
    const kinds = found(text).map(([kind]) => kind);
    expect(new Set(kinds)).toEqual(new Set(['programMark']));
  });

  it.each([
    'He said: yes. “The plan”: it is here. Time 10:30\nand (see: below)',
    'a == b, and === too; 1 = 1',
    "The '''' of it, ''so'' to speak",
    'import taxes rose\nexport goods fell\nimport from “abroad”',
    '!!! What a day\n??? he asked',
    '`x^[2]`, 2^10 and ^[1], a^w^',
    'C:\\new{x} and \\alpha',
    'h2 is gas. H2. And h7. none',
    '"name": "x", "a":1',
    'He called it "the report": https://a.example/b',
    '“The plan”: www.a.example',
    "'''tis so, and rock ''n''' roll",
    'h2. ',
    'It is in b.jpg! And in a!b.jpg',
    'See [the minutes | of May] and [a|b]',
    'the bq. of it',
    '.. and so on. .. he said',
    'The bridge, which was closed on Monday\n: thanks to the port',
  ])('and not in %s', (text) => {
    const kinds = found(text).map(([kind]) => kind);
    expect(kinds).not.toContain('programMark');
  });
});

describe('prose', () => {
  it.each([
    'He said [sic] and [laughs]. “[He] left,” [Video: Reuters] [more] [1] [a–z]',
    '"f**king s**t", M*A*S*H, a**hole, f***, b****d, *NSYNC',
    '**The f****ing s****t** and a b****d',
    'Rating: **** of *****. Not his name.* Nor hers.*',
    'Note.[^1]\n\n[^1]: The **note**.',
    '- [x] done\n- [ ] to do\n- [x] **bold**\n\n1. [ ] [link](/x/)',
    'Type {Object=}, {a=} and {=}',
    '![Bridge](bridge.jpg) and [bridge.jpg](bridge.jpg)',
    'Home | News | Sport',
    '| A\n|---\n| B',
    '| A river, and no more',
    '+ one\n+ two, and +--+ or +5',
    'a | b\nc | d',
    '2 * 3 * 4, 2 ^ 3, a = b == c, x | y, {x}, {"a": 1}, #tag, 50% {so}',
    'Write \\*\\*, \\[x], \\{{ and \\[gallery].',
    '`**`, `[x]`, `{{ name }}`, `{#top}` and `[gallery]`',
    '```\n** [x] {{ }} {% %} {: .a} [!NOTE] ==a==\n```',
    'snake__case, a__b, _____ and ____ to fill in',
    'https://example.org/a__b__c?x=y and [x](https://example.org/{{a}})',
    'At 10:30, :smile:, a::b, ::, C:\\new',
    '**bold** *italic* __bold__ _italic_ ~~struck~~ ***both***',
    '| a | b |\n| --- | --- |\n| **c** | d |',
    'AT&amp;T and Q&amp;A; R&D',
    'Fish &amp; chips, &nbsp;&Eacute;&hellip; &frac12; &copy 2019 and AT&T;',
    'Marks&Spencer; fish &chips and peas; https://a.example/?a=1&lang;',
    'Write `&foo;`, \\&foo; or &#38;foo;.\n\n```\n&foo;\n```',
    '<table><tr><td>a &amp; b, &#38;foo;, <code>&bar;</code></td></tr></table>',
    '3~5岁和6~8岁, 3~5월(6~8월), 3 ~ 4, ~5 to ~6, ~a~ and ^_^ and o^_^o, /home/~a~/b, 2^3^4, HOME\\PROGRA~1\\b~2 x[^1]\n\n[^1]: a^b',
    'Source: [https://example.org/report]. See [about us](/about/).',
    'He wrote "www.example.org" there.',
    '**a** **b** <b><strong>c</strong></b>',
    'use __find_provides and __cil_verify, called from __init_subclass, __x_y',
    'C++, J++ and D++; a++ and (++) to (++), 1++2++3',
    'Ann, Bob,\nCarl, Dan,\nand Eve',
    '1,200\n1,300\n1,400\n\n1,5\n2,5\n3,5',
    'place,lorries\nNorth,40',
    '“Who,” she said,\n“and why,” he said,\n“and when,” they said.',
    '"Who," she\n"and why," he\n"and when"',
    'place,lorries  \nNorth,40  \nSouth,30',
    'https://x.example/a++b and https://x.example/c++ and www.x.example/?a=--b==',
    'https://x.example/a,b\nhttps://x.example/c,d\nhttps://x.example/e,f',
    '`a,b`\n`c,d`\n`e,f`',
    'For *.a.example and *.b.example, or *.txt and *.csv',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('words in bold within bold ones are left over: one of the marks belongs elsewhere', () => {
  const text = '**a (**b** c)**';
  expect(found(text)).toEqual([['bold', 1, '**b**']]);
});

it('what is long is cut off', () => {
  expect(found(`{{ ${'x'.repeat(100)} }}`)[0]?.[2]).toHaveLength(61);
});
