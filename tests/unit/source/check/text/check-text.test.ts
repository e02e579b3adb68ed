import { describe, expect, it } from 'vitest';
import { codesWithLines } from '../../../samples.ts';
import { check } from './checked-text.ts';

describe('a text without problems', () => {
  it.each([
    ['a < that is not a tag', 'If a < b and 3<4, then b > a.'],
    ['HTML in code', '```html\n<script>alert(1)</script>\n```\n\n`<b>`'],
    ['a comment', '<!-- to be checked -->\n\nText <!-- here too --> and more.'],
    ['HTML that is only text', '<p>a <em>b</em></p>\n<!-- c --><h2>d</h2>\n\ne<br>f <sup>2</sup>'],
    [
      'a credit in a figure as HTML, beside a footnote',
      'a[^1]\n\n<figure><img src="a.png" alt="A"><figcaption>B. <cite>C</cite></figcaption></figure>\n\n[^1]: Note.',
    ],
    ['HTML between two comments on one line', '<!-- a --><p>b</p><!-- c -->'],
    [
      'links and pictures as HTML',
      '<a href="/news/y/">y</a> <img src="./a.png" alt="What it shows">',
    ],
    ['a comment of several lines', '<!--\none\ntwo\n-->\n\nText'],
    ['links inside', '[y](/news/y/) [y](/news/y) [y](./y.md#part) [z](../people/z.md) [f](/)'],
    ['a file', '[a](/a.pdf)'],
    ['links outside', '[a](https://x.example/) <https://x.example/> [m](mailto:a@x.example)'],
    ['a place on the page', '[here](#here)'],
    ['a link by reference', '[y][1] and [y]\n\n[1]: /news/y/\n[y]: ./y.md'],
    ['a picture', '![What it shows](./a.png) ![What](a.png)'],
    ['a picture by reference', '![What it shows][p]\n\n[p]: ./a.png'],
    [
      'a picture with a space and an umlaut in its name',
      '![What](<../pictures/ü b.jpg>) ![W](../pictures/%C3%BC%20b.jpg)',
    ],
    ['footnotes', 'One[^1], two[^a].\n\n[^1]: Note.\n[^A]: Note.'],
    ['a footnote mark in code', 'Write `[^1]` for a note.'],
    ['headings of rank 2 and below', '## Two\n\n### Three'],
    ['headings of rank 1', '# One\n\na\n\n# Two\n\nb'],
    ['a heading of rank 1 that begins the text', '# Top\n\nOne'],
    ['a heading without its space', '##Two'],
    [
      'a heading with a colon, and a line below',
      'One\n\nrecap: the story so far\n-----------------------\n\nTwo',
    ],
    ['headings with a line below', 'The judge\n---------\n\na\n\nThe jury\n========\n\nb'],
    ['attributes of another tool', '## Two {#second}\n\n[y](/news/y/){: .button}'],
    ['an address of another tool', '[y]({{ site.baseurl }}/news/y/) [z]({{< ref "y.md" >}})'],
    ['brackets that are not a link', 'He said [sic] so.'],
    [
      'an address in brackets beside a link',
      'Source: [https://example.org/report]. See [about us](/news/y/).',
    ],
    ['an address in quotation marks', 'He wrote "www.example.org" there.[^1]\n\n[^1]: Note.'],
    ['an address in bold', '**see www.example.org** and [y](/news/y/)'],
    ['an e-mail address in brackets', '[a@b.example] and [y](/news/y/)[^1]\n\n[^1]: Note.'],
    ['an address in a heading', '## See www.example.org\n\n[y](/news/y/)'],
    ['two addresses in a quotation', '> (www.example.org, "https://example.org/") [y](/news/y/)'],
    ['an address in a table', '| www.example.org | [y](/news/y/) |\n| --- | --- |'],
    ['code that ends', '```js\nx\n```\n\n~~~~\nx\n~~~~\n\n- ```\n  x\n  ```\n\n> ```\n> x\n> ```'],
  ])('%s', (_name, text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('a problem, with its line', () => {
  it.each([
    ['a broken link in a caption', '![A](a.png "See [x](/news/nothing/)")', ['broken-link:11']],
    ['what is left over in a caption', '![A](a.png "A **b")', ['loose-emphasis:11']],
    ['a footnote beside an address', 'www.example.org\nx[^1]', ['footnote-missing:12']],
    ['no link beside an address', '"www.example.org"\n[sic] (/news/y/)', ['not-a-link:12']],
    ['bold that does not end', 'One\n\ntwo **three', ['loose-emphasis:13']],
    ['a shortcode', '[gallery]', ['shortcode:11']],
    ['a template', 'One\n{{ two }}', ['template:12']],
    ['a template in an address', '[One]({{ two }}/three/) ![a]({% b %})', ['template:11']],
    ['attributes', 'A {#top}', ['attribute-list:11']],
    ['an alert', '> [!NOTE]\n> One', ['alert-mark:11']],
    ['a wish for contents', '[TOC]', ['contents-mark:11']],
    ['a box without a list', '[x] One', ['loose-task-box:11']],
    ['a table without dashes', 'One\n\n| a |\n| b |', ['table-without-head:13']],
    ['a highlight', '==One==', ['highlight:11']],
    ['a character escaped twice', 'a &amp;rsquo; b', ['double-escape:11']],
    ['an unknown character reference', 'One\n\na &foo; b', ['unknown-entity:13']],
    ['code that does not end', 'One\n\n```\n**x', ['open-code:13']],
    ['code that does not end in a quotation', '> ```\n> x', ['open-code:11']],
    ['a broken link', 'One\n\n[a](/news/nothing/)', ['broken-link:13']],
    ['a broken link to a file', '[a](./nothing.md)', ['broken-link:11']],
    ['a broken link by reference', '[a][1]\n\n[1]: /news/nothing/', ['broken-link:13']],
    ['a link in a list in a quotation', '> - [a](/nothing/)', ['broken-link:11']],
    ['a script as a link', '[a](javascript:alert(1))', ['dangerous-link:11']],
    ['data as a link by reference', 'a\n[a]\n\n[a]: data:text/html,x', ['dangerous-link:14']],
    ['a link to an unpublished article', '[a](/news/kept-back/)', ['link-to-unpublished:11']],
    ['a picture that does not exist', '![What](./b.png)', ['missing-image:11']],
    ['a picture with wrong capitals', '![What](./A.png)', ['missing-image:11']],
    ['a picture from the root of the site', '![What](/a.png)', ['missing-image:11']],
    ['a picture of an unknown kind', '![What](./a.pdf)', ['image-kind:11']],
    ['a picture on another host', '![What](https://x.example/a.png)', ['foreign-image:11']],
    [
      'a picture on another host, without a scheme',
      '![What](//x.example/a.png)',
      ['foreign-image:11'],
    ],
    ['a data URL as a picture', '![What](data:image/png;base64,AA)', ['pasted-picture:11']],
    [
      'a picture of a document of Google',
      'One\n\n![][image1]\n\n[image1]: <data:image/png;base64,AA>',
      ['pasted-picture:13'],
    ],
    ['a picture without alternative text', '![](./a.png)', ['image-without-alt:11']],
    ['a picture with dots as its alternative text', '![…](./a.png)', ['image-without-alt:11']],
    ['a picture with its file name as a description', '![a.png](a.png)', ['alt-is-file-name:11']],
    ['the same with another name', '![IMG_1234.jpg](a.png)', ['alt-is-file-name:11']],
    ['the same by reference', '![a.png][1]\n\n[1]: a.png', ['alt-is-file-name:11']],
    ['the same as HTML', '<p><img src="a.png" alt="a.png"></p>', ['alt-is-file-name:11']],
    ['a picture with a blank alternative text', '![ ](./a.png)', ['image-without-alt:11']],
    [
      'a picture by reference',
      'a\n\n![][p]\n\n[p]: ./b.png',
      ['image-without-alt:13', 'missing-image:13'],
    ],
    ['a script', '<script>alert(1)</script>', ['raw-html:11']],
    ['an embed below HTML of several lines', '<p>\none\n</p>\n<video></video>', ['raw-html:14']],
    ['a handler in a quotation', '> a\n>\n> <p\n> onclick="x">b</p>', ['html-handler:14']],
    [
      'a comment of Word',
      "One\n\n<div style='mso-element:comment-list'><p class=MsoCommentText>Ask Khan</p></div>",
      ['word-comment:13'],
    ],
    ['the mark of a comment of Word', '<a href="#_msocom_1">[A1]</a>', ['word-comment:11']],
    ['words deleted in Word', 'a <span class=msoDel>b</span> c', ['word-comment:11']],
    ['a deletion of Word', 'a <del cite="mailto:A">b</del> c', ['word-comment:11']],
    ['an unclosed comment', '<!-- one\n\ntwo', ['not-a-tag:11']],
    ['a tag that does not end', 'a\n\n<p>b <a href="c', ['not-a-tag:13']],
    ['an element that HTML does not have', 'a <sic> b', ['not-a-tag:11']],
    ['an element that does not end', 'a <em>b\n\nc', ['unclosed-tag:11']],
    ['a link as HTML without an address', '<a href="">a</a>', ['not-a-link:11']],
    ['a broken link as HTML', 'a\n\n<p>b\n<a href="/nothing/">c</a></p>', ['broken-link:14']],
    ['a picture as HTML', '<p><img src="b.png"></p>', ['image-without-alt:11', 'missing-image:11']],
    ['a heading of rank 1 beside a line', 'One\n\n# Top\ntwo', ['top-heading:13']],
    ['an underlined heading', 'Top\n---', ['underlined-heading:11']],
    ['a key above three hyphens', 'One\n\nrecap: so far\n---', ['front-matter-in-text:13']],
    ['a key above a short line', 'One\n\nkw: x\n-----\n\nTwo', ['front-matter-in-text:13']],
    [
      'a key of another tool above a long line',
      'One\n\ndescription: a bridge opened\n----------------------------\n\nTwo',
      ['front-matter-in-text:13'],
    ],
    [
      'two keys above a long line',
      'One\n\nkeywords: x\nrecap: so far\n-------------\n\nTwo',
      ['front-matter-in-text:13'],
    ],
    ['a list without spaces', 'One\n1.Two\n2.Three', ['lines-run-together:12']],
    ['a list of hyphens without spaces', '-One\n-Two', ['lines-run-together:11']],
    ['a list of dashes', '–\tOne\n–\tTwo', ['lines-run-together:11']],
    ['a list of dashes and spaces', '— Apples\n— Pears', ['lines-run-together:11']],
    ['dashes before small letters', '– one.\n– two.', ['lines-run-together:11']],
    ['a list below speech', '– One.\n– Two.\n– three', ['lines-run-together:12']],
    ['a heading without its space in a paragraph', 'One\n##Two', ['heading-without-space:12']],
    ['a text that is nested too deeply', `One\n\n${'> - '.repeat(51)}two`, ['text-too-deep:13']],
    ['a heading with too many marks', '####### Two', ['heading-without-space:11']],
    ['a picture in what is not published', '<noscript><img src=a.gif></noscript>', ['raw-html:11']],
    [
      'text below a table',
      '| a | b |\n|---|---|\n| 1 | 2 |\nText.\n\n<table><tr><th>a | b</th></tr><tr><td>c</td></tr></table>',
      ['text-after-table:14'],
    ],
    ['an extra cell', '| a |\n|---|\n| 1 | 2 |', ['table-row-too-long:13']],
    ['a web address without https', '[a](www.x.example)', ['scheme-missing:11']],
    ['a link without words', '[](https://x.example/)', ['not-a-link:11']],
    ['a link with a space in its address', '[a](./my story.md)', ['not-a-link:11']],
    ['a picture with a space in its address', 'See ![A road](./my road.png)', ['missing-image:11']],
    ['a picture with a space before its address', '![A road] (./road.png)', ['not-an-image:11']],
    ['a link in wiki syntax', 'Ask [[siraj-haqqani]].', ['not-a-link:11']],
    [
      'a link in wiki syntax in HTML',
      '<details><summary>[[siraj-haqqani]]</summary>b</details>',
      ['not-a-link:11'],
    ],
    ['a footnote without a definition', 'One\n\ntwo[^1]', ['footnote-missing:13']],
    ['a footnote without a reference', 'One\n\n[^1]: Note.', ['footnote-unused:13']],
    ['a command of another tool in a link', '[a]({{ site.url }}/b c)', ['template:11']],
    ['a command of another tool in a picture', '![a]({% url %} b.png)', ['template:11']],
    ['a wish for contents in wiki syntax', '[[_TOC_]]', ['contents-mark:11']],
    ['a shortcode before an address', '[gallery ids="1"](b c)', ['shortcode:11']],
    ['two links in one line', '[[a]] [b](c d)', ['not-a-link:11', 'not-a-link:11']],
    [
      'a link and bold words that do not end',
      '[a](b c) **d',
      ['not-a-link:11', 'loose-emphasis:11'],
    ],
    [
      'two problems in one line',
      '#### [a](/nothing/) **b',
      ['loose-emphasis:11', 'broken-link:11'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(codesWithLines(check(text))).toEqual(expected);
  });

  it.each([
    ['two footnotes with one label', 'a[^1]\n\n[^1]: One.\n\n[^1]: Lost.', ['footnote-twice:15']],
    [
      'the first of two targets, which counts',
      '[y]\n\n[y]: /nothing/\n[y]: /news/y/',
      ['definition-twice:14', 'broken-link:13'],
    ],
    ['a picture with a lone %', '![What](./50%.png)', ['malformed-url:11']],
    ['a link with a lone %', '[a](/50%/)', ['malformed-url:11']],
    ['a link with a space in it', 'See [sic] (/news/y/).', ['not-a-link:11']],
    ['a link with an undefined label', 'See [the story][y].', ['not-a-link:11']],
    ['a heading without words', 'a\n\n##\n\nb', ['empty-heading:13']],
    ['no text but a comment', '<!-- to come -->', ['empty-text:10']],
  ])('%s', (_name, text, expected) => {
    expect(codesWithLines(check(text))).toEqual(expected);
  });
});

describe('a text that only resembles a mistake', () => {
  it.each([
    ['brackets before a parenthesis', 'He said [sic] (see above) and [1] (of 3).'],
    ['a link to a file whose name has a space and an umlaut', '[a](</ü b.pdf>)'],
    ['lines of speech', '— So you left?\n— We did.\n\n> – Вы ушли?\n> – Да.'],
    ['speech with dashes', '– Yes.\n\n– No.\n\n– One  \n– two'],
    ['figures at the beginning of lines', '1.5 metres\n2.5 metres\n-5 degrees\n-6 degrees'],
    ['an escaped link', 'Write \\[words](an address), \\[words] (/x/) or \\[[words]].'],
    ['an escaped bracket', 'The sign \\[^1] stands for a note.'],
  ])('%s', (_name, text) => {
    expect(check(text)).toEqual([]);
  });
});
